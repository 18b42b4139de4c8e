import { cellInput } from "../../sheets/model/cell-input";
import { footRows, type ColumnSpan, type DocumentFrame, type FrameLine } from "../../sheets/model/document-frame";

const FONT_SIZE = 12;

/** Queues head and foot of a document around its table. @param lastRow of the table, zero-based */
export function renderFrame(sheet: Excel.Worksheet, frame: DocumentFrame, lastRow: number): void {
  const { left, right, agency, nation, recipients, signer } = frame;
  writeLines(sheet, agency, 0, left, "Center");
  writeLines(sheet, nation, 0, right, "Center");
  const foot = lastRow + 1 + footRows(frame) - Math.max(recipients.length, signer.length);
  writeLines(sheet, recipients, foot, left, "Left");
  writeLines(sheet, signer, foot, right, "Center");
}

function writeLines(
  sheet: Excel.Worksheet,
  lines: readonly FrameLine[],
  top: number,
  { first, last }: ColumnSpan,
  align: "Left" | "Center",
): void {
  lines.forEach(({ text, look }, position) => {
    const cells = sheet.getRangeByIndexes(top + position, first, 1, last - first + 1);
    cells.merge();
    cells.format.horizontalAlignment = align;
    cells.format.font.name = "Times New Roman";
    cells.format.font.size = FONT_SIZE;
    cells.format.font.bold = look === "bold" || look === "boldItalic" || look === "underlined";
    cells.format.font.italic = look === "italic" || look === "boldItalic";
    cells.format.font.underline = look === "underlined" ? "Single" : "None";
    cells.getCell(0, 0).values = [[cellInput(text, "General")]];
  });
}
