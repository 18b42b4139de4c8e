import type { TargetSubject } from "../../../engine/targets/target-value";
import type { TargetLevel } from "../../../plan/target";
import { fold, foldedWords } from "../../text/fold";
import type { HeaderColumn } from "../header";
import type { SheetCells } from "../sheet-cells";
import { yearInHeader } from "../year-words";
import type { PartRowsTable } from "./part-rows";
import type { TargetSubjects } from "./target-subjects";
import type { TargetReadingTools } from "./target-reading";

/** A column with values of the parts that stand in the rows. */
export interface ValueColumn {
  readonly column: number;
  readonly header: string;
  /** Years before that of the table: 1 for "Năm trước". */
  readonly yearsBack: number;
  /** The year that the header says; `null` where it is that of the table. */
  readonly year: number | null;
  /** Whose values they are, where the header names a unit. */
  readonly subject: TargetSubject | null;
  /** "Cấp huyện", "Cấp xã": only parts that are told apart by level have values there. */
  readonly level: TargetLevel | null;
}

const OTHER =
  /\b(so voi|so sanh|chenh lech|tang|giam|ghi chu|danh gia|ket luan|don vi tinh|dvt|dieu khoan|nguon|co quan chu tri|chu tri|phoi hop|thoi gian|thoi han|minh chung|tai lieu|xep loai|stt|tt)\b/;
const GOAL = /\b(muc tieu|ke hoach|chi tieu giao|giao|yeu cau|nguong|phai dat|chi tieu)\b/;
const RESULT = /\b(ket qua|gia tri|thuc hien|dat duoc|so lieu|thuc te|thuc dat|da dat|uoc thuc hien|ty le dat|ty le)\b/;
const BEFORE = /\bnam (truoc|lien truoc|truoc lien ke)\b/;

const NOBODY_AND_NOW = { yearsBack: 0, year: null, subject: null, level: null } as const;

/**
 * The columns of a table with one row per part that hold values: years, "Kết quả", "Năm trước", names of units. Where
 * no header says so, the only column with anything in it.
 */
export function valueColumns(cells: SheetCells, table: PartRowsTable, tools: TargetReadingTools): ValueColumn[] {
  const columns = table.header.columns.filter(({ column }) => column >= table.firstValueColumn);
  const named = columns.flatMap((column) => valueColumn(column, tools.subjects, tools) ?? []);
  if (named.length > 0) return named;
  const unnamed = columns.filter(({ column, levels }) => levels.length === 0 && holdsValues(cells, table, column));
  const [only] = unnamed;
  if (unnamed.length !== 1 || only === undefined) return [];
  return [{ ...NOBODY_AND_NOW, column: only.column, header: "" }];
}

function valueColumn(
  { column, levels }: HeaderColumn,
  subjects: TargetSubjects,
  { groups }: TargetReadingTools,
): ValueColumn | null {
  const header = levels.join(" › ");
  const words = fold(header);
  if (words === "") return null;
  const year = yearInHeader(header) ?? levels.map(yearInHeader).findLast((each) => each !== null) ?? null;
  const unit = levels.findLast((level) => subjects.isTown(level) || groups.planUnit(level) !== null);
  const subject = unit === undefined ? null : subjects.named(unit, null);
  const found = { ...NOBODY_AND_NOW, column, header, year };
  if (subject !== null) return { ...found, subject };
  if (BEFORE.test(words) && !/\bso voi\b/.test(words)) return { ...found, yearsBack: 1 };
  if (OTHER.test(words) || (GOAL.test(words) && !RESULT.test(words))) return null;
  const level = levelOf(levels.at(-1) ?? "");
  return year !== null || level !== null || RESULT.test(words) ? { ...found, level } : null;
}

function levelOf(words: string): TargetLevel | null {
  switch (foldedWords(words).replace(/^(o|tai) /, "")) {
    case "cap huyen":
    case "cap thi xa":
      return "district";
    case "cap xa":
    case "cap xa phuong":
      return "commune";
    default:
      return null;
  }
}

function holdsValues(cells: SheetCells, { rows }: PartRowsTable, column: number): boolean {
  return rows.some(({ row }) => cells.value(row, column) !== null);
}
