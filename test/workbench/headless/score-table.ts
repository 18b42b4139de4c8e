import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";
import type { OpenedWorkbook } from "../../../src/workbench/file/open-workbook";
import type { CellValue } from "../../../src/workbench/workbook/workbook";

export const HEADER = ["TT", "Tên đơn vị", "Điểm đạt được"];
export const UNITS: CellValue[][] = [
  [1, "Phường Đông", 85.5],
  [2, "Phường Tây", 79],
  [3, "Xã Nam", 95],
  [4, "Xã Bắc", 66.5],
];

/** A workbook with one sheet `Năm 2023`: a title, a blank row, a header in row 3 and the rows under it. */
export function scoreTable(rows: readonly (readonly CellValue[])[] = UNITS, header = HEADER): OpenedWorkbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  sheet.rename("Năm 2023");
  sheet.setValue(0, 0, "KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND CÁC XÃ, PHƯỜNG");
  [header, ...rows].forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.setValue(2 + row, column, value);
    });
  });
  return workbook;
}

/** A saved file in which a text of one part is replaced. */
export function withPart(file: Uint8Array, path: string, replace: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = replace(before);
  if (after === before) throw new Error(`nothing to replace in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** Protects the sheet at a position in the file. */
export function withProtectedSheet(file: Uint8Array, number: number): Uint8Array {
  return withPart(file, `xl/worksheets/sheet${number}.xml`, (xml) =>
    xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
  );
}

export function withProtectedStructure(file: Uint8Array): Uint8Array {
  return withPart(file, "xl/workbook.xml", (xml) =>
    xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
  );
}
