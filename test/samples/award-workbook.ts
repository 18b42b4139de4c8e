import { newWorkbook } from "../../src/workbench/file/new-workbook";
import type { Sheet } from "../../src/workbench/workbook/workbook";
import {
  BOXED,
  drawCell,
  drawHeader,
  drawMerged,
  drawRows,
  finishTable,
  INVENTED,
  setWidths,
  type DrawnCell,
} from "./draw-sheet";

const YEARS = [2022, 2023, 2024, 2025] as const;
const BOLD = { bold: true, ...BOXED } as const;

/** Points of four years; `null` a blank cell. */
type FourYears = readonly [DrawnCell, DrawnCell, DrawnCell, DrawnCell];

const COMMUNES: readonly (readonly [name: string, scores: FourYears])[] = [
  ["Phường Nguyễn Nghiêm", [88.5, 89.1, 90.25, 91]],
  ["Phường Phổ Văn", [87.2, 88, 88.4, 87.95]],
  ["Xã Phổ Cường", [86.1, 86.4, 86.05, 86.3]],
  ["Xã Phổ An", [84.3, 84.15, 85.2, 85.65]],
  ["Phường Phổ Minh", [80.65, 81.2, 80, 80.4]],
  ["Xã Phổ Châu", ["78,00", 77.995, 79.2, 78.4]],
  ["Xã Phổ Phong", [76.4, 79.1, 79.3, 80.2]],
  ["Xã Phổ Nhơn", [79.9, 80.1, null, 80.6]],
  ["Phường Phổ Quang", [70.2, 71.45, 73.1, 74]],
];

const OFFICES: readonly (readonly [name: string, scores: FourYears])[] = [
  ["Văn phòng HĐND và UBND", [92.1, 95.4, 95.2, 96.3]],
  ["Cơ quan Tổ chức - Nội vụ", [90, 90.5, 91.15, 92]],
  ["Phòng Tư pháp", [79.4, 79.85, 78.9, 79.6]],
  ["Ban Quản lý dự án đầu tư xây dựng", Array(4).fill("Không thuộc diện chấm điểm") as unknown as FourYears],
];

/** The town's own score, and its rank among the districts of the province. */
const TOWN: readonly (readonly [score: number, rank: number])[] = [
  [84.2, 2],
  [85.1, 3],
  [86.3, 2],
  [86.9, 3],
];

/** Kỷ luật, đoàn kết, dẫn đầu, đơn vị đề nghị, thị xã đề nghị; a blank has not been stated. */
const TICKS: readonly (readonly [unit: string, ...DrawnCell[]])[] = [
  ["Phường Nguyễn Nghiêm", "x", "x", "x", "x", "x"],
  ["Phường Phổ Văn", "x", "x", "x", "x", "x"],
  ["Xã Phổ Cường", "x", "x", "x", "x", null],
  ["Xã Phổ An", "x", "x", "x", "x", "x"],
  ["Phường Phổ Minh", "x", "x", null, "x", null],
  ["Xã Phổ Châu", "x", "Không", "x", "x", null],
  ["Văn phòng HĐND và UBND", "x", "x", "x", "x", "x"],
  ["Phòng Tư pháp", "x", "x", "x", "x", null],
  ["Ban Quản lý dự án đầu tư xây dựng", "x", "x", "x", "x", null],
  ["Thị xã Đức Phổ", "x", "x", "x", "x", "x"],
];

/** Name, post, unit, in charge, head, discipline, duties, advice, proposed by the unit, by the town. */
const PEOPLE: readonly (readonly DrawnCell[])[] = [
  ["Nguyễn Thị Hòa", "Phó Chánh Văn phòng", "Văn phòng HĐND và UBND", "x", "Không", "x", "HTXSNV", "x", "x", "x"],
  [
    "Trần Văn Đức",
    "Chuyên viên",
    "Văn phòng HĐND và UBND",
    "x",
    "Không",
    "x",
    "Hoàn thành tốt nhiệm vụ",
    "x",
    "x",
    "x",
  ],
  ["Lê Minh Ân", "Trưởng phòng", "Cơ quan Tổ chức - Nội vụ", "x", "x", "x", "HTXSNV", "x", "x", null],
  ["Phạm Thị Yến", "Công chức Tư pháp - Hộ tịch", "UBND phường Phổ Minh", "x", "Không", "x", "HTTNV", "x", "x", null],
  ["Võ Văn Dũng", "Văn thư", "Xã Phổ An", "Không", "Không", "x", "HTTNV", "x", "x", "x"],
  ["Đặng Thu Hằng", "Công chức Văn phòng - Thống kê", "Xã Phổ Châu", null, "Không", "x", null, null, "x", null],
];

