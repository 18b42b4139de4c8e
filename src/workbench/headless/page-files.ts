import { readFile } from "node:fs/promises";
import path from "node:path";
import { requestInterceptor } from "jsdom";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** A folder of built files that stands for a web address, e.g. `dist` for `https://localhost:3000`. */
export class PageFiles {
  readonly #folder: string;
  readonly #origin: string;

  constructor(folder: string, origin: string) {
    this.#folder = path.resolve(folder);
    this.#origin = origin;
  }

  /** The file at an address; `null` for other origins, for files that are not there and for paths out of the folder. */
  async read(address: string): Promise<Buffer | null> {
    const url = new URL(address);
    if (url.origin !== this.#origin) return null;
    const file = path.join(this.#folder, decodeURIComponent(url.pathname));
    if (!file.startsWith(this.#folder + path.sep)) return null;
    try {
      return await readFile(file);
    } catch {
      return null;
    }
  }

  /** Answers every request of a page out of the folder. Nothing goes out to the network: the rest is not found. */
  interceptor() {
    return requestInterceptor(async ({ url }) => {
      const bytes = await this.read(url);
      if (bytes === null) return new Response("", { status: 404 });
      const type = TYPES[path.extname(new URL(url).pathname)] ?? "application/octet-stream";
      return new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
    });
  }
}
