import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";

const page = new JSDOM(readFileSync(new URL("../../src/taskpane/taskpane.html", import.meta.url), "utf8"));
const { document } = page.window;

describe("the page of the pane", () => {
  it("runs no script but its own and the library of Excel", () => {
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
    const scripts = policy.split(";").find((directive) => directive.trim().startsWith("script-src"));
    expect(scripts?.trim()).toBe("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toContain("default-src 'none'");
    expect([...document.scripts].filter((script) => script.text.trim() !== "")).toEqual([]);
  });

  it("tells users of an older Excel which one is needed, how to see theirs and the way out", () => {
    const notice = document.getElementById("old-excel")!.textContent;
    for (const words of ["Excel 2021", "Microsoft 365", "Excel trên web", "Tài khoản (Account)"]) {
      expect(notice).toContain(words);
    }
  });

  it("speaks Vietnamese and has a place for the pane", () => {
    expect(document.documentElement.lang).toBe("vi");
    expect(document.getElementById("pane")).not.toBeNull();
  });
});
