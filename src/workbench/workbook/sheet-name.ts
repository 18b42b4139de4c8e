import { isSameName } from "./name-rules";
import { WorkbookRefusal } from "./workbook";

/** @throws WorkbookRefusal `InvalidArgument` for what Excel does not take as the name of a sheet */
export function checkSheetName(name: string): void {
  const isFine =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !isSameName(name, "History");
  if (!isFine)
    throw new WorkbookRefusal(
      "InvalidArgument",
      `Excel không nhận tên trang “${name}”: 1–31 ký tự, không có : \\ / ? * [ ], không có dấu ' ở đầu hay cuối.`,
    );
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;
