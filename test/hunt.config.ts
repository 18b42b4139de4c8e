import { defineConfig, mergeConfig } from "vitest/config";
import everyTest from "./vitest.config";

/** Properties with examples of their own in every run: to be called when the reader or the engine changed. */
export default mergeConfig(
  everyTest,
  defineConfig({
    test: {
      env: { PROPERTY_EXAMPLES: "new" },
      testTimeout: 600_000,
      exclude: ["test/browser/**", "test/workbench/**", "test/excel/**", "test/taskpane/**"],
    },
  }),
);
