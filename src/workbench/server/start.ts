import { readdir } from "node:fs/promises";
import path from "node:path";
import { BuildFailure } from "./build-pages";
import { DEFAULT_PORT, UnreadableFile, startServer } from "./start-server";

const SAMPLE_FOLDER = path.resolve(import.meta.dirname, "../../../assets");
const BAD_INPUT = 2;

/** The sample that is opened when no file is named: the first workbook among the assets. */
async function sampleFile(): Promise<string | null> {
  const names = await readdir(SAMPLE_FOLDER);
  const [first] = names.filter((name) => name.endsWith(".xlsx")).sort();
  return first === undefined ? null : path.join(SAMPLE_FOLDER, first);
}

async function run(args: readonly string[]): Promise<void> {
  const [named, ...more] = args;
  if (more.length > 0 || named?.startsWith("-")) {
    fail("Cách dùng: npm start -- TỆP.xlsx (bỏ trống tên tệp để mở bảng điểm mẫu).", BAD_INPUT);
    return;
  }
  console.log("Đang chuẩn bị, xin đợi trong giây lát…");
  const server = await startServer({ port: DEFAULT_PORT, file: named ?? (await sampleFile()), watch: true });
  const moved = server.port === DEFAULT_PORT ? "" : ` (cổng ${DEFAULT_PORT} đang bận)`;
  console.log(
    `Đã sẵn sàng${moved}: mở ${server.url} trong trình duyệt, nếu bị hỏi về chứng chỉ thì chọn tiếp tục; nhấn Ctrl+C để dừng.`,
  );
  const end = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UnreadableFile) {
    fail(`${error.message} Hãy kiểm tra đường dẫn và quyền đọc tệp, rồi chạy lại.`, BAD_INPUT);
  } else if (error instanceof BuildFailure) fail(`Không dựng được trang:\n${error.message}`, 1);
  else fail(`Không khởi động được: ${error instanceof Error ? error.message : String(error)}`, 1);
});
