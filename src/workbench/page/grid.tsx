import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { columnName } from "../formula/cell-address";
import { LAST_COLUMN, LAST_ROW } from "../formula/sheet-limits";
import type { Sheet } from "../workbook/workbook";
import { CellEditor, type Editing } from "./cell-editor";
import { cellId } from "./grid-cell";
import { type GridGeometry, type Window, layOut, visibleWindow, withMerges } from "./grid-geometry";
import { commandOf } from "./grid-keys";
import { COLUMN_HEADING_HEIGHT, GridRow, ROW_HEADING_WIDTH, type RowProps } from "./grid-row";
import { type Link, linkOf } from "./links";
import { type Selection, type Step, mergeAt, rectOf } from "./selection";
import { type Viewport, useViewport } from "./use-viewport";
import type { WorkbenchSession } from "./workbench-session";

interface GridProps {
  readonly session: WorkbenchSession;
  readonly version: number;
  readonly selection: Selection;
  readonly editing: Editing | null;
  readonly onSelect: (selection: Selection) => void;
  readonly onStartEditing: (text: string | null) => void;
  readonly onType: (text: string) => void;
  readonly onCommit: (step: Step | null) => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly onFollow: (link: Link) => void;
}

const SPARE_ROWS = 8;
const SPARE_COLUMNS = 3;
const GROWTH = 64;
const LARGEST_FROZEN_SHARE = 0.75;

