import path from "node:path";
import webpack, { type Configuration, type Watching } from "webpack";

const projectFolder = path.resolve(import.meta.dirname, "../../..");

export class BuildFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "BuildFailure";
  }
}

interface Build {
  stop(): Promise<void>;
}

/**
 * Builds the add-in and the workbench's page into a folder. With `watch` every change of a source file builds again;
 * only the first build is waited for. Rejects with `BuildFailure`.
 */
export async function buildPages(folder: string, watch: boolean): Promise<Build> {
  const configuration = await projectConfiguration();
  const compiler = webpack({
    ...configuration,
    mode: "development",
    context: projectFolder,
    output: { ...configuration.output, path: folder },
    cache: { type: "filesystem", cacheDirectory: path.join(projectFolder, "node_modules/.cache/workbench") },
  });
  let isFirst = true;
  let watching: Watching | undefined;
  const stop = () =>
    new Promise<void>((resolve) => {
      const close = () => {
        compiler.close(() => {
          resolve();
        });
      };
      if (watching) watching.close(close);
      else close();
    });
  const built = new Promise<void>((resolve, reject) => {
    const done = (error: Error | null, stats?: webpack.Stats) => {
      const problem = error ?? failureOf(stats);
      if (!problem) resolve();
      else if (isFirst) reject(problem);
      else console.error(problem.message);
      isFirst = false;
    };
    if (watch) watching = compiler.watch({}, done);
    else compiler.run(done);
  });
  try {
    await built;
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function failureOf(stats: webpack.Stats | undefined): BuildFailure | null {
  return stats?.hasErrors() ? new BuildFailure(stats.toString({ all: false, errors: true })) : null;
}

/** The project's own webpack configuration, for the workbench. */
async function projectConfiguration(): Promise<Configuration> {
  const file: unknown = await import(new URL("../../../webpack.config.js", import.meta.url).href);
  const configure = typeof file === "object" && file !== null && "default" in file ? file.default : undefined;
  if (!isConfigure(configure)) throw new BuildFailure("webpack.config.js exports no function");
  return configure({ officeJs: "package", workbench: true }, { mode: "development" });
}

type Configure = (env: { officeJs: string; workbench: boolean }, options: { mode: string }) => Configuration;

function isConfigure(value: unknown): value is Configure {
  return typeof value === "function";
}
