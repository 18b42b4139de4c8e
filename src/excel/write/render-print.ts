import type { CellRange } from "../../sheets/grid";
import { headerRow, printRange, type SheetBody } from "../../sheets/model/sheet-model";

/** Narrow sides, so that wide tables are not printed too small to read; inches. */
const SIDE_MARGIN = 0.4;
const UPPER_AND_LOWER_MARGIN = 0.6;

/** Queues the print set-up: A4, as wide as the page, the header on every page, page numbers. */
export function setUpPrinting(sheet: Excel.Worksheet, model: SheetBody): void {
  const { pageLayout } = sheet;
  const header = headerRow(model) + 1;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = model.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.setPrintMargins("Inches", {
    left: SIDE_MARGIN,
    right: SIDE_MARGIN,
    top: UPPER_AND_LOWER_MARGIN,
    bottom: UPPER_AND_LOWER_MARGIN,
    header: UPPER_AND_LOWER_MARGIN / 2,
    footer: UPPER_AND_LOWER_MARGIN / 2,
  });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  const printed = printRange(model);
  if (printed !== null) pageLayout.setPrintArea(rangeOf(sheet, printed));
  pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
