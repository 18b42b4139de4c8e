import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The house: every folder of src and the folders that it may import. `plan <- engine <- sheets <- excel <- shells`;
 * the workbench and the add-in import nothing of each other.
 */
const mayImport = {
  plan: [],
  engine: ["plan"],
  sheets: ["plan", "engine"],
  i18n: ["plan", "engine", "sheets"],
  excel: ["plan", "engine", "sheets"],
  functions: ["plan", "engine", "i18n"],
  commands: ["plan", "engine", "sheets", "excel", "i18n"],
  taskpane: ["plan", "engine", "sheets", "excel", "i18n", "functions", "commands"],
  workbench: [],
};
const folders = Object.keys(mayImport);

/** Below `excel` there is no Office, no React and no clock: the same input always gives the same answer. */
const pureFolders = ["plan", "engine", "sheets", "i18n"];
const impure = [
  { name: "Office", message: "Only src/excel and the shells above it talk to Office." },
  { name: "Excel", message: "Only src/excel touches Excel.*." },
  { name: "window", message: "The core knows no browser." },
  { name: "document", message: "The core knows no browser." },
  { name: "Date", message: "The core has no clock: take the date as an argument." },
];

function importDirection(folder) {
  const forbidden = folders.filter((other) => other !== folder && !mayImport[folder].includes(other));
  const patterns = forbidden.map((other) => ({
    regex: `^(\\.\\./)+${other}(/|$)`,
    message: `src/${folder} may not import src/${other}.`,
  }));
  if (pureFolders.includes(folder)) {
    patterns.push({ regex: "^(react|react-dom|@fluentui/|office)", message: "The core knows no React and no Office." });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      ...(pureFolders.includes(folder) ? { "no-restricted-globals": ["error", ...impure] } : {}),
      ...(folder === "functions" || folder === "commands" || folder === "taskpane"
        ? { "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel touches Excel.*." }] }
        : {}),
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrel files: import a thing from the file that holds it." },
        { selector: "ExportDefaultDeclaration", message: "Named exports: one word for one thing." },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: { process: "readonly", URL: "readonly", console: "readonly" } },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...folders.map(importDirection),
  { files: ["test/**/*.ts", "test/**/*.tsx"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  // vitest reads its configuration from a default export.
  { files: ["test/vitest.config.ts", "test/hunt.config.ts"], rules: { "no-restricted-syntax": "off" } },
  prettier,
);
