import { fold } from "../../text/fold";
import type { Header, HeaderColumn } from "../find-headers";

/** Where a list of people (cá nhân) says what. */
export interface PersonColumns {
  /** One, or two side by side for family and given name. */
  readonly names: readonly number[];
  /** Whether the list holds units and people alike: "Đối tượng", "Tên tập thể, cá nhân". */
  readonly isMixed: boolean;
  readonly position: number | null;
  /** Whether the position's column is "Chức vụ, đơn vị công tác". */
  readonly isUnitInPosition: boolean;
  readonly unit: number | null;
  readonly ordinal: number | null;
  readonly year: number | null;
}

const POSITION = /\b(chuc vu|chuc danh|chuc trach)\b|^vi tri( (viec lam|cong tac))?$/;
const FULL_NAME = /\b(ho va ten|ho ten|ho, ten)\b/;

/** The columns of a list of people; `null` when the header names no people. */
export function personColumns({ columns }: Header): PersonColumns | null {
  const people = columns.filter(({ kind }) => kind === "person" || kind === "subject");
  const main = people.find(({ levels }) => FULL_NAME.test(lowest(levels))) ?? people[0];
  if (main === undefined) return null;
  const names = columns
    .filter((each) => each.kind === main.kind && each.levels.join("\n") === main.levels.join("\n"))
    .map(({ column }) => column);
  const others = columns.filter(({ column }) => !names.includes(column));
  const position = others.find(({ levels }) => POSITION.test(lowest(levels)));
  return {
    names,
    isMixed: main.kind === "subject" && !/^(ten )?(tac gia|chu nhiem)/.test(lowest(main.levels)),
    position: position?.column ?? null,
    isUnitInPosition: position !== undefined && /\b(don vi|co quan|noi cong tac)\b/.test(lowest(position.levels)),
    unit: unitColumn(others, position),
    ordinal: columns.find(({ kind }) => kind === "ordinal")?.column ?? null,
    year:
      columns.find(({ kind, levels }) => kind === "year" || /^nam (cong nhan|ap dung)$/.test(lowest(levels)))?.column ??
      null,
  };
}

/** "Đơn vị", "Đơn vị công tác"; "Đơn vị đề nghị" only where no other names the units. */
function unitColumn(columns: readonly HeaderColumn[], position: HeaderColumn | undefined): number | null {
  const named = columns.find(
    (each) =>
      each !== position &&
      (each.kind === "unit" || /\b(don vi|co quan|noi) (cong tac|lam viec)\b/.test(lowest(each.levels))),
  );
  return named?.column ?? null;
}

function lowest(levels: readonly string[]): string {
  return fold(levels.at(-1) ?? "").trim();
}
