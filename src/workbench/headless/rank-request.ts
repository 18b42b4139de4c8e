import path from "node:path";
import { parseArgs } from "node:util";

export const USAGE =
  "Cách dùng: npm run --silent rank -- TỆP.xlsx [--year NĂM | --period] [--out TỆP_KẾT_QUẢ.xlsx]\n" +
  "  --year NĂM   xếp hạng năm này, ví dụ --year 2023; bỏ trống thì lấy năm mới nhất có điểm\n" +
  "  --period     tổng kết cả giai đoạn\n" +
  "  --out TỆP    lưu kết quả vào tệp này; bỏ trống thì lưu TỆP.xep-hang.xlsx bên cạnh tệp gốc";

export interface RankRequest {
  /** Absolute paths. */
  readonly input: string;
  readonly output: string;
  /** `null` leaves the choice to the workbook and the add-in. */
  readonly year: number | "period" | null;
}

/** Words on the command line that make no sense; the message says which, in Vietnamese. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n${USAGE}`);
    this.name = "UsageError";
  }
}

/** @param folder what relative paths are relative to. Throws `UsageError`. */
export function readRankRequest(args: readonly string[], folder: string): RankRequest {
  const { values, positionals } = parse(args);
  const [named, ...more] = positionals;
  if (named === undefined) throw new UsageError("Chưa cho biết tệp cần xếp hạng.");
  if (more.length > 0) throw new UsageError(`Chỉ nhận một tệp mỗi lần; thừa «${more.join("», «")}».`);
  if (values.year !== undefined && values.period) throw new UsageError("Chỉ chọn một trong hai: --year hoặc --period.");
  const input = path.resolve(folder, named);
  const output = values.out === undefined ? besides(input) : path.resolve(folder, values.out);
  if (path.extname(output).toLowerCase() !== ".xlsx") {
    throw new UsageError(`Tên tệp kết quả phải kết thúc bằng .xlsx; «${path.basename(output)}» thì không.`);
  }
  return { input, output, year: values.period ? "period" : readYear(values.year) };
}

function parse(args: readonly string[]) {
  const options = {
    year: { type: "string" },
    period: { type: "boolean", default: false },
    out: { type: "string" },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    const known = Object.keys(options);
    const unknown = args.find((word) => word.startsWith("-") && !known.includes(word.replace(/^--|=.*$/g, "")));
    throw new UsageError(
      unknown === undefined
        ? "Sau --year phải là một năm, sau --out phải là tên tệp; --period đứng một mình."
        : `Không hiểu «${unknown}».`,
    );
  }
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{4}$/.test(text)) throw new UsageError(`Sau --year phải là năm gồm bốn chữ số; «${text}» thì không.`);
  return Number(text);
}

function besides(input: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name}.xep-hang.xlsx`);
}