/** The sheet, drawn as far as it can be seen. */
export function Grid(props: GridProps) {
  const { session, version, selection, editing, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const { sheet } = session;
  // Beyond the used range the grid grows in steps, so that a move of the cursor seldom lays it out anew.
  const reachRow = Math.ceil(selection.row / GROWTH) * GROWTH;
  const reachColumn = Math.ceil(selection.column / GROWTH) * GROWTH;
  const geometry = useMemo(
    () => layOut(sheet, { row: reachRow, column: reachColumn }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the model changes in place: `version` says when
    [sheet, version, reachRow, reachColumn],
  );
  const frozen = frozenPart(sheet, geometry, viewport);
  const frozenHeight = geometry.rows.start(frozen.rows);
  const frozenWidth = geometry.columns.start(frozen.columns);
  const seen = {
    rows: visibleWindow(
      geometry.rows,
      viewport.top + frozenHeight,
      viewport.height - frozenHeight,
      frozen.rows,
      SPARE_ROWS,
    ),
    columns: visibleWindow(
      geometry.columns,
      viewport.left + frozenWidth,
      viewport.width - frozenWidth,
      frozen.columns,
      SPARE_COLUMNS,
    ),
  };
  const rows = withMerges(seen.rows, frozen.rows, sheet.merges, "rows");
  const columns = withMerges(seen.columns, frozen.columns, sheet.merges, "columns");
  const active = { row: selection.row, column: selection.column };
  const isActiveDrawn =
    (active.row < frozen.rows || isWithin(rows, active.row)) &&
    (active.column < frozen.columns || isWithin(columns, active.column)) &&
    geometry.rows.size(active.row) > 0 &&
    geometry.columns.size(active.column) > 0;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const top = geometry.rows.start(selection.toRow);
    const left = geometry.columns.start(selection.toColumn);
    scrollInto(
      element,
      "scrollTop",
      top,
      geometry.rows.size(selection.toRow),
      frozenHeight,
      element.clientHeight - COLUMN_HEADING_HEIGHT,
      selection.toRow < frozen.rows,
    );
    scrollInto(
      element,
      "scrollLeft",
      left,
      geometry.columns.size(selection.toColumn),
      frozenWidth,
      element.clientWidth - ROW_HEADING_WIDTH,
      selection.toColumn < frozen.columns,
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- moving and starting to edit scroll; a redraw must not
  }, [sheet, selection.toRow, selection.toColumn, editing === null]);

  const isEditing = editing !== null;
  useEffect(() => {
    if (!isEditing && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, [isEditing]);

  const selectRow = useCallback(
    (row: number) => {
      onSelect({ row, column: 0, toRow: row, toColumn: LAST_COLUMN });
    },
    [onSelect],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // While the cell is still being scrolled into sight, what is typed goes on where it began.
    if (isEditing && event.key.length === 1 && !event.ctrlKey) props.onType(editing.text + event.key);
    if (isEditing || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const link = event.key === "Enter" ? linkOf(session.workbook, sheet, sheet.cell(active.row, active.column)) : null;
    const pageRows = Math.max(1, seen.rows.last - seen.rows.first - 2 * SPARE_ROWS);
    const command = commandOf(event, sheet, selection, geometry, pageRows);
    if (!command) return;
    event.preventDefault();
    if (link) props.onFollow(link);
    else if (command.kind === "select") onSelect(command.selection);
    else if (command.kind === "clear") props.onClear();
    else props.onStartEditing(command.kind === "type" ? command.text : null);
  };

  const onMouse = (event: MouseEvent<HTMLDivElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (!cell || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const to = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const extends_ = event.type === "mousemove" || event.shiftKey;
    if (event.type === "mousemove" && event.buttons !== 1) return;
    const from = extends_ ? active : to;
    onSelect({ row: from.row, column: from.column, toRow: to.row, toColumn: to.column });
  };

  const row: RowProps = {
    session,
    sheet,
    version,
    geometry,
    columns,
    frozenColumns: frozen.columns,
    isScrolledAcross: viewport.left > 0,
    selected: visibleSelection(props),
    active,
    editor: (width) =>
      editing?.place === "formulaBar" ? (
        <span className="cell-text">{editing.text}</span>
      ) : (
        editing && (
          <CellEditor
            text={editing.text}
            width={width}
            onType={props.onType}
            onCommit={props.onCommit}
            onCancel={props.onCancel}
          />
        )
      ),
    onFollow: props.onFollow,
    onSelectRow: selectRow,
  };
  return (
    // The grid itself has the focus; the active cell is named by aria-activedescendant.
    <div
      ref={scroller}
      role="grid"
      aria-label={`Trang tính ${sheet.name}`}
      aria-rowcount={geometry.rows.count}
      aria-colcount={geometry.columns.count}
      aria-multiselectable="true"
      aria-activedescendant={isActiveDrawn ? cellId(active.row, active.column) : undefined}
      tabIndex={0}
      className={sheet.showGridlines ? "grid" : "grid grid-without-lines"}
      onKeyDown={onKeyDown}
      onMouseDown={onMouse}
      onMouseMove={onMouse}
      onDoubleClick={() => {
        props.onStartEditing(null);
      }}
    >
      <div
        role="presentation"
        className="grid-canvas"
        style={{
          width: ROW_HEADING_WIDTH + geometry.columns.total,
          height: COLUMN_HEADING_HEIGHT + geometry.rows.total,
        }}
      >
        <div role="rowgroup" className="grid-top" style={{ height: COLUMN_HEADING_HEIGHT + frozenHeight }}>
          <ColumnHeadings {...row} onSelect={onSelect} />
          {indexes(0, frozen.rows - 1).map((index) => (
            <GridRow key={index} {...row} row={index} top={COLUMN_HEADING_HEIGHT + geometry.rows.start(index)} />
          ))}
          {frozen.rows > 0 && <div role="presentation" className="grid-frozen-edge" />}
        </div>
        <div role="rowgroup">
          {indexes(rows.first, rows.last).map((index) => (
            <GridRow key={index} {...row} row={index} top={COLUMN_HEADING_HEIGHT + geometry.rows.start(index)} />
          ))}
        </div>
      </div>
    </div>
  );
}

function ColumnHeadings(props: RowProps & { readonly onSelect: (selection: Selection) => void }) {
  const { geometry, columns, frozenColumns, selected, onSelect } = props;
  const heading = (column: number) => {
    const isSelected = column >= selected.left && column <= selected.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        tabIndex={-1}
        className={isSelected ? "heading heading-column heading-selected" : "heading heading-column"}
        style={{ left: ROW_HEADING_WIDTH + geometry.columns.start(column), width: geometry.columns.size(column) }}
        onMouseDown={() => {
          onSelect({ row: 0, column, toRow: LAST_ROW, toColumn: column });
        }}
      >
        {columnName(column)}
      </div>
    );
  };
  const shown = (column: number) => geometry.columns.size(column) > 0;
  return (
    <div role="row" className="grid-row" style={{ top: 0, height: COLUMN_HEADING_HEIGHT, width: "100%" }}>
      <div
        role="presentation"
        className="grid-frozen-cells"
        style={{ width: ROW_HEADING_WIDTH + geometry.columns.start(frozenColumns), height: COLUMN_HEADING_HEIGHT }}
      >
        <div role="presentation" className="heading heading-corner" />
        {indexes(0, frozenColumns - 1)
          .filter(shown)
          .map(heading)}
      </div>
      {indexes(columns.first, columns.last).filter(shown).map(heading)}
    </div>
  );
}

function isWithin({ first, last }: Window, index: number): boolean {
  return index >= first && index <= last;
}

/** What stays in sight; nothing does in a window so small that it would leave no room to scroll the rest. */
function frozenPart(sheet: Sheet, geometry: GridGeometry, viewport: Viewport): { rows: number; columns: number } {
  const { rows, columns } = sheet.frozen;
  return {
    rows: geometry.rows.start(rows) > viewport.height * LARGEST_FROZEN_SHARE ? 0 : rows,
    columns: geometry.columns.start(columns) > viewport.width * LARGEST_FROZEN_SHARE ? 0 : columns,
  };
}

/** A merged block is selected whole. */
function visibleSelection({ session, selection }: GridProps) {
  const rect = rectOf(selection);
  const merge = mergeAt(session.sheet, selection.row, selection.column);
  return merge && rect.top === rect.bottom && rect.left === rect.right ? merge : rect;
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_one, offset) => first + offset);
}

function scrollInto(
  element: HTMLElement,
  property: "scrollTop" | "scrollLeft",
  start: number,
  size: number,
  frozen: number,
  extent: number,
  isFrozen: boolean,
): void {
  // A whole selected row or column ends far outside; that is no reason to go there.
  if (isFrozen || size === 0) return;
  if (start - frozen < element[property]) element[property] = Math.max(0, start - frozen);
  else if (start + size > element[property] + extent) element[property] = start + size - extent;
}
