import type { SourceCell } from "../../engine/score-entry";
import type { Header, HeaderColumn } from "./header";
import type { SheetCells } from "./sheet-cells";

/** The lowest filled cell of a column's header. */
export function headerCell(
  cells: SheetCells,
  { top, bottom }: Pick<Header, "top" | "bottom">,
  column: number,
): SourceCell {
  for (let row = bottom; row >= top; row--) {
    if (cells.value(row, column) !== null) return cells.at(row, column);
  }
  return cells.at(bottom, column);
}

/** The words of a column's header, its levels joined. */
export function headerWords({ levels }: Pick<HeaderColumn, "levels">): string {
  return levels.join(" › ");
}
