import { TITLE_ROWS, type SheetModel } from "../../sheets/model/sheet-model";

/** Queues the print set-up: A4, as wide as the page, the header on every page, page numbers. */
export function setUpPrinting(sheet: Excel.Worksheet, { orientation }: SheetModel): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${TITLE_ROWS + 1}:$${TITLE_ROWS + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
}
