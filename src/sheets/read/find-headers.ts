import type { Header, HeaderColumn } from "./header";
import { columnsOf } from "./header-columns";
import { bottomOf, topOf } from "./header-depth";
import { isHeaderRow } from "./header-row";
import { isScoreLike } from "./header-words";
import { numberingRowsBelow } from "./numbering-row";
import type { SheetCells } from "./sheet-cells";

/** The headers on a sheet, top to bottom and left to right. */
export function findHeaders(cells: SheetCells): Header[] {
  const headers: Header[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    const found = headersAt(cells, row, headers.at(-1)?.bottom ?? cells.firstRow - 1);
    headers.push(...found);
    const bottom = found.at(-1)?.bottom;
    if (bottom !== undefined) row = Math.max(row, ...found.map((header) => header.bottom));
  }
  return headers;
}

function headersAt(cells: SheetCells, row: number, after: number): Header[] {
  if (!isHeaderRow(cells, row)) return [];
  const top = topOf(cells, row, after);
  const bottom = bottomOf(cells, row);
  const columns = columnsOf(cells, top, bottom);
  return splitSideBySide(columns).flatMap((part) => headerOf(cells, part, top, bottom) ?? []);
}

function headerOf(cells: SheetCells, columns: readonly HeaderColumn[], top: number, bottom: number): Header | null {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined || !isWorthReading(columns)) return null;
  const units = columns.filter(({ kind }) => kind === "unit");
  return {
    top,
    bottom,
    left: first.column,
    right: last.column,
    columns,
    unitColumn: units[0]?.column ?? null,
    numberingRows: numberingRowsBelow(cells, bottom, first.column, last.column),
  };
}

/** A header names units and something about them, or at least two things that only tables have. */
function isWorthReading(columns: readonly HeaderColumn[]): boolean {
  const kinds = new Set(columns.map(({ kind }) => kind).filter((kind) => kind !== "other"));
  if (kinds.has("unit")) return columns.length > 1;
  if (kinds.size >= 2 && (kinds.has("person") || kinds.has("subject"))) return true;
  return (
    kinds.size >= 2 && columns.some(({ kind }) => isScoreLike(kind) || kind === "selfScore" || kind === "criterion")
  );
}

/** Two tables beside each other: the second begins at its own ordinals or units, after figures of the first. */
function splitSideBySide(columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const second = columns.findIndex(
    ({ kind }, index) =>
      kind === "unit" &&
      columns.slice(0, index).some((before) => before.kind === "unit") &&
      hasFigures(columns.slice(0, index)) &&
      hasFigures(columns.slice(index + 1)),
  );
  if (second < 0) return [[...columns]];
  const start = columns[second - 1]?.kind === "ordinal" ? second - 1 : second;
  return [columns.slice(0, start), ...splitSideBySide(columns.slice(start))];
}

function hasFigures(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ kind }) => isScoreLike(kind) || kind === "selfScore" || kind === "rank");
}
