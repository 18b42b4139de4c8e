/** `npm run --silent rank -- IN.xlsx [--year 2023 | --period] [--out OUT.xlsx]`: see `USAGE`. */
import { BuildFailure } from "./ensure-built";
import { RankRefusal, rankFile } from "./rank-file";
import { UsageError, readRankRequest } from "./rank-request";

const BAD_INPUT = 2;
const BROKEN = 1;

/** npm starts its scripts in the project's folder, wherever its user is. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === "rank" && folder !== undefined ? folder : process.cwd();
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

function failWith(error: unknown): void {
  if (error instanceof UsageError || error instanceof RankRefusal) fail(error.message, BAD_INPUT);
  else if (error instanceof BuildFailure) fail(`Không dựng được tiện ích:\n${error.message}`, BROKEN);
  else fail(`Không xếp hạng được vì lỗi của chương trình: ${messageOf(error)}`, BROKEN);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  const request = readRankRequest(process.argv.slice(2), callersFolder());
  console.log(await rankFile(request));
  console.log(`Đã lưu: ${request.output}`);
} catch (error) {
  failWith(error);
}
