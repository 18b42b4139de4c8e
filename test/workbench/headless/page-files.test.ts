import { afterEach, expect, test } from "vitest";
import { PageFiles } from "../../../src/workbench/headless/page-files";
import { pageFolder } from "./page-folder";

const built = pageFolder({ "taskpane.html": "trang", "bộ ảnh/ảnh.png": "ảnh" });
const files = new PageFiles(built.folder, "https://localhost:3000");

afterEach(() => {
  built.remove();
});

test("addresses of one origin are files of one folder, all others are nothing", async () => {
  const read = async (address: string) => (await files.read(address))?.toString("utf8") ?? null;
  expect(await read("https://localhost:3000/taskpane.html?x=1#y")).toBe("trang");
  expect(await read(new URL("/bộ ảnh/ảnh.png", "https://localhost:3000").href)).toBe("ảnh");
  expect(await read("https://localhost:3000/khong-co.js")).toBeNull();
  expect(await read("https://example.com/taskpane.html")).toBeNull();
  expect(await read("https://localhost:3000/..%2f..%2fetc%2fpasswd")).toBeNull();
});
