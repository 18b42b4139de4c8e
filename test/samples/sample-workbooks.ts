import { newWorkbook } from "../../src/workbench/file/new-workbook";
import type { Sheet } from "../../src/workbench/workbook/workbook";
import { awardWorkbook } from "./award-workbook";
import {
  BOXED,
  drawCell,
  drawHeader,
  drawMerged,
  drawRows,
  finishTable,
  FONT,
  INVENTED,
  setWidths,
  type DrawnCell,
} from "./draw-sheet";
import { communes2023, offices2023, totals, type SampleRow } from "./sample-scores";

/** File names under assets/, and how each is built. */
export const sampleWorkbooks: Readonly<Record<string, () => Uint8Array>> = {
  "cham-diem-cchc-2022-2025.xlsx": yearBook,
  "tong-hop-cac-nam-xa-phuong.xlsx": yearsAsColumns,
  "xet-thuong-2022-2025.xlsx": awardWorkbook,
};

const YEARS = [2022, 2024, 2025] as const;

/** One sheet a year: a summary with group rows, one with a two-row header, and one with two blocks. */
function yearBook(): Uint8Array {
  const workbook = newWorkbook();
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error("a new workbook has a sheet");
  first.rename("Đọc trước");
  drawNotice(first);
  drawPlainYear(workbook.addSheet("2022"), 2022);
  drawYear2023(workbook.addSheet("CCHC 2023"));
  drawBlocks(workbook.addSheet("2024"), 2024);
  drawPlainYear(workbook.addSheet("Năm 2025"), 2025);
  workbook.activeSheetId = workbook.sheets[2]?.id ?? first.id;
  return workbook.save();
}

function drawNotice(sheet: Sheet): void {
  const lines = [
    "TỆP MẪU: KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CCHC THỊ XÃ ĐỨC PHỔ, 2022–2025",
    INVENTED,
    "Mở thẻ “Thi đua CCHC” rồi bấm “Xếp hạng”: hai trang “Xếp hạng” và “Giải trình” được lập ngay trong tệp này.",
  ];
  lines.forEach((line, row) => {
    sheet.setValue(row, 0, line);
    sheet.setFormat({ top: row, left: 0, bottom: row, right: 0 }, { ...FONT, bold: row === 0, wrapText: true });
  });
  sheet.setColumnWidth(0, 0, 520);
}

