import { rangeAddress } from "../grid";
import type { IndicatorTable } from "../recognition";

/** Where the scores of a year were read, in one line, e.g. "Nguồn: trang “Điểm 2023” (A7:H24), cột “Tổng điểm”." */
export function sourcesLine(tables: readonly IndicatorTable[], year: number): string {
  const places = tables
    .filter((table) => table.years.includes(year))
    .map(({ sheet, range, columns }) => {
      const score = columns.find((column) => column.isScore && (column.year === null || column.year === year));
      const named = score === undefined ? "" : `, cột “${score.header}”`;
      return `trang “${sheet}” (${rangeAddress(range)})${named}`;
    });
  return `Nguồn: ${places.join("; ")}.`;
}
