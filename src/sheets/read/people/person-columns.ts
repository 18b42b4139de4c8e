import { fold } from "../../text/fold";
import type { Header, HeaderColumn } from "../header";

/** Where a list of people (cá nhân) says what. */
export interface PersonColumns {
  /** One, or two side by side for family and given name. */
  readonly names: readonly number[];
  /** Whether the list holds units and people alike: "Đối tượng", "Tên tập thể, cá nhân". */
  readonly isMixed: boolean;
  /** Whether those named are authors of initiatives: "Tác giả", "Chủ nhiệm". */
  readonly areAuthors: boolean;
  readonly position: number | null;
  /** Whether the position's column is "Chức vụ, đơn vị công tác". */
  readonly isUnitInPosition: boolean;
  readonly unit: number | null;
  readonly ordinal: number | null;
  readonly year: number | null;
}

const POSITION = /\b(chuc vu|chuc danh|chuc trach)\b|^vi tri( (viec lam|cong tac))?$/;
const FULL_NAME = /\b(ho va ten|ho ten|ho, ten)\b/;

/**
 * The columns of a list of people; `null` when the header names no people.
 * @param namesUnits whether the cells of a column are names of units.
 */
export function personColumns({ columns }: Header, namesUnits: (column: number) => boolean): PersonColumns | null {
  const people = columns.filter(({ kind }) => kind === "person" || kind === "subject");
  const main = people.find(({ levels }) => FULL_NAME.test(lowest(levels))) ?? people[0];
  if (main === undefined) return null;
  const areAuthors = /\b(tac gia|chu nhiem)\b/.test(lowest(main.levels));
  const names = sideBySide(columns, main);
  const others = columns.filter(({ column }) => !names.includes(column));
  const position = others.find(({ levels }) => POSITION.test(lowest(levels)));
  return {
    names,
    isMixed: main.kind === "subject" && !areAuthors,
    areAuthors,
    position: position?.column ?? null,
    isUnitInPosition: position !== undefined && /\b(don vi|co quan|noi cong tac)\b/.test(lowest(position.levels)),
    unit: unitColumn(others, position, namesUnits),
    ordinal: columns.find(({ kind }) => kind === "ordinal")?.column ?? null,
    year:
      columns.find(({ kind, levels }) => kind === "year" || /^nam (cong nhan|ap dung)$/.test(lowest(levels)))?.column ??
      null,
  };
}

/** "Họ và tên" over two columns: family name, given name. */
function sideBySide(columns: readonly HeaderColumn[], main: HeaderColumn): number[] {
  const next = columns.find(({ column }) => column === main.column + 1);
  const goesOn = next?.kind === main.kind && next.levels.join("\n") === main.levels.join("\n");
  return goesOn ? [main.column, next.column] : [main.column];
}

/** "Đơn vị", "Đơn vị công tác"; "Đơn vị đề nghị" only where its cells name units and no other column does. */
function unitColumn(
  columns: readonly HeaderColumn[],
  position: HeaderColumn | undefined,
  namesUnits: (column: number) => boolean,
): number | null {
  const others = columns.filter((each) => each !== position);
  const named =
    others.find(({ kind }) => kind === "unit") ??
    others.find(({ levels }) => /\b(don vi|co quan|noi) (cong tac|lam viec)\b/.test(lowest(levels))) ??
    others.find(({ levels, column }) => /\b(don vi|co quan)\b/.test(lowest(levels)) && namesUnits(column));
  return named?.column ?? null;
}

function lowest(levels: readonly string[]): string {
  return fold(levels.at(-1) ?? "").trim();
}
