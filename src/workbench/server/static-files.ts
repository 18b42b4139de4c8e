import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

const contentTypes: Partial<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What is served where: folders by the path they stand under, single files by their whole path. */
export interface ServedPlaces {
  readonly folders: readonly { readonly under: string; readonly folder: string }[];
  readonly files: ReadonlyMap<string, string>;
  readonly redirects: ReadonlyMap<string, string>;
}

/** Answers a request with a file; 404 for anything else. Nothing outside the named folders is ever read. */
export async function serve(request: IncomingMessage, response: ServerResponse, places: ServedPlaces): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const redirect = places.redirects.get(pathname);
  if (redirect !== undefined) {
    response.writeHead(302, { location: redirect }).end();
    return;
  }
  const file = await fileFor(pathname, places);
  if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Không có trang này.");
    return;
  }
  response.writeHead(200, {
    "content-type": contentTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    "cache-control": "no-store",
    ...(places.files.has(pathname)
      ? { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(path.basename(file))}` }
      : {}),
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

async function fileFor(pathname: string, places: ServedPlaces): Promise<string | null> {
  const single = places.files.get(pathname);
  if (single !== undefined) return (await isFile(single)) ? single : null;
  for (const { under, folder } of places.folders) {
    if (!pathname.startsWith(under)) continue;
    const file = inside(folder, pathname.slice(under.length));
    if (file !== null && (await isFile(file))) return file;
  }
  return null;
}

/** The file a path names below a folder; null when it leads out of it or cannot be read. */
function inside(folder: string, encoded: string): string | null {
  try {
    const file = path.resolve(folder, `./${decodeURIComponent(encoded)}`);
    return file.startsWith(folder + path.sep) ? file : null;
  } catch {
    return null;
  }
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
