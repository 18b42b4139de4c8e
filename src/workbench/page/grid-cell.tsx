import { type CSSProperties, type ReactNode, memo } from "react";
import { isError } from "../formula/operand";
import type { Cell, CellFormat, Rect, Sheet } from "../workbook/workbook";
import { type CellLook, cellLook } from "./cell-look";
import { fittingNumber, textWidth } from "./fitting-text";
import { type Link, linkOf } from "./links";
import { errorMeaning, staleMeaning } from "./messages";
import type { WorkbenchSession } from "./workbench-session";

interface GridCellProps {
  readonly session: WorkbenchSession;
  readonly sheet: Sheet;
  /** The merged block that the cell stands for. */
  readonly merge: Rect | undefined;
  /** Redraws the cell when the workbook has changed. */
  readonly version: number;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far a text may run over blank cells to the right. */
  readonly room: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly editor: ReactNode;
  readonly onFollow: (link: Link) => void;
}

const PADDING = 6;

export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { session, sheet, row, column, isActive, isSelected, editor } = props;
  const cell = sheet.cell(row, column);
  const block = props.merge ?? { top: row, left: column, bottom: row, right: column };
  const look = cellLook(sheet, block, cell, session.calculator);
  const style: CSSProperties = { ...look.style, left: props.left, width: props.width, height: props.height };
  const classes = ["cell"];
  if (isActive) classes.push("cell-active");
  if (isSelected) classes.push("cell-selected");
  if (look.isFilled) classes.push("cell-filled");
  if (cell.stale) classes.push("cell-stale");
  if (look.wraps) classes.push("cell-wraps");
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 1}
      aria-selected={isSelected || isActive}
      className={classes.join(" ")}
      style={style}
      title={tooltip(cell)}
      data-row={row}
      data-column={column}
    >
      {editor ?? <CellContent {...props} cell={cell} look={look} />}
    </div>
  );
});

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

function CellContent({
  session,
  sheet,
  row,
  column,
  width,
  room,
  onFollow,
  cell,
  look,
}: GridCellProps & { cell: Cell; look: CellLook }) {
  const text = sheet.text(row, column);
  if (text === "") return null;
  const link = linkOf(session.workbook, sheet, cell);
  if (link) return <CellLink link={link} text={text} onFollow={onFollow} />;
  if (typeof cell.value === "number") {
    const format = sheet.format(row, column);
    const isGeneral = format.numberFormat === "General";
    return (
      <span className="cell-text">{fittingNumber(cell.value, text, isGeneral, width - PADDING, fontOf(format))}</span>
    );
  }
  const isRunning = !look.wraps && look.alignment === "left" && room > width;
  if (!isRunning || textWidth(text, fontOf(sheet.format(row, column))) <= width - PADDING)
    return <span className="cell-text">{text}</span>;
  return (
    <span className="cell-text cell-text-runs" style={{ maxWidth: room - PADDING }}>
      {text}
    </span>
  );
}

function CellLink({ link, text, onFollow }: { link: Link; text: string; onFollow: (link: Link) => void }) {
  if (link.kind === "web") {
    return (
      <a className="cell-text cell-link" href={link.url} target="_blank" rel="noreferrer" tabIndex={-1}>
        {text}
      </a>
    );
  }
  return (
    <a
      className="cell-text cell-link"
      href={`#${link.sheet.name}`}
      tabIndex={-1}
      onClick={(event) => {
        event.preventDefault();
        onFollow(link);
      }}
    >
      {text}
    </a>
  );
}

function fontOf(format: CellFormat): string {
  return `${format.italic ? "italic " : ""}${format.bold ? "700" : "400"} ${format.fontSize}pt "${format.fontName}", "Segoe UI", Arial, sans-serif`;
}

function tooltip({ value, stale }: Cell): string | undefined {
  if (isError(value)) return value.message ?? errorMeaning(value.error);
  return stale ? staleMeaning : undefined;
}
