import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    setupFiles: ["test/repeatable-properties.ts"],
    include: ["test/**/*.test.{ts,tsx}"],
    benchmark: { include: ["test/bench/**/*.bench.ts"] },
    // The machines that run this are small and shared: a slow test is not a wrong one.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
