import { cellFormat, cellInput } from "../../sheets/model/cell-input";
import type { ModelCell, ModelColumn } from "../../sheets/model/sheet-model";

/** Rows that go into a request together. */
export interface RowBlock {
  /** Zero-based, among the rows of the table. */
  readonly first: number;
  readonly inputs: (string | number)[][];
  /** Number formats, of the same shape. */
  readonly formats: string[][];
  /** About how many bytes they take in a request. */
  readonly size: number;
}

/** Well under the 5 MB that a host on the web allows for a request. */
export const BYTES_PER_REQUEST = 2_000_000;

/** A character of Vietnamese takes up to three bytes; a cell has its quotes, its comma and its number format. */
const BYTES_PER_CHARACTER = 3;
const BYTES_PER_CELL = 20;

/** The rows of a table as inputs for Excel, in blocks that a request can carry each. */
export function rowBlocks(rows: readonly (readonly ModelCell[])[], columns: readonly ModelColumn[]): RowBlock[] {
  const blocks: { first: number; inputs: (string | number)[][]; formats: string[][]; size: number }[] = [];
  rows.forEach((row, index) => {
    const formats = row.map((cell, position) => cellFormat(cell, columns[position]?.numberFormat ?? "General"));
    const inputs = row.map((cell, position) => cellInput(cell, formats[position] ?? "General"));
    const size = sizeOf(inputs);
    const block = blocks.at(-1);
    if (block === undefined || block.size + size > BYTES_PER_REQUEST)
      blocks.push({ first: index, inputs: [inputs], formats: [formats], size });
    else {
      block.inputs.push(inputs);
      block.formats.push(formats);
      block.size += size;
    }
  });
  return blocks;
}

function sizeOf(inputs: readonly (string | number)[]): number {
  return inputs.reduce<number>((sum, input) => sum + String(input).length * BYTES_PER_CHARACTER + BYTES_PER_CELL, 0);
}
