import type { ReactNode } from "react";
import type { Rect, Sheet } from "../workbook/workbook";
import { GridCell } from "./grid-cell";
import type { GridGeometry, Window } from "./grid-geometry";
import type { Link } from "./links";
import { mergeAt } from "./selection";
import type { WorkbenchSession } from "./workbench-session";

export const ROW_HEADING_WIDTH = 46;
export const COLUMN_HEADING_HEIGHT = 24;

export interface RowProps {
  readonly session: WorkbenchSession;
  readonly sheet: Sheet;
  readonly version: number;
  readonly geometry: GridGeometry;
  readonly columns: Window;
  readonly frozenColumns: number;
  /** The columns beside the frozen ones are not the next ones: texts must not run on into them. */
  readonly isScrolledAcross: boolean;
  readonly selected: Rect;
  readonly active: { readonly row: number; readonly column: number };
  readonly editor: (width: number) => ReactNode;
  readonly onFollow: (link: Link) => void;
  readonly onSelectRow: (row: number) => void;
}

/** One row: its number and frozen cells stay at the left, the others scroll. */
export function GridRow(props: RowProps & { readonly row: number; readonly top: number }) {
  const { row, top, geometry, columns, frozenColumns, selected, onSelectRow } = props;
  const height = geometry.rows.size(row);
  if (height === 0) return null;
  const isSelected = row >= selected.top && row <= selected.bottom;
  return (
    <div role="row" aria-rowindex={row + 1} className="grid-row" style={{ top, height, width: "100%" }}>
      <div
        role="presentation"
        className="grid-frozen-cells"
        style={{
          width: ROW_HEADING_WIDTH + geometry.columns.start(frozenColumns),
          height,
          // A block merged downwards lies over the frozen cells of the rows below.
          ...(mergesDown(props) ? { zIndex: 3 } : {}),
        }}
      >
        <div
          role="rowheader"
          tabIndex={-1}
          className={isSelected ? "heading heading-row heading-selected" : "heading heading-row"}
          onMouseDown={() => {
            onSelectRow(row);
          }}
        >
          {row + 1}
        </div>
        {cellsOf(
          props,
          { first: 0, last: frozenColumns - 1 },
          props.isScrolledAcross ? frozenColumns - 1 : columns.last,
        )}
      </div>
      {cellsOf(props, columns, columns.last)}
    </div>
  );
}

function mergesDown({ sheet, row, frozenColumns }: RowProps & { readonly row: number }): boolean {
  return sheet.merges.some(({ top, left, bottom }) => top === row && bottom > row && left < frozenColumns);
}

function cellsOf(props: RowProps & { readonly row: number }, window: Window, runsTo: number): ReactNode[] {
  const { sheet, row, geometry, selected, active } = props;
  const cells: ReactNode[] = [];
  for (let column = window.first; column <= window.last; column += 1) {
    const merge = mergeAt(sheet, row, column);
    const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
    const width = merge ? spanOf(geometry.columns, merge.left, merge.right) : geometry.columns.size(column);
    if (isCovered || width === 0) continue;
    const isActive = row === active.row && column === active.column;
    cells.push(
      <GridCell
        key={column}
        session={props.session}
        sheet={sheet}
        version={props.version}
        row={row}
        column={column}
        merge={merge}
        left={ROW_HEADING_WIDTH + geometry.columns.start(column)}
        width={width}
        height={merge ? spanOf(geometry.rows, merge.top, merge.bottom) : geometry.rows.size(row)}
        room={merge ? width : roomFor(sheet, row, column, geometry, runsTo)}
        isActive={isActive}
        isSelected={
          row >= selected.top && row <= selected.bottom && column >= selected.left && column <= selected.right
        }
        editor={isActive ? props.editor(width) : null}
        onFollow={props.onFollow}
      />,
    );
  }
  return cells;
}

function spanOf(axis: GridGeometry["rows"], first: number, last: number): number {
  return axis.start(last + 1) - axis.start(first);
}

/** The width up to the next cell with content. */
function roomFor(sheet: Sheet, row: number, column: number, { columns }: GridGeometry, runsTo: number): number {
  let last = column;
  while (last < runsTo && sheet.cell(row, last + 1).value === null && !mergeAt(sheet, row, last + 1)) last += 1;
  return columns.start(last + 1) - columns.start(column);
}
