import { readFileSync } from "node:fs";
import path from "node:path";
import { readFunctionsMetadata } from "./functions-metadata.js";

const FUNCTIONS_FOLDER = path.resolve(import.meta.dirname, "..");
const ENGLISH = path.join(import.meta.dirname, "descriptions.en.json");

/**
 * Webpack plugin: writes functions.json (Vietnamese, the manifest's default locale) and functions.en.json from the
 * JSDoc of the custom functions, and fails the build on any mistake. The functions' code is in the page's own script,
 * because they share its runtime.
 */
export class CustomFunctionsPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CustomFunctionsPlugin", (compilation) => {
      compilation.contextDependencies.add(FUNCTIONS_FOLDER);
      const options = { name: "CustomFunctionsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tapPromise(options, async () => {
        try {
          const english = JSON.parse(readFileSync(ENGLISH, "utf8"));
          const { vi, en } = await readFunctionsMetadata(FUNCTIONS_FOLDER, english);
          compilation.emitAsset("functions.json", new sources.RawSource(jsonText(vi)));
          compilation.emitAsset("functions.en.json", new sources.RawSource(jsonText(en)));
        } catch (error) {
          compilation.errors.push(
            new WebpackError(`Custom functions: ${error instanceof Error ? error.message : error}`),
          );
        }
      });
    });
  }
}

function jsonText(/** @type {object} */ value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