/** The letterhead of a town's office: issuer on the left, national motto on the right. */
function drawLetterhead(sheet: Sheet, year: number, lastColumn: number): void {
  const middle = Math.floor(lastColumn / 2);
  const bold = { bold: true } as const;
  drawMerged(sheet, { top: 0, left: 0, bottom: 0, right: middle - 1 }, "UBND THỊ XÃ ĐỨC PHỔ");
  drawMerged(sheet, { top: 1, left: 0, bottom: 1, right: middle - 1 }, "HỘI ĐỒNG THẨM ĐỊNH CHỈ SỐ CCHC", bold);
  drawMerged(sheet, { top: 0, left: middle, bottom: 0, right: lastColumn }, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold);
  drawMerged(sheet, { top: 1, left: middle, bottom: 1, right: lastColumn }, "Độc lập - Tự do - Hạnh phúc", bold);
  drawMerged(
    sheet,
    { top: 3, left: 0, bottom: 3, right: lastColumn },
    `BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
    {
      bold: true,
      fontSize: 14,
    },
  );
  drawMerged(
    sheet,
    { top: 4, left: 0, bottom: 4, right: lastColumn },
    `(Kèm theo Tờ trình ngày 15/01/${year + 1} của Hội đồng thẩm định; số liệu giả định)`,
    {
      italic: true,
    },
  );
}

function drawSignature(sheet: Sheet, row: number, lastColumn: number, year: number): void {
  const left = Math.floor(lastColumn / 2);
  drawMerged(sheet, { top: row, left, bottom: row, right: lastColumn }, `Đức Phổ, ngày 15 tháng 01 năm ${year + 1}`, {
    italic: true,
  });
  drawMerged(sheet, { top: row + 1, left: 0, bottom: row + 1, right: left - 1 }, "NGƯỜI LẬP BIỂU", { bold: true });
  drawMerged(sheet, { top: row + 1, left, bottom: row + 1, right: lastColumn }, "TM. HỘI ĐỒNG THẨM ĐỊNH\nCHỦ TỊCH", {
    bold: true,
  });
  // Merged cells have no say in the height of a row.
  sheet.setRowHeight(row + 1, row + 1, 33);
}

/** 2023: a header of two rows with merges, a row of column numbers, group rows, totals, a signature block. */
function drawYear2023(sheet: Sheet): void {
  drawLetterhead(sheet, 2023, 7);
  const tall = (column: number, text: string) => {
    drawMerged(sheet, { top: 6, left: column, bottom: 7, right: column }, text, { bold: true, ...BOXED });
  };
  tall(0, "STT");
  tall(1, "Tên đơn vị");
  tall(2, "Điểm tự đánh giá");
  drawMerged(sheet, { top: 6, left: 3, bottom: 6, right: 4 }, "Điểm đánh giá", { bold: true, ...BOXED });
  drawMerged(sheet, { top: 7, left: 3, bottom: 7, right: 3 }, "Thẩm định", { bold: true, ...BOXED });
  drawMerged(sheet, { top: 7, left: 4, bottom: 7, right: 4 }, "Điều tra XHH", { bold: true, ...BOXED });
  tall(5, "Tổng điểm");
  tall(6, "Xếp hạng");
  tall(7, "Ghi chú");
  drawRows(sheet, 8, [["A", "B", "1", "2", "3", "4=2+3", "5", "6"]]);
  sheet.setFormat({ top: 8, left: 0, bottom: 8, right: 7 }, { ...FONT, italic: true, horizontal: "center", ...BOXED });
  let row = 9;
  row = drawGroup(sheet, row, "I", "KHỐI PHÒNG, BAN, NGÀNH", offices2023, 1);
  row = drawGroup(sheet, row, "II", "KHỐI XÃ, PHƯỜNG", communes2023, offices2023.length + 1);
  drawRows(sheet, row, [
    [null, "ĐIỂM BÌNH QUÂN", null, null, null, { formula: `=ROUND(AVERAGE(F10:F${row}),2)`, result: 79.56 }],
  ]);
  finishTable(sheet, { top: 9, left: 0, bottom: row, right: 7 });
  sheet.setFormat({ top: row, left: 0, bottom: row, right: 7 }, { bold: true });
  drawSignature(sheet, row + 2, 7, 2023);
  setWidths(sheet, [30, 220, 70, 70, 70, 70, 60, 160]);
  sheet.setFrozen({ rows: 9, columns: 2 });
}

function drawGroup(
  sheet: Sheet,
  top: number,
  number: string,
  heading: string,
  rows: readonly SampleRow[],
  firstOrdinal: number,
): number {
  drawRows(sheet, top, [[number, heading]]);
  sheet.setFormat({ top, left: 0, bottom: top, right: 7 }, { bold: true });
  rows.forEach((row, position) => {
    const at = top + 1 + position;
    drawRows(sheet, at, [
      [
        firstOrdinal + position,
        row.unit,
        row.selfScore,
        row.appraised,
        row.survey,
        totalCell(row, at),
        null,
        row.note ?? null,
      ],
    ]);
  });
  return top + 1 + rows.length;
}

function totalCell({ appraised, survey, total }: SampleRow, row: number): DrawnCell {
  if (total !== "sum") return total;
  const result = Number((Number(appraised) + Number(survey)).toPrecision(12));
  return { formula: `=D${row + 1}+E${row + 1}`, result };
}

function namesOf(rows: readonly SampleRow[]): string[] {
  return rows.map(({ unit }) => unit);
}

/** A summary with one header row and group rows; 2025 has it under a title that names the year. */
function drawPlainYear(sheet: Sheet, year: 2022 | 2025): void {
  drawLetterhead(sheet, year, 5);
  drawHeader(sheet, 6, ["STT", "Cơ quan, đơn vị", "Tự chấm", "Điểm thẩm định", "Hạng", "Ghi chú"]);
  let row = 7;
  const groups = [
    ["I", "Phòng, ban, ngành", namesOf(offices2023), totals[year].offices],
    ["II", "Xã, phường", namesOf(communes2023), totals[year].communes],
  ] as const;
  let ordinal = 1;
  for (const [number, heading, names, scores] of groups) {
    drawRows(sheet, row++, [[number, heading]]);
    names.forEach((name, position) => {
      const score = scores[position] ?? null;
      const note = score === null ? "Không thuộc diện chấm điểm" : null;
      drawRows(sheet, row++, [[ordinal++, name, score === null ? null : Math.round(score + 6), score, null, note]]);
    });
  }
  finishTable(sheet, { top: 7, left: 0, bottom: row - 1, right: 5 });
  drawSignature(sheet, row + 1, 5, year);
  setWidths(sheet, [30, 220, 70, 90, 60, 160]);
}

/** Two blocks, one under the other, each with a title and a header of its own; names padded as real ones are. */
function drawBlocks(sheet: Sheet, year: 2024): void {
  drawLetterhead(sheet, year, 4);
  const header = ["TT", "Đơn vị", "Tổng điểm", "Xếp hạng", "Ghi chú"];
  const blocks = [
    [6, "A. KHỐI PHÒNG, BAN, NGÀNH", namesOf(offices2023).slice(0, 12), totals[year].offices],
    [22, "B. KHỐI XÃ, PHƯỜNG", namesOf(communes2023), totals[year].communes],
  ] as const;
  for (const [top, title, names, scores] of blocks) {
    drawCell(sheet, top, 0, title);
    sheet.setFormat({ top, left: 0, bottom: top, right: 0 }, { ...FONT, bold: true });
    drawHeader(sheet, top + 1, header);
    names.forEach((name, position) => {
      drawRows(sheet, top + 2 + position, [[position + 1, paddedName(name, position), scores[position] ?? null]]);
    });
    finishTable(sheet, { top: top + 2, left: 0, bottom: top + 1 + names.length, right: 4 });
  }
  drawSignature(sheet, 41, 4, year);
  setWidths(sheet, [30, 240, 80, 70, 160]);
}

/** Non-breaking spaces and decomposed letters, as they come out of other programs. */
function paddedName(name: string, position: number): string {
  if (position % 4 === 1) return `\u00a0${name} `;
  return position % 4 === 3 ? name.normalize("NFD") : name;
}

/** One table of the communes with the years as columns: score and rank under each year. */
function yearsAsColumns(): Uint8Array {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("a new workbook has a sheet");
  sheet.rename("Xã, phường");
  drawMerged(sheet, { top: 0, left: 0, bottom: 0, right: 7 }, "CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG QUA CÁC NĂM", {
    bold: true,
    fontSize: 14,
  });
  drawMerged(sheet, { top: 1, left: 0, bottom: 1, right: 7 }, INVENTED, { italic: true });
  drawMerged(sheet, { top: 3, left: 0, bottom: 4, right: 0 }, "STT", { bold: true, ...BOXED });
  drawMerged(sheet, { top: 3, left: 1, bottom: 4, right: 1 }, "Xã, phường", { bold: true, ...BOXED });
  YEARS.forEach((year, position) => {
    const left = 2 + position * 2;
    drawMerged(sheet, { top: 3, left, bottom: 3, right: left + 1 }, `Năm ${year}`, { bold: true, ...BOXED });
    drawHeaderPair(sheet, left);
    totals[year].communes.forEach((score, row) => {
      drawCell(sheet, 5 + row, left, score);
    });
  });
  namesOf(communes2023).forEach((name, position) => {
    drawRows(sheet, 5 + position, [[position + 1, name]]);
  });
  finishTable(sheet, { top: 5, left: 0, bottom: 4 + communes2023.length, right: 7 });
  setWidths(sheet, [30, 200, 60, 50, 60, 50, 60, 50]);
  sheet.setFrozen({ rows: 5, columns: 2 });
  return workbook.save();
}

function drawHeaderPair(sheet: Sheet, left: number): void {
  for (const [offset, text] of ["Điểm", "Hạng"].entries()) {
    drawMerged(sheet, { top: 4, left: left + offset, bottom: 4, right: left + offset }, text, { bold: true, ...BOXED });
  }
}
