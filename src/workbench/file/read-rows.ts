import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellName } from "../workbook/cell-reference";
import type { CellRecord, RowRecord } from "../workbook/sheet-rows";
import { apiFormula } from "./formula-text";
import { attributeOf, CellReader, columnOf, styleOf, type CellElement } from "./read-cell";
import type { SharedStrings } from "./shared-strings";

/**
 * Reads the rows of a sheet by scanning, not by a tree: a sheet may have a million cells.
 * @param section the `sheetData` section as it stands
 */
export function readRows(section: string, prefix: string, strings: SharedStrings): Map<number, RowRecord> {
  const rows = new Map<number, RowRecord>();
  const cells = new RowCells(prefix, strings);
  let before = -1;
  for (const { attributes, content, raw } of elements(section, `${prefix}row`)) {
    const reference = attributeOf(attributes, "r");
    const number = reference === null ? before + 1 : Number(reference) - 1;
    before = number;
    const read = cells.read(content, number);
    rows.set(number, {
      cells: read,
      ...readRowShape(attributes),
      isTouched: false,
      isReshaped: false,
      source: { raw, attributes, cellCount: read.size },
    });
  }
  return rows;
}

/** What the attributes of a row say of it. */
export function readRowShape(attributes: string): Pick<RowRecord, "height" | "hidden" | "style"> {
  const height = attributeOf(attributes, "ht");
  return {
    height: height === null ? null : Number(height),
    hidden: isTrue(attributeOf(attributes, "hidden")),
    style: isTrue(attributeOf(attributes, "customFormat")) ? styleOf(attributes) : null,
  };
}

/** Reads the cells of rows that come one after another; formulas that cells share are known from the first on. */
class RowCells {
  readonly #name: string;
  readonly #reader: CellReader;
  /** In R1C1, in which they read the same wherever they stand. */
  readonly #shared = new Map<string, string>();

  constructor(prefix: string, strings: SharedStrings) {
    this.#name = `${prefix}c`;
    this.#reader = new CellReader(prefix, strings);
  }

  read(source: string, row: number): Map<number, CellRecord> {
    const cells = new Map<number, CellRecord>();
    let column = -1;
    for (const element of elements(source, this.#name)) {
      column = columnOf(element.attributes) ?? column + 1;
      const { formula, sharedGroup } = this.#formula(element, row, column);
      cells.set(column, {
        style: styleOf(element.attributes),
        value: this.#reader.value(element),
        formula,
        stale: false,
        touch: "none",
        source: element.raw,
        sharedGroup,
      });
    }
    return cells;
  }

  #formula(element: CellElement, row: number, column: number): Pick<CellRecord, "formula" | "sharedGroup"> {
    const stored = this.#reader.formula(element);
    if (stored === null) return { formula: null, sharedGroup: null };
    const group = stored.attributes.t === "shared" ? (stored.attributes.si ?? null) : null;
    const formula = stored.text === "" ? null : apiFormula(stored.text);
    if (group === null) return { formula, sharedGroup: null };
    const cell = cellName(row, column);
    if (formula !== null) {
      this.#shared.set(group, translateFormulaToR1C1(formula, cell));
      return { formula, sharedGroup: group };
    }
    const first = this.#shared.get(group);
    return { formula: first === undefined ? null : translateFormulaToA1(first, cell), sharedGroup: group };
  }
}

/** Elements of a name, one after another; they must not nest. */
function* elements(source: string, name: string): Iterable<CellElement & { readonly raw: string }> {
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let start = source.indexOf(open); start >= 0;) {
    const next = source.charCodeAt(start + open.length);
    // Not the beginning of a longer name.
    if (next !== 0x3e && next !== 0x2f && next > 0x20) {
      start = source.indexOf(open, start + 1);
      continue;
    }
    const tagEnd = source.indexOf(">", start);
    const isEmpty = source[tagEnd - 1] === "/";
    const contentEnd = isEmpty ? tagEnd : source.indexOf(close, tagEnd);
    if (tagEnd < 0 || contentEnd < 0) throw new SyntaxError(`the XML element ${name} is never closed`);
    const end = isEmpty ? tagEnd + 1 : contentEnd + close.length;
    yield {
      attributes: source.slice(start + open.length, isEmpty ? tagEnd - 1 : tagEnd),
      content: isEmpty ? "" : source.slice(tagEnd + 1, contentEnd),
      raw: source.slice(start, end),
    };
    start = source.indexOf(open, end);
  }
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
