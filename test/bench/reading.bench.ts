import { bench, describe } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import type { CellValue, Grid } from "../../src/sheets/grid";

const ROWS = 10_000;
const COLUMNS = 30;

/** A summary of ten thousand communes with thirty columns. */
function largeGrid(): Grid {
  const header: CellValue[] = [
    "STT",
    "Xã, phường",
    "Tổng điểm",
    ...Array.from({ length: COLUMNS - 3 }, (_, i) => `Cột ${i + 1}`),
  ];
  const rows = Array.from({ length: ROWS }, (_, row): CellValue[] => [
    row + 1,
    `Xã Số ${row + 1}`,
    (row % 10_000) / 100,
    ...Array.from({ length: COLUMNS - 3 }, (_, column) => row + column),
  ]);
  const values = [["BẢNG TỔNG HỢP CHỈ SỐ CCHC NĂM 2023", ...header.slice(1).map(() => null)], header, ...rows];
  return {
    sheet: "2023",
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

const grid = largeGrid();
const json = JSON.stringify(grid.values);

describe("10,000 rows of 30 columns", () => {
  bench("parsing the same cells from JSON", () => {
    JSON.parse(json);
  });
  bench("recognising the table and reading every score", () => {
    recognise([grid], ducPhoPlan);
  });
});
