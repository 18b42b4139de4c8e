import { readNumberText, type NumberReading } from "../engine/number-text";
import { functionWords } from "../i18n/function-words";
import { Refusal } from "./refusal";

/** A blank cell or an omitted argument. A 0 is never blank: some platforms send it for blank cells, too. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** A cell that shows #N/A, #DIV/0! and the like; it arrives as an object. */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null;
}

/** The text of a cell, for words and codes; truth values as Excel shows them. */
export function textOf(cell: unknown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}

/** The number in a cell; an error cell has none (thiếu). */
export type CellNumber = Extract<NumberReading, { kind: "number" | "missing" | "outside" }>;

/**
 * Reads the number in a cell, typed as a number or as a text ("82,5").
 * @param scaleMax the highest value of the scale, where it is known: tells "1.234" apart.
 * @throws Refusal for a text that is no number or could be one of two.
 */
export function readCellNumber(cell: unknown, scaleMax: number | null): CellNumber {
  if (typeof cell === "number") return { kind: "number", value: cell, percent: false, outOf: null };
  if (isBlank(cell) || isErrorCell(cell)) return { kind: "missing" };
  const shown = textOf(cell);
  const reading = readNumberText(shown, scaleMax);
  if (reading.kind === "ambiguous") throw new Refusal(functionWords.ambiguousNumber(shown.trim(), reading.readings));
  if (reading.kind === "notNumber") throw new Refusal(functionWords.notNumber(shown.trim()));
  return reading;
}
