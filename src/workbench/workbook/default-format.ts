import type { CellFormat } from "./workbook";

/** How a cell of a new workbook looks. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrapText: false,
  indent: 0,
  borders: { top: null, left: null, bottom: null, right: null },
  locked: true,
  quotePrefix: false,
};
