import path from "node:path";
import { createRequire } from "node:module";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import devCerts from "office-addin-dev-certs";
import { CustomFunctionsPlugin } from "./src/functions/metadata/custom-functions-plugin.js";

const require = createRequire(import.meta.url);
const officeJsFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The address that manifest.xml is written for; a build for deployment puts ADDIN_URL in its place. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * Where office.js comes from: `package` is the copy inside the npm package (workbench, closed networks), `cdn` is
 * Microsoft's, as production add-ins should.
 */
const OFFICE_JS = {
  package: "office-js/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
};

/** Unmodified, as it comes: nothing to minimise in it, and without the debug versions of its files. */
const officeJsCopy = {
  from: officeJsFolder,
  to: "office-js",
  globOptions: { ignore: ["**/*.debug.js"] },
  info: { minimized: true },
};

/** @param {{ officeJs?: "package" | "cdn", workbench?: boolean }} env */
export default function configure(env = {}, { mode = "production" } = {}) {
  const officeJs = env.officeJs ?? "package";
  const addInUrl = (process.env.ADDIN_URL ?? DEVELOPMENT_URL).replace(/\/$/, "");
  const config = {
    mode,
    target: ["web", "es2020"],
    devtool: mode === "development" ? "cheap-module-source-map" : "source-map",
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      ...(env.workbench ? { workbench: "./src/workbench/page/main.tsx" } : {}),
    },
    output: { path: path.resolve(import.meta.dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    performance: false,
    plugins: [
      new CustomFunctionsPlugin(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "module",
        officeJs: OFFICE_JS[officeJs],
      }),
      ...(env.workbench
        ? [
            new HtmlPlugin({
              template: "./src/workbench/page/workbench.html",
              filename: "workbench.html",
              chunks: ["workbench"],
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_URL, addInUrl),
          },
          // The server of the workbench hands office.js out by itself.
          ...(officeJs === "package" && !env.workbench ? [officeJsCopy] : []),
        ],
      }),
    ],
  };
  return process.env.WEBPACK_SERVE === "true" ? withTrustedServer(config) : config;
}

/** For sideloading: Excel loads an add-in only from an address that the machine trusts; it asks once to be allowed to. */
async function withTrustedServer(config) {
  const options = await devCerts.getHttpsServerOptions();
  return { ...config, devServer: { port: 3000, server: { type: "https", options } } };
}
