import { draw } from "../sheets/read/draw-grid";
import type { Fixture } from "./fixture";

/** One workbook for each thing that stands in the way of the rows and columns of a table. */
export const STRUCTURE: readonly Fixture[] = [
  {
    hazard: "dòng ẩn vẫn được đọc",
    sheets: [
      draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79\n3 | Xã Phổ Nhơn | 80", {
        hidden: [2],
      }),
    ],
    scores: [
      "2023 xa-phuong Xã Phổ An 82 @ 2023!C2",
      "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3",
      "2023 xa-phuong Xã Phổ Nhơn 80 @ 2023!C4",
    ],
    findings: ["hiddenRows B3"],
  },
  {
    hazard: "ô lạc xa bên phải kéo vùng đã dùng ra thật rộng",
    sheets: [
      draw("2023", `STT | Tên đơn vị | Tổng điểm${" |".repeat(90)} x\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79`),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3"],
  },
  {
    hazard: "dòng trống, dòng ghi chú và số trang xen giữa bảng",
    sheets: [
      draw(
        "2023",
        `
        STT | Tên đơn vị | Tổng điểm
        1 | Xã Phổ An | 82
         | |
        Ghi chú: điểm do Hội đồng thẩm định chấm | < | <
         | | Trang 2
        2 | Xã Phổ Châu | 79
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C6"],
  },
  {
    hazard: "cột trống giữa bảng",
    sheets: [draw("2023", "STT | | Tên đơn vị | | Tổng điểm\n1 | | Xã Phổ An | | 82\n2 | | Xã Phổ Châu | | 79")],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!E2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!E3"],
  },
  {
    hazard: "dòng tổng, dòng trung bình, nơi nhận và chữ ký",
    sheets: [
      draw(
        "2023",
        `
        STT | Tên đơn vị | Tổng điểm
        1 | Công an thị xã | 88
        2 | Trung tâm Phát triển quỹ đất | 84
         | Cộng | 172
         | Trung bình | 86
         | |
        Nơi nhận: | | TM. ỦY BAN NHÂN DÂN
        - UBND thị xã; | | CHỦ TỊCH
        `,
      ),
    ],
    scores: ["2023 phong-ban Công an thị xã 88 @ 2023!C2", "2023 phong-ban Trung tâm Phát triển quỹ đất 84 @ 2023!C3"],
  },
  {
    hazard: "mỗi đơn vị gộp hai dòng",
    sheets: [
      draw(
        "2023",
        `
        STT | Tên đơn vị | Tổng điểm
        1 | Xã Phổ An | 82
        ^ | ^ | ^
        2 | Xã Phổ Châu | 79
        ^ | ^ | ^
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C4"],
  },
  {
    hazard: "tiêu đề in lại ở giữa, một ô kéo xuống dòng ghi chú bên dưới",
    sheets: [
      draw(
        "2023",
        `
        STT | Tên đơn vị | Tổng điểm
        1 | Xã Phổ An | 82
        STT | Tên đơn vị | Tổng điểm
        ^ | (*) Đơn vị mới sáp nhập |
        2 | Xã Phổ Châu | 79
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C5"],
  },
  {
    hazard: "chữ của tiêu đề chẻ ra hai dòng",
    sheets: [draw("2023", "SỐ | TÊN | TỔNG\nTT | ĐƠN VỊ | ĐIỂM\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79")],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C3", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C4"],
  },
  {
    hazard: "không có cột STT",
    sheets: [draw("2023", "Tên đơn vị | Tổng điểm\nXã Phổ An | 82\nXã Phổ Châu | 79")],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!B2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!B3"],
  },
  {
    hazard: "cột tăng giảm so với năm trước không phải là điểm",
    sheets: [
      draw(
        "2023",
        `
        BẢNG ĐIỂM CCHC NĂM 2023
        STT | Tên đơn vị | Tổng điểm | Điểm năm 2022 | Tăng/giảm so với năm 2022
        1 | Xã Phổ An | 82 | 80 | 2
        2 | Xã Phổ Châu | 79 | 79.5 | -0.5
        `,
      ),
    ],
    scores: [
      "2022 xa-phuong Xã Phổ An 80 @ 2023!D3",
      "2022 xa-phuong Xã Phổ Châu 79.5 @ 2023!D4",
      "2023 xa-phuong Xã Phổ An 82 @ 2023!C3",
      "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C4",
    ],
  },
  {
    hazard: "trang trống và trang chữ bên cạnh trang điểm",
    sheets: [
      draw("Hướng dẫn", "Cách chấm điểm\nMỗi tiêu chí chấm theo tài liệu kiểm chứng"),
      draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79"),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3"],
    declined: ["Hướng dẫn: noUnitColumn"],
  },
];
