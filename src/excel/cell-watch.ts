/**
 * Queues a watch over the cells of the workbook; it starts with the next sync and lasts as long as the add-in runs.
 * @param isSource whether a sheet, by id, is one that scores were read from: our own writing does not count
 */
export function watchCells(
  context: Excel.RequestContext,
  isSource: (sheetId: string) => boolean,
  onChange: () => void,
): void {
  context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
    if (isSource(worksheetId)) onChange();
    return Promise.resolve();
  });
}