/** Subject, title, year, scope, recognised by, decision. */
const INITIATIVES: readonly (readonly DrawnCell[])[] = [
  ["Phường Nguyễn Nghiêm", "Số hóa hồ sơ một cửa bằng mã QR", 2023, "Nhân rộng toàn tỉnh", "UBND tỉnh", "112/QĐ-UBND"],
  ["Phường Phổ Văn", "Tổ công nghệ số đến từng khu phố", 2024, "Các xã, phường khác", "UBND thị xã", "45/QĐ-UBND"],
  ["Xã Phổ Cường", "Ngày thứ Sáu không hẹn", 2023, "Các đơn vị khác", "UBND thị xã", "46/QĐ-UBND"],
  ["Xã Phổ An", "Trả kết quả tại nhà cho người già", 2022, "Nhân rộng toàn tỉnh", "UBND tỉnh", "90/QĐ-UBND"],
  ["Văn phòng HĐND và UBND", "Bảng theo dõi hồ sơ trễ hạn", 2025, "Các đơn vị khác", "UBND thị xã", "12/QĐ-UBND"],
  ["Phòng Tư pháp", "Sổ tay hộ tịch điện tử", 2024, "Trong đơn vị", "Cơ quan", null],
  ["Ban Quản lý dự án đầu tư xây dựng", "Nhật ký công trình số", 2024, "Các đơn vị khác", "UBND thị xã", "51/QĐ-UBND"],
  ["Thị xã Đức Phổ", "Trung tâm điều hành CCHC", 2023, "Nhân rộng toàn tỉnh", "UBND tỉnh", "77/QĐ-UBND"],
  [
    "Nguyễn Thị Hòa",
    "Mẫu phiếu hẹn tự động",
    2024,
    "Nhiều đơn vị, địa phương trong tỉnh",
    "Đơn vị; UBND thị xã",
    "60/QĐ-UBND",
  ],
  ["Trần Văn Đức", "Nhắc việc qua tin nhắn", 2023, "Các đơn vị khác", "Đơn vị; UBND thị xã", "61/QĐ-UBND"],
  ["Lê Minh Ân", "Chấm điểm CCHC trên bảng tính", 2022, "Các đơn vị khác", "Đơn vị; UBND thị xã", "62/QĐ-UBND"],
  ["Võ Văn Dũng", "Lưu trữ hồ sơ theo mã", 2024, "Các đơn vị khác", "Đơn vị; UBND thị xã", "63/QĐ-UBND"],
];

/** SIPAS of the units whose people are nominated, in %. */
const SIPAS: readonly (readonly [unit: string, ...DrawnCell[]])[] = [
  ["Văn phòng HĐND và UBND", "95,2%", "96,1%", "95,8%", "97%"],
  ["Cơ quan Tổ chức - Nội vụ", "91%", "92,4%", "90%", "93%"],
  ["Phường Phổ Minh", "88%", "87,5%", null, "90%"],
  ["Xã Phổ An", "89%", "90%", "91%", "92%"],
  ["Xã Phổ Châu", "80%", "82%", "84%", "85%"],
];

/** Code, words, result of 2024, result of 2025. */
const TARGETS: readonly (readonly DrawnCell[])[] = [
  ["b1", "Thứ hạng chỉ số CCHC của thị xã so với các huyện, thành phố", 2, 3],
  ["d", "Hồ sơ luân chuyển nội bộ bằng phương thức điện tử", "82%", "91,5%"],
  ["đ1", "Thủ tục có nghĩa vụ tài chính được thanh toán trực tuyến", "80%", "86%"],
  ["đ2", "Giao dịch thanh toán trực tuyến", "24%", "29,99%"],
  ["e-huyện", "Số hóa kết quả giải quyết thủ tục hành chính, cấp huyện", "55%", "80%"],
  ["e-xã", "Số hóa kết quả giải quyết thủ tục hành chính, cấp xã", "40%", "52%"],
  ["g1", "Văn bản điện tử có ký số", "100%", "100%"],
  ["n3", "Mức độ hài lòng đối với sự phục vụ của cơ quan hành chính", "93,4%", "95%"],
];

/** The records of the whole period: scores by year, ticks, people, initiatives, SIPAS, targets, each on a sheet. */
export function awardWorkbook(): Uint8Array {
  const workbook = newWorkbook();
  const [first] = workbook.sheets;
  if (first === undefined) throw new Error("a new workbook has a sheet");
  first.rename("Điểm CCHC");
  drawScores(first);
  drawTicks(workbook.addSheet("Đề nghị khen thưởng"));
  drawPeople(workbook.addSheet("Cá nhân"));
  drawInitiatives(workbook.addSheet("Sáng kiến"));
  drawSipas(workbook.addSheet("SIPAS"));
  drawTargets(workbook.addSheet("Chỉ tiêu thị xã"));
  return workbook.save();
}

function drawTitle(sheet: Sheet, title: string, lastColumn: number): void {
  drawMerged(sheet, { top: 0, left: 0, bottom: 0, right: lastColumn }, title, { bold: true, fontSize: 14 });
  drawMerged(sheet, { top: 1, left: 0, bottom: 1, right: lastColumn }, INVENTED, { italic: true });
}

