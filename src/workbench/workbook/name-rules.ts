import { parseRect } from "./cell-reference";
import { WorkbookRefusal } from "./workbook";

/** Names compare without regard to case, as in Excel. */
export function isSameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("vi") === b.toLocaleLowerCase("vi");
}

const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

/** @throws WorkbookRefusal `InvalidArgument` for what Excel does not take as a defined name or the name of a table */
export function refuseDefinedName(name: string): void {
  const looksLikeCell = /^[A-Z]{1,3}\d+$/i.test(name) && parseRect(name) !== null;
  const isFine = NAME.test(name) && name.length <= 255 && !looksLikeCell && !/^(?:R\d*C?\d*|C\d*)$/i.test(name);
  if (!isFine) throw new WorkbookRefusal("InvalidArgument", `Excel không nhận tên “${name}”.`);
}

/** The first of `stem1`, `stem2`, … that is free. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) if (!isTaken(`${stem}${number}`)) return `${stem}${number}`;
}
