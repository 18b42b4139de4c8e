/**
 * Queues a watch over the cells of the workbook; it starts with the next sync and lasts as long as the add-in runs. What
 * the add-in itself writes does not count; an Excel before ExcelApi 1.14 does not say whose writing it was.
 * @param isSource whether a sheet, by id, is one that scores were read from
 */
export function watchCells(
  context: Excel.RequestContext,
  isSource: (sheetId: string) => boolean,
  onChange: () => void,
): void {
  context.workbook.worksheets.onChanged.add(({ worksheetId, triggerSource }) => {
    if (triggerSource !== "ThisLocalAddin" && isSource(worksheetId)) onChange();
    return Promise.resolve();
  });
}
