import { isSameValue } from "../workbook/cell-rows";
import { hasContent, type CellRecord } from "../workbook/sheet-rows";
import type { CellValue } from "../workbook/workbook";
import { apiFormula, storedFormula } from "./formula-text";
import { CellReader, styleOf, takeApart } from "./read-cell";
import { encodeText, type SharedStrings } from "./shared-strings";
import { encodeXml } from "./xml";

/** Writes cells of one sheet; of those that came with the file it leaves all that it can to the letter. */
export class CellWriter {
  readonly #prefix: string;
  readonly #strings: SharedStrings;
  readonly #reader: CellReader;

  constructor(prefix: string, strings: SharedStrings) {
    this.#prefix = prefix;
    this.#strings = strings;
    this.#reader = new CellReader(prefix, strings);
  }

  /** @param reference e.g. `B8` @param rowStyle style of the row, which a blank cell would take over */
  write(reference: string, cell: CellRecord, rowStyle: number | null): string {
    if (cell.source !== null) {
      if (cell.touch === "none") return cell.source;
      if (this.#saysTheSame(cell.source, cell)) return this.#restyled(cell.source, reference, cell.style);
    }
    if (!hasContent(cell) && cell.style === 0 && rowStyle === null) return "";
    return this.#made(reference, cell);
  }

  /** Whether the file has the very value and formula that the cell has now. */
  #saysTheSame(source: string, cell: CellRecord): boolean {
    if (cell.touch === "style") return true;
    const element = takeApart(source);
    if (!isSameValue(this.#reader.value(element), cell.value)) return false;
    if (cell.touch === "result") return true;
    const formula = this.#reader.formula(element);
    if (formula === null || cell.formula === null) return formula === null && cell.formula === null;
    return formula.attributes.t === undefined && apiFormula(formula.text) === cell.formula;
  }

  #restyled(source: string, reference: string, style: number): string {
    return source.replace(/^(<[^\s/>]+)([^>]*?)(\/?>)/, (_, name: string, attributes: string, end: string) => {
      const placed = attributes.replace(/ r="[^"]*"/, ` r="${reference}"`);
      if (styleOf(placed) === style) return name + placed + end;
      const bare = placed.replace(/ s="[^"]*"/, "");
      return name + bare + (style === 0 ? "" : ` s="${style}"`) + end;
    });
  }

  #made(reference: string, cell: CellRecord): string {
    const kept = cell.touch === "result" && cell.source !== null ? takeApart(cell.source) : null;
    const formula = kept === null ? this.#formula(cell) : this.#reader.rawFormula(kept);
    const { type, content } = this.#stored(cell.value, cell.formula !== null);
    const attributes = [
      ` r="${reference}"`,
      cell.style === 0 ? "" : ` s="${cell.style}"`,
      type === "" ? "" : ` t="${type}"`,
      // How dynamic arrays are marked, among others.
      kept?.attributes.replace(/ (?:r|s|t)="[^"]*"/g, "").trimEnd() ?? "",
    ].join("");
    const value = content === null ? "" : `<${this.#prefix}v>${content}</${this.#prefix}v>`;
    const open = `<${this.#prefix}c${attributes}`;
    return formula + value === "" ? `${open}/>` : `${open}>${formula}${value}</${this.#prefix}c>`;
  }

  #formula({ formula }: CellRecord): string {
    if (formula === null) return "";
    return `<${this.#prefix}f>${encodeXml(storedFormula(formula))}</${this.#prefix}f>`;
  }

  #stored(value: CellValue, isResult: boolean): { type: string; content: string | null } {
    if (value === null) return { type: "", content: null };
    if (typeof value === "number") return { type: "", content: String(value) };
    if (typeof value === "boolean") return { type: "b", content: value ? "1" : "0" };
    if (typeof value === "object") return { type: "e", content: OWN_PART.has(value.error) ? "#VALUE!" : value.error };
    if (isResult) return { type: "str", content: encodeText(value) };
    return { type: "s", content: String(this.#strings.indexOf(value)) };
  }
}

/** Errors of dynamic arrays: a file names them in a part of its own, and #VALUE! stands in the cell. */
const OWN_PART = new Set(["#SPILL!", "#CALC!", "#BUSY!"]);
