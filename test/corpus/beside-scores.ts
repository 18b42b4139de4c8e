import { draw } from "../sheets/read/draw-grid";
import type { Fixture } from "./fixture";

const SCORES = draw(
  "2023",
  "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Phường Phổ Hòa | 81\n3 | Phòng Nội vụ | 85",
);
const READ = [
  "2023 xa-phuong Xã Phổ An 82 @ 2023!C2",
  "2023 xa-phuong Phường Phổ Hòa 81 @ 2023!C3",
  "2023 phong-ban Phòng Nội vụ 85 @ 2023!C4",
];

/** What stands in a workbook beside its scores: people, ticks, initiatives, targets, other indices. */
export const BESIDE_SCORES: readonly Fixture[] = [
  {
    hazard: "danh sách cá nhân: tên NFD, danh xưng, đơn vị viết tắt, dòng trống, chữ ký",
    sheets: [
      SCORES,
      draw(
        "Cá nhân",
        `
        DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023 | < | < | < | <
        STT | Họ và tên | Chức vụ | Đơn vị | Trực tiếp làm CCHC
        1 | ${"Nguyễn Thị Hoà".normalize("NFD")} | Chuyên viên | P. Nội vụ | x
         | | | |
        2 | Ông Trần Văn Bình | Chủ tịch | UBND xã Phổ An |
         | | | Đức Phổ, ngày 01 tháng 12 năm 2023 | <
         | NGƯỜI LẬP | | TRƯỞNG PHÒNG | <
        `,
      ),
    ],
    scores: READ,
    beside: [
      "Nguyễn Thị Hoà | Chuyên viên | P. Nội vụ | phòng nội vụ | trực tiếp true",
      "Trần Văn Bình | Chủ tịch | UBND xã Phổ An | xã phổ an",
    ],
    declined: ["Cá nhân: noUnitColumn"],
  },
  {
    hazard: "xác nhận bằng dấu x, chữ và ô trống",
    sheets: [
      SCORES,
      draw(
        "Xác nhận",
        `
        XÁC NHẬN ĐIỀU KIỆN XÉT THI ĐUA NĂM 2023 | < | < | <
        STT | Tên đơn vị | Nội bộ đoàn kết | Chấp hành kỷ luật
        1 | Xã Phổ An | x | Không vi phạm
        2 | Phường Phổ Hòa | Không |
        `,
      ),
    ],
    scores: READ,
    beside: [
      "2023 Xã Phổ An: unity true @ C3",
      "2023 Xã Phổ An: discipline true @ D3",
      "2023 Phường Phổ Hòa: unity false @ C4",
    ],
  },
  {
    hazard: "sổ sáng kiến của tập thể",
    sheets: [
      SCORES,
      draw(
        "Sáng kiến",
        `
        DANH SÁCH SÁNG KIẾN NĂM 2023 | < | < | <
        STT | Đơn vị | Tên sáng kiến | Phạm vi áp dụng
        1 | Xã Phổ An | Một cửa lưu động | Toàn tỉnh
        `,
      ),
    ],
    scores: READ,
    beside: ["2023 | xã phổ an | Một cửa lưu động | province | — | "],
  },
  {
    hazard: "chỉ tiêu theo cột, tỷ lệ ghi đủ kiểu",
    sheets: [
      SCORES,
      draw(
        "Chỉ tiêu 2023",
        `
        KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC NĂM 2023 | < | <
        Tên đơn vị | d | đ2
        Xã Phổ An | '85,36% | '45/50
        Phường Phổ Hòa | 0 | N/A
        `,
      ),
    ],
    scores: READ,
    beside: [
      "Xã Phổ An · d · 2023 · 85.36% · B3",
      "Phường Phổ Hòa · d · 2023 · 0% · B4",
      "Xã Phổ An · đ2 · 2023 · 90% · C3",
      "Phường Phổ Hòa · đ2 · 2023 · thiếu (N/A) · C4",
    ],
    declined: ["Chỉ tiêu 2023: noUnitColumn"],
  },
  {
    hazard: "trang chỉ số hài lòng cạnh trang điểm CCHC",
    sheets: [
      SCORES,
      draw(
        "SIPAS",
        `
        CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2023 | < | <
        STT | Tên đơn vị | Chỉ số (%)
        1 | Xã Phổ An | 91.5
        2 | Phường Phổ Hòa | 88
        `,
      ),
    ],
    scores: READ,
    beside: ["SIPAS 2023 xã phổ an 91.5 @ C3", "SIPAS 2023 phường phổ hòa 88 @ C4"],
    declined: ["SIPAS: otherIndex"],
  },
];
