import { strFromU8, unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { openBuiltAddIn, type BuiltAddIn } from "./built-add-in";
import { scoreTable } from "./score-table";
import { madeTable } from "./made-table";

let addIn: BuiltAddIn | undefined;

afterEach(() => {
  addIn?.close();
  addIn = undefined;
});

const UNITS = [
  '=HYPERLINK("http://vi.du";"Phường Đông")',
  "+84255 Phường Tây",
  "-Xã Nam",
  "@SUM(A1:A9)",
  "\t=Xã Đông",
  "'=Xã Tây",
];

/** Space around a name and an apostrophe before it are not part of it. */
const SHOWN = UNITS.map((name) => name.trim().replace(/^'/, ""));

/** The formulas of the sheets that the file did not have before. */
function formulasOf(saved: Uint8Array, firstSheet: number): string[] {
  const parts = unzipSync(saved);
  const paths = Object.keys(parts).filter(
    (path) => Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) >= firstSheet,
  );
  expect(paths).toHaveLength(2);
  return paths.flatMap((path) =>
    Array.from(
      strFromU8(parts[path] ?? new Uint8Array()).matchAll(/<f[^>]*>([^<]*)<\/f>/g),
      ([, formula = ""]) => formula,
    ),
  );
}

it("text of the user that looks like a formula stays text on our sheets, after a save and again after another ranking", async () => {
  const workbook = scoreTable(
    UNITS.map((name, row) => [row + 1, name, 90 - row, "=3+3"]),
    ["TT", "Tên đơn vị", "Điểm đạt được", "Ghi chú"],
  );
  workbook.sheets[0]?.rename("=1+1 (2023)");
  let book = openWorkbook(workbook.save());
  for (let run = 1; run <= 2; run++) {
    addIn = await openBuiltAddIn(book);
    expect((await addIn.press("rank")).alert).toBe("");
    addIn.close();
    const saved = book.save();
    const formulas = formulasOf(saved, 2);
    expect(formulas.length).toBeGreaterThan(UNITS.length);
    for (const formula of formulas) expect(formula).toMatch(/^HYPERLINK\(&quot;#'=1\+1 \(2023\)'!C\d+&quot;,[^,]*\)$/);
    book = openWorkbook(saved);
    const { sheet, range } = madeTable(book, "Xếp hạng 2023");
    const names = UNITS.map((_, row) => sheet.cell(range.top + 1 + row, 1));
    expect(names.map((cell) => cell.formula)).toEqual(UNITS.map(() => null));
    expect(names.map((cell) => cell.value)).toEqual(SHOWN);
    expect(sheet.text(range.top + 1, 9)).toBe("=1+1 (2023)!C4");
  }
});
