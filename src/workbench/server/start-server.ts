import { access, constants, mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildPages } from "./build-pages";
import { localhostCertificate } from "./certificate";
import { type ServedPlaces, serve } from "./static-files";

export const DEFAULT_PORT = 3000;
const PORTS_TO_TRY = 20;
/** Where the page fetches the workbook that it opens first. */
const FILE_PATH = "/workbench/file.xlsx";

export interface ServerOptions {
  /** 0 takes any free port; a taken one gives way to the next. */
  readonly port: number;
  /** The workbook to open first; without it an empty one is shown. */
  readonly file: string | null;
  /** Builds again whenever a source file changes. */
  readonly watch?: boolean;
}

export interface RunningServer {
  /** E.g. `https://localhost:3000`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The workbook named by the user cannot be read. */
export class UnreadableFile extends Error {
  constructor(readonly file: string) {
    super(`Không đọc được tệp «${file}».`);
    this.name = "UnreadableFile";
  }
}

/** Builds the pages and serves them. Rejects with `UnreadableFile` or `BuildFailure`. */
export async function startServer({ port, file, watch = false }: ServerOptions): Promise<RunningServer> {
  if (file !== null) await checkFile(file);
  const folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    const [certificate, build] = await Promise.all([localhostCertificate(), buildPages(folder, watch)]);
    const places = servedPlaces(folder, file);
    const server = createServer(certificate, (request, response) => {
      serve(request, response, places).catch(() => response.destroy());
    });
    const taken = await listen(server, port);
    return {
      url: `https://localhost:${taken}`,
      port: taken,
      close: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await build.stop();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function checkFile(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isFile()) return;
  } catch {
    // Said below, in the user's words.
  }
  throw new UnreadableFile(file);
}

function servedPlaces(folder: string, file: string | null): ServedPlaces {
  const officeJs = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const query = file === null ? "" : `?file=${FILE_PATH}`;
  return {
    folders: [
      { under: "/office-js/", folder: path.join(officeJs, "dist") },
      { under: "/", folder },
    ],
    files: new Map(file === null ? [] : [[FILE_PATH, path.resolve(file)]]),
    redirects: new Map([["/", `/workbench.html${query}`]]),
  };
}

/** Listens on the port, or on the next one that is free; answers which. */
async function listen(server: Server, port: number): Promise<number> {
  for (let attempt = port; attempt <= port + PORTS_TO_TRY; attempt += 1) {
    const taken = await tryPort(server, attempt);
    if (taken !== null) return taken;
  }
  throw new Error(`no free port from ${port} to ${port + PORTS_TO_TRY}`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    };
    server.once("error", refuse);
    server.listen(port, "localhost", () => {
      server.off("error", refuse);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
