import { sheetReference } from "../grid";
import type { ModelCell } from "./sheet-model";

/**
 * What to hand to Excel so that a cell holds just this. The only way of a text into a cell: it is never read as a
 * formula, a number or a date. A cell formatted as text keeps what it gets; any other needs a leading apostrophe, which
 * is not part of the value.
 */
export function cellInput(cell: ModelCell, numberFormat: string): string | number {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return numberFormat === "@" ? cell : `'${cell}`;
  if ("number" in cell) return cell.number;
  if ("formula" in cell) return cell.formula;
  const reference = sheetReference(cell.link.sheet, cell.link.address);
  return `=HYPERLINK(${quoted(`#${reference}`)},${quoted(linkText(cell.link.sheet, cell.link.address))})`;
}

/** The number format of a cell: its own, or that of its column. */
export function cellFormat(cell: ModelCell, columnFormat: string): string {
  return cell !== null && typeof cell === "object" && "number" in cell ? cell.numberFormat : columnFormat;
}

function linkText(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
