import { draw } from "../sheets/read/draw-grid";
import type { Fixture } from "./fixture";

/** One workbook for each way in which a table may be laid out. */
export const LAYOUTS: readonly Fixture[] = [
  {
    hazard: "bảng tổng hợp, mỗi đơn vị một dòng",
    sheets: [
      draw(
        "Năm 2023",
        `
        BẢNG TỔNG HỢP CHỈ SỐ CCHC NĂM 2023
        STT | Tên đơn vị | Điểm thẩm định | Điểm điều tra XHH | Tổng điểm | Xếp hạng | Xếp loại
        1 | Xã Phổ An | 55.5 | 28 | 83.5 | 1 | Tốt
        2 | Phường Phổ Văn | 50 | 29.25 | 79.25 | 2 | Khá
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 83.5 @ Năm 2023!E3", "2023 xa-phuong Phường Phổ Văn 79.25 @ Năm 2023!E4"],
  },
  {
    hazard: "quốc hiệu gộp ô ở trên, tiêu đề ba tầng từ dòng 6, dòng đánh số cột, chữ ký ở dưới",
    sheets: [
      draw(
        "Biểu 01",
        `
        UBND THỊ XÃ ĐỨC PHỔ | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | <
        PHÒNG NỘI VỤ | < | < | Độc lập - Tự do - Hạnh phúc | < | <
         | | | | |
        KẾT QUẢ XÁC ĐỊNH CHỈ SỐ CCHC NĂM 2024 | < | < | < | < | <
        (Kèm theo Quyết định số      /QĐ-UBND ngày     tháng     năm 2024) | < | < | < | < | <
        Số TT | Đơn vị | Điểm đánh giá | < | < | Ghi chú
        ^ | ^ | Điểm đạt được | < | Tổng điểm | ^
        ^ | ^ | Thẩm định | Điều tra XHH | ^ | ^
        A | B | 1 | 2 | 3=1+2 | 4
        1 | Xã Phổ Cường | 60 | 21.5 | 81.5 |
        2 | Xã Phổ Khánh | 58 | 20 | 78 |
         | Tổng cộng | 118 | 41.5 | 159.5 |
         | | | Đức Phổ, ngày 15 tháng 12 năm 2024 | |
         | NGƯỜI LẬP BIỂU | | TRƯỞNG PHÒNG | |
        `,
      ),
    ],
    scores: ["2024 xa-phuong Xã Phổ Cường 81.5 @ Biểu 01!E10", "2024 xa-phuong Xã Phổ Khánh 78 @ Biểu 01!E11"],
  },
  {
    hazard: "nhiều khối chồng nhau, mỗi khối một tiêu đề",
    sheets: [
      draw(
        "Xếp hạng",
        `
        CHỈ SỐ CCHC NĂM 2023
        I. KHỐI PHÒNG, BAN
        STT | Tên đơn vị | Tổng điểm
        1 | Phòng Nội vụ | 91.2
        2 | Phòng Tư pháp | 85
         | |
        II. KHỐI XÃ, PHƯỜNG
        STT | Tên đơn vị | Tổng điểm
        1 | Phường Phổ Hòa | 80.15
        2 | Xã Phổ Nhơn | 77
        `,
      ),
    ],
    scores: [
      "2023 phong-ban Phòng Nội vụ 91.2 @ Xếp hạng!C4",
      "2023 phong-ban Phòng Tư pháp 85 @ Xếp hạng!C5",
      "2023 xa-phuong Phường Phổ Hòa 80.15 @ Xếp hạng!C9",
      "2023 xa-phuong Xã Phổ Nhơn 77 @ Xếp hạng!C10",
    ],
  },
  {
    hazard: "dòng khối trong một bảng, STT đếm tiếp",
    sheets: [
      draw(
        "2023",
        `
        STT | Cơ quan, đơn vị | Điểm thẩm định
        I | Phòng, ban |
        1 | Văn phòng HĐND và UBND | 92
        2 | Thanh tra | 84.5
        II | Xã, phường |
        3 | Phường Nguyễn Nghiêm | 88.25
        4 | Xã Phổ Châu | 75
        `,
      ),
    ],
    scores: [
      "2023 phong-ban Văn phòng HĐND và UBND 92 @ 2023!C3",
      "2023 phong-ban Thanh tra 84.5 @ 2023!C4",
      "2023 xa-phuong Phường Nguyễn Nghiêm 88.25 @ 2023!C6",
      "2023 xa-phuong Xã Phổ Châu 75 @ 2023!C7",
    ],
  },
  {
    hazard: "mỗi năm hai cột Điểm và Hạng",
    sheets: [
      draw(
        "Các năm",
        `
        STT | Xã, phường | 2022 | < | 2023 | <
        ^ | ^ | Điểm | Hạng | Điểm | Hạng
        1 | Xã Phổ An | 79.5 | 2 | 82 | 1
        2 | Xã Phổ Phong | 81 | 1 | 80.4 | 2
        `,
      ),
    ],
    scores: [
      "2022 xa-phuong Xã Phổ An 79.5 @ Các năm!C3",
      "2022 xa-phuong Xã Phổ Phong 81 @ Các năm!C4",
      "2023 xa-phuong Xã Phổ An 82 @ Các năm!E3",
      "2023 xa-phuong Xã Phổ Phong 80.4 @ Các năm!E4",
    ],
  },
  {
    hazard: "mỗi năm một cột",
    sheets: [
      draw(
        "Theo dõi CCHC",
        `
        CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG
        TT | Tên đơn vị | 2022 | 2023 | 2024
        1 | Phường Phổ Ninh | 76.5 | 78 | 80.25
        2 | Phường Phổ Quang | 70 | | 74.8
        `,
      ),
    ],
    scores: [
      "2022 xa-phuong Phường Phổ Ninh 76.5 @ Theo dõi CCHC!C3",
      "2022 xa-phuong Phường Phổ Quang 70 @ Theo dõi CCHC!C4",
      "2023 xa-phuong Phường Phổ Ninh 78 @ Theo dõi CCHC!D3",
      "2023 xa-phuong Phường Phổ Quang thiếu() @ Theo dõi CCHC!D4",
      "2024 xa-phuong Phường Phổ Ninh 80.25 @ Theo dõi CCHC!E3",
      "2024 xa-phuong Phường Phổ Quang 74.8 @ Theo dõi CCHC!E4",
    ],
  },
  {
    hazard: "bảng dài, mỗi đơn vị mỗi năm một dòng, tên gộp ô dọc",
    sheets: [
      draw(
        "Dữ liệu",
        `
        STT | Đơn vị | Năm | Tổng điểm
        1 | Phường Phổ Thạnh | 2022 | 74
        ^ | ^ | 2023 | 77.5
        2 | Xã Phổ Thuận | 2022 | 80
        ^ | ^ | 2023 | 79
        `,
      ),
    ],
    scores: [
      "2022 xa-phuong Phường Phổ Thạnh 74 @ Dữ liệu!D2",
      "2023 xa-phuong Phường Phổ Thạnh 77.5 @ Dữ liệu!D3",
      "2022 xa-phuong Xã Phổ Thuận 80 @ Dữ liệu!D4",
      "2023 xa-phuong Xã Phổ Thuận 79 @ Dữ liệu!D5",
    ],
  },
  {
    hazard: "bảng dài, mỗi đơn vị, năm và chỉ số một dòng",
    sheets: [
      draw(
        "Dữ liệu",
        `
        Đơn vị | Năm | Chỉ số | Điểm đạt được
        Xã Phổ An | 2023 | CCHC | 82.5
        Xã Phổ An | 2023 | SIPAS | 88
        Xã Phổ Châu | 2023 | CCHC | 76
        Xã Phổ Châu | 2023 | SIPAS | 91
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82.5 @ Dữ liệu!D2", "2023 xa-phuong Xã Phổ Châu 76 @ Dữ liệu!D4"],
    beside: ["SIPAS 2023 xã phổ an 88 @ D3", "SIPAS 2023 xã phổ châu 91 @ D5"],
  },
  {
    hazard: "hai bảng cạnh nhau, mỗi bảng một khối",
    sheets: [
      draw(
        "2022",
        `
        XẾP HẠNG CCHC NĂM 2022 | | | | |
        STT | Phòng, ban | Tổng điểm | | STT | Xã, phường | Tổng điểm
        1 | Phòng Kinh tế | 88 | | 1 | Xã Phổ Nhơn | 81
        2 | Phòng Y tế | 79.9 | | 2 | Xã Phổ Phong | 77.7
        `,
      ),
    ],
    scores: [
      "2022 phong-ban Phòng Kinh tế 88 @ 2022!C3",
      "2022 phong-ban Phòng Y tế 79.9 @ 2022!C4",
      "2022 xa-phuong Xã Phổ Nhơn 81 @ 2022!G3",
      "2022 xa-phuong Xã Phổ Phong 77.7 @ 2022!G4",
    ],
  },
  {
    hazard: "mỗi năm một trang, năm ở tên trang",
    sheets: [
      draw("CCHC 2022", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 80\n2 | Xã Phổ Châu | 75"),
      draw("CCHC 2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ Châu | 78.5\n2 | Xã Phổ An | 82.25"),
    ],
    scores: [
      "2022 xa-phuong Xã Phổ An 80 @ CCHC 2022!C2",
      "2022 xa-phuong Xã Phổ Châu 75 @ CCHC 2022!C3",
      "2023 xa-phuong Xã Phổ Châu 78.5 @ CCHC 2023!C2",
      "2023 xa-phuong Xã Phổ An 82.25 @ CCHC 2023!C3",
    ],
  },
  {
    hazard: "cột Khối gộp ô dọc thay cho dòng khối",
    sheets: [
      draw(
        "2024",
        `
        STT | Khối | Tên đơn vị | Điểm thẩm định
        1 | Phòng, ban | Phòng Tài chính - Kế hoạch | 90
        2 | ^ | Phòng Văn hóa và Thông tin | 86.4
        3 | Xã, phường | Xã Phổ Khánh | 79
        4 | ^ | Phường Phổ Minh | 83.3
        `,
      ),
    ],
    scores: [
      "2024 phong-ban Phòng Tài chính - Kế hoạch 90 @ 2024!D2",
      "2024 phong-ban Phòng Văn hóa và Thông tin 86.4 @ 2024!D3",
      "2024 xa-phuong Xã Phổ Khánh 79 @ 2024!D4",
      "2024 xa-phuong Phường Phổ Minh 83.3 @ 2024!D5",
    ],
  },
  {
    hazard: "bảng bắt đầu ở cột D, dòng 9",
    sheets: [
      draw("Năm 2025", "STT | Tên đơn vị | Tổng điểm\n1 | Phường Phổ Vinh | 84\n2 | Xã Phổ Cường | 80.05", {
        top: 8,
        left: 3,
      }),
    ],
    scores: ["2025 xa-phuong Phường Phổ Vinh 84 @ Năm 2025!F10", "2025 xa-phuong Xã Phổ Cường 80.05 @ Năm 2025!F11"],
  },
  {
    hazard: "tiêu đề in lặp lại giữa bảng",
    sheets: [
      draw(
        "2023",
        `
        STT | Tên đơn vị | Tổng điểm
        1 | Xã Phổ An | 82
        2 | Xã Phổ Châu | 81
        STT | Tên đơn vị | Tổng điểm
        3 | Xã Phổ Nhơn | 80
        `,
      ),
    ],
    scores: [
      "2023 xa-phuong Xã Phổ An 82 @ 2023!C2",
      "2023 xa-phuong Xã Phổ Châu 81 @ 2023!C3",
      "2023 xa-phuong Xã Phổ Nhơn 80 @ 2023!C5",
    ],
  },
  {
    hazard: "số của chỉ số khác đứng cạnh tổng điểm",
    sheets: [
      draw(
        "2023",
        `
        BẢNG ĐIỂM CCHC NĂM 2023
        STT | Tên đơn vị | Tổng điểm | SIPAS (%) | Chỉ số PAPI
        1 | Xã Phổ An | 82 | 91 | 42.5
        2 | Xã Phổ Châu | 79 | 88 | 40.1
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C3", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C4"],
    beside: [
      "SIPAS 2023 xã phổ an 91 @ D3",
      "SIPAS 2023 xã phổ châu 88 @ D4",
      "PAPI 2023 xã phổ an 42.5 @ E3",
      "PAPI 2023 xã phổ châu 40.1 @ E4",
    ],
  },
];
