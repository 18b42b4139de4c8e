import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Starts a headless Chromium: the one named in CHROME_EXE, else one of the system, else Edge or Chrome on Windows and
 * macOS, else the one inside the package @sparticuz/chromium (Linux, x64).
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await chooseBrowser()), args: ["--no-sandbox", "--disable-gpu", ...QUIET] });
}

/** Keeps the browser from calling home. */
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

async function chooseBrowser(): Promise<LaunchOptions> {
  const named = process.env.CHROME_EXE;
  if (named !== undefined && named !== "") return { executablePath: named };
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system };
  if (process.platform === "win32") return { channel: "msedge" };
  if (process.platform === "darwin") return { channel: "chrome" };
  return { executablePath: await unpackedBrowser() };
}

/** The package unpacks into the folder for temporary files, and leaves it there: give it one of its own. */
async function unpackedBrowser(): Promise<string> {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "thi-dua-cchc-browser-"));
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
