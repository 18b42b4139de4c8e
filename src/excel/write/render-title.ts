import { titleRow, titleRows, type SheetBody, type TitleLine } from "../../sheets/model/sheet-model";
import { cellInput } from "../../sheets/model/cell-input";

/** Size of each role of line, in points. */
const LOOKS: Readonly<Record<TitleLine["role"], { size: number; bold: boolean; italic: boolean }>> = {
  title: { size: 15, bold: true, italic: false },
  subtitle: { size: 12, bold: false, italic: true },
  note: { size: 11, bold: false, italic: false },
};

/** Queues the title block and the legend above the table. */
export function renderTitle(sheet: Excel.Worksheet, model: SheetBody): void {
  const { titleLines, legend } = model;
  const top = titleRow(model);
  const legendRow = top + titleRows(model) - 2;
  titleLines.forEach((line, row) => {
    renderLine(sheet, line, top + row);
    // On a document the title stands in the middle, as under any national title.
    if (model.frame !== null && line.role !== "note") {
      const across = sheet.getRangeByIndexes(top + row, 0, 1, model.columns.length);
      across.merge();
      across.format.horizontalAlignment = "Center";
    }
  });
  legend.forEach(({ column, text, fill, font }) => {
    const cell = sheet.getCell(legendRow, column);
    cell.values = [[cellInput(text, "General")]];
    cell.format.fill.color = fill;
    cell.format.font.color = font;
    cell.format.font.name = "Times New Roman";
    cell.format.font.size = 11;
    cell.format.wrapText = true;
    cell.format.horizontalAlignment = "Center";
    cell.format.verticalAlignment = "Center";
  });
  if (legend.length > 0) sheet.getCell(legendRow, 0).format.rowHeight = 32;
}

function renderLine(sheet: Excel.Worksheet, { text, role }: TitleLine, row: number): void {
  const cell = sheet.getCell(row, 0);
  const look = LOOKS[role];
  cell.values = [[cellInput(text, "General")]];
  cell.format.horizontalAlignment = "Left";
  cell.format.wrapText = false;
  cell.format.font.name = "Times New Roman";
  cell.format.font.size = look.size;
  cell.format.font.bold = look.bold;
  cell.format.font.italic = look.italic;
}