/** Years as columns, score and rank under each; groups one under the other; only the town's rank is filled in. */
function drawScores(sheet: Sheet): void {
  const right = 1 + YEARS.length * 2;
  drawTitle(sheet, "TỔNG HỢP CHỈ SỐ CCHC GIAI ĐOẠN 2022-2025", right);
  drawMerged(sheet, { top: 3, left: 0, bottom: 4, right: 0 }, "STT", BOLD);
  drawMerged(sheet, { top: 3, left: 1, bottom: 4, right: 1 }, "Cơ quan, đơn vị", BOLD);
  YEARS.forEach((year, position) => {
    const left = 2 + position * 2;
    drawMerged(sheet, { top: 3, left, bottom: 3, right: left + 1 }, `Năm ${year}`, BOLD);
    drawMerged(sheet, { top: 4, left, bottom: 4, right: left }, "Điểm", BOLD);
    drawMerged(sheet, { top: 4, left: left + 1, bottom: 4, right: left + 1 }, "Hạng", BOLD);
  });
  let row = 5;
  for (const [number, heading, units] of [
    ["I", "Phòng, ban, ngành", OFFICES],
    ["II", "Xã, phường", COMMUNES],
  ] as const) {
    drawRows(sheet, row++, [[number, heading]]);
    units.forEach(([name, scores], position) => {
      drawRows(sheet, row++, [[position + 1, name, ...scores.flatMap((score) => [score, null])]]);
    });
  }
  drawRows(sheet, row++, [["III", "Thị xã (hạng trong tỉnh)"]]);
  drawRows(sheet, row, [[1, "Thị xã Đức Phổ", ...TOWN.flat()]]);
  finishTable(sheet, { top: 5, left: 0, bottom: row, right });
  setWidths(sheet, [30, 230, ...YEARS.flatMap(() => [90, 45])]);
  sheet.setFrozen({ rows: 5, columns: 2 });
}

function drawList(
  sheet: Sheet,
  title: string,
  headers: readonly string[],
  rows: readonly (readonly DrawnCell[])[],
  widths: readonly number[],
): void {
  drawTitle(sheet, title, headers.length - 1);
  drawHeader(sheet, 3, headers);
  rows.forEach((cells, position) => {
    drawRows(sheet, 4 + position, [[position + 1, ...cells]]);
  });
  finishTable(sheet, { top: 4, left: 0, bottom: 3 + rows.length, right: headers.length - 1 });
  setWidths(sheet, widths);
}

function drawTicks(sheet: Sheet): void {
  const headers = [
    "STT",
    "Tập thể",
    "Chấp hành kỷ luật, kỷ cương",
    "Nội bộ đoàn kết",
    "Dẫn đầu trong CCHC",
    "Đơn vị đề nghị",
    "Thị xã đề nghị",
  ];
  drawList(
    sheet,
    "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG TẬP THỂ GIAI ĐOẠN 2022-2025",
    headers,
    TICKS,
    [30, 230, 80, 80, 80, 80, 80],
  );
}

function drawPeople(sheet: Sheet): void {
  const headers = [
    "STT",
    "Họ và tên",
    "Chức vụ",
    "Đơn vị",
    "Trực tiếp làm CCHC",
    "Người đứng đầu",
    "Chấp hành kỷ luật, kỷ cương",
    "Mức độ hoàn thành nhiệm vụ",
    "Thành tích tham mưu CCHC",
    "Đơn vị đề nghị",
    "Thị xã đề nghị",
  ];
  const widths = [30, 150, 180, 190, 70, 70, 80, 150, 80, 70, 70];
  drawList(sheet, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CÁ NHÂN GIAI ĐOẠN 2022-2025", headers, PEOPLE, widths);
}

function drawInitiatives(sheet: Sheet): void {
  const headers = ["STT", "Đối tượng", "Tên sáng kiến", "Năm", "Phạm vi", "Cơ quan công nhận", "Số quyết định"];
  drawList(sheet, "DANH MỤC SÁNG KIẾN CẢI CÁCH HÀNH CHÍNH", headers, INITIATIVES, [30, 200, 220, 50, 190, 150, 100]);
}

function drawSipas(sheet: Sheet): void {
  const headers = ["STT", "Đơn vị", ...YEARS.map((year) => `SIPAS ${year}`)];
  drawList(sheet, "CHỈ SỐ HÀI LÒNG (SIPAS) CỦA CÁC ĐƠN VỊ", headers, SIPAS, [30, 220, 80, 80, 80, 80]);
}

function drawTargets(sheet: Sheet): void {
  drawTitle(sheet, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC CỦA THỊ XÃ", 3);
  drawHeader(sheet, 3, ["Mã", "Chỉ tiêu", "Năm 2024", "Năm 2025"]);
  TARGETS.forEach((cells, position) => {
    cells.forEach((cell, column) => {
      drawCell(sheet, 4 + position, column, cell);
    });
  });
  finishTable(sheet, { top: 4, left: 0, bottom: 3 + TARGETS.length, right: 3 });
  setWidths(sheet, [60, 380, 80, 80]);
}
