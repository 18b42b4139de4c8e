/**
 * `npm test`: types, lint, format, then every test. Goes on after a failure, so that one run shows all there is to
 * mend, and closes with a line `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const checks: readonly (readonly [name: string, ...command: string[]])[] = [
  ["types", "tsc", "--noEmit"],
  ["lint", "eslint", "."],
  ["format", "prettier", "--check", "."],
];

const counts = [...checks.map(([name, ...command]) => runCheck(name, command)), runTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runCheck(name: string, command: readonly string[]): Count {
  console.log(`\n--- ${name}: ${command.join(" ")}`);
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(): Count {
  console.log("\n--- tests: vitest run");
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-cchc-test-"));
  const report = join(folder, "report.json");
  try {
    const good = run([
      ...["vitest", "run", "--config", "test/vitest.config.ts"],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    ]);
    const count = readReport(report);
    // A suite that cannot be loaded fails the run without any test of it failing.
    return good || count.failed > 0 ? count : { ...count, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Count {
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof report !== "object" || report === null) throw new Error("vitest wrote no report");
  const { numPassedTests, numFailedTests } = report as Record<string, unknown>;
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

function run(command: readonly string[]): boolean {
  return (
    spawnSync("npx", ["--no-install", ...command], { stdio: "inherit", shell: process.platform === "win32" }).status ===
    0
  );
}
