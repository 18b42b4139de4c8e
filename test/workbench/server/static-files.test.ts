import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../../src/workbench/server/static-files";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "static-"));
  await mkdir(path.join(folder, "pages"));
  await writeFile(path.join(folder, "secret.txt"), "bí mật");
  await writeFile(path.join(folder, "pages", "trang.html"), "<p>Trang</p>");
  await writeFile(path.join(folder, "Điểm 2023.xlsx"), "PK");
  server = createServer((incoming, response) => {
    void serve(incoming, response, {
      folders: [{ under: "/", folder: path.join(folder, "pages") }],
      files: new Map([["/workbench/file.xlsx", path.join(folder, "Điểm 2023.xlsx")]]),
      redirects: new Map([["/", "/trang.html"]]),
    });
  });
  port = await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** The path goes out as it is written; `fetch` would tidy it up first. */
function get(rawPath: string): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: rawPath }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the workbench's server", () => {
  test("serves its pages as UTF-8 and sends the root on to the first one", async () => {
    expect(await get("/trang.html?x=1")).toMatchObject({
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8" },
      body: "<p>Trang</p>",
    });
    expect(await get("/")).toMatchObject({ status: 302, headers: { location: "/trang.html" } });
  });

  test("gives the workbook its own name, whatever letters are in it", async () => {
    const { headers } = await get("/workbench/file.xlsx");
    expect(headers["content-disposition"]).toBe(`attachment; filename*=UTF-8''${encodeURIComponent("Điểm 2023.xlsx")}`);
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00", "/%zz", "/pages", "/không-có"])(
    "answers 404 for %s",
    async (rawPath) => {
      expect(await get(encodeURI(rawPath).replaceAll("%25", "%"))).toMatchObject({ status: 404 });
    },
  );
});
