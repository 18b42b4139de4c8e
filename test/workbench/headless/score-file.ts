import { writeFileSync } from "node:fs";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";

const UNITS = ["Phường Đông", "Phường Tây", "Xã Nam", "Xã Bắc"];

/** Scores of four communes, out of 100, by year. */
export type Scores = Readonly<Record<string, readonly number[]>>;

/** Writes a workbook with a sheet of scores for each year; `setting` is a choice of year made earlier. */
export function writeScoreFile(file: string, scores: Scores, setting?: string): void {
  const workbook = newWorkbook();
  Object.entries(scores).forEach(([year, points], index) => {
    const sheet = index === 0 ? workbook.sheets[0]! : workbook.addSheet();
    sheet.rename(`Năm ${year}`);
    sheet.setValue(0, 0, `KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year} CỦA UBND CÁC XÃ, PHƯỜNG`);
    ["TT", "Tên đơn vị", "Điểm đạt được"].forEach((title, column) => {
      sheet.setValue(2, column, title);
    });
    points.forEach((point, row) => {
      sheet.setValue(row + 3, 0, row + 1);
      sheet.setValue(row + 3, 1, UNITS[row] ?? `Xã ${row}`);
      sheet.setValue(row + 3, 2, point);
    });
  });
  if (setting !== undefined) workbook.setSetting("cchc.year", setting);
  writeFileSync(file, workbook.save());
}
