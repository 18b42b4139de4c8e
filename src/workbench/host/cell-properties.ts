import type { CellFormat } from "../workbook/workbook";
import { readBlock } from "./block-values";
import { HostFailure } from "./host-failure";
import type { CellBlock } from "./host-object";

/** Which properties are asked for, in the form of the API: `{ format: { font: { name: true } } }`. */
type Asked = Readonly<Record<string, unknown>>;

const NO_FILL = "#FFFFFF";

const READERS: Readonly<Record<string, (format: CellFormat) => unknown>> = {
  "format.font.bold": ({ bold }) => bold,
  "format.font.color": ({ fontColor }) => fontColor,
  "format.font.italic": ({ italic }) => italic,
  "format.font.name": ({ fontName }) => fontName,
  "format.font.size": ({ fontSize }) => fontSize,
  "format.fill.color": ({ fill }) => fill ?? NO_FILL,
  "format.wrapText": ({ wrapText }) => wrapText,
};

/** What each cell of a block has by itself, where `range.format` only tells what all have in common. @throws HostFailure */
export function cellProperties(block: CellBlock, asked: unknown): unknown[][] {
  if (!isTree(asked)) throw new HostFailure("InvalidArgument", "properties to load");
  // Whole rows and columns are refused: there would be one object for each of millions of cells.
  const properties = readBlock(block, (row, column) => chosen(block.sheet.format(row, column), asked, ""));
  if (properties === null) throw new HostFailure("InvalidArgument", "whole rows or columns");
  return properties;
}

function chosen(format: CellFormat, asked: Asked, path: string): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === false) continue;
    const at = `${path}${name}`;
    if (isTree(wanted)) answer[name] = chosen(format, wanted, `${at}.`);
    else answer[name] = readerOf(at)(format);
  }
  return answer;
}

function readerOf(path: string): (format: CellFormat) => unknown {
  const reader = Object.hasOwn(READERS, path) ? READERS[path] : undefined;
  if (reader === undefined) throw new HostFailure("ApiNotFound", `Range.getCellProperties ${path}`);
  return reader;
}

function isTree(value: unknown): value is Asked {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
