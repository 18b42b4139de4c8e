import { draw } from "../sheets/read/draw-grid";
import type { Fixture } from "./fixture";

const card = (unit: string, points: readonly [number, number, number]) => `
  BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2024 | < | < | < | <
  Đơn vị: ${unit} | < | < | < | <
  STT | Lĩnh vực/Tiêu chí | Điểm tối đa | Tự đánh giá | Thẩm định
  1 | CHỈ ĐẠO, ĐIỀU HÀNH | 60 | 60 | ${points[0]}
  1.1 | Kế hoạch CCHC | 60 | 60 | ${points[0]}
   | Ban hành đúng hạn: 60 | | |
   | Không ban hành: 0 | | |
  2 | HIỆN ĐẠI HÓA | 40 | 40 | ${points[1]}
   | Tổng cộng | 100 | 100 | ${points[2]}`;

/** Scorecards (phiếu chấm điểm), whose scores stand in a row of sums, and tables turned on their side. */
export const SCORECARDS: readonly Fixture[] = [
  {
    hazard: "phiếu chấm điểm, mỗi đơn vị một trang, có dòng cách chấm",
    sheets: [
      draw("Phổ An", card("UBND xã Phổ An", [50, 31.5, 81.5])),
      draw("Phổ Minh", card("Phường Phổ Minh", [48, 30, 78])),
    ],
    scores: ["2024 xa-phuong UBND xã Phổ An 81.5 @ Phổ An!E9", "2024 xa-phuong Phường Phổ Minh 78 @ Phổ Minh!E9"],
  },
  {
    hazard: "phiếu cộng sai dòng tổng",
    sheets: [draw("Phiếu", card("Xã Phổ Châu", [50, 30, 82]))],
    scores: ["2024 xa-phuong Xã Phổ Châu 82 @ Phiếu!E9"],
    findings: ["wrongSum E9 E4 E8"],
  },
  {
    hazard: "phiếu chép lại quên đổi tên đơn vị",
    sheets: [draw("Xã Phổ Châu", card("Xã Phổ An", [50, 30, 80]))],
    scores: [],
    findings: ["!scorecardOfTwo A2"],
  },
  {
    hazard: "phiếu không ghi đơn vị ở đâu",
    sheets: [draw("Phiếu", card("", [50, 30, 80]))],
    scores: [],
    findings: ["!scorecardOfNobody A3"],
  },
  {
    hazard: "phiếu có số thứ tự trong ô chữ, điểm thưởng và điểm trừ",
    sheets: [
      draw(
        "Phòng Tư pháp",
        `
        Phiếu chấm điểm CCHC năm 2023 | < | <
        Tiêu chí | Điểm tối đa | Điểm đạt
        1. CHỈ ĐẠO | 60 | 50
        '   1.1. Kế hoạch | 40 | 35
        '   1.2. Báo cáo | 20 | 15
        2. HIỆN ĐẠI HÓA | 40 | 30
        Điểm thưởng | 5 | 3
        Điểm trừ | 5 | 2
        Tổng điểm | 100 | 81
        `,
      ),
    ],
    scores: ["2023 phong-ban Phòng Tư pháp 81 @ Phòng Tư pháp!C9"],
  },
  {
    hazard: "phiếu hai lần thẩm định: lấy lần sau",
    sheets: [
      draw(
        "Xã Phổ Nhơn",
        `
        BẢNG CHẤM ĐIỂM CCHC NĂM 2023 | < | < | < | <
        STT | Tiêu chí | Điểm tối đa | Thẩm định | <
        ^ | ^ | ^ | Lần 1 | Lần 2
        1 | Kế hoạch | 60 | 50 | 52
        2 | Báo cáo | 40 | 30 | 33
         | Tổng cộng | 100 | 80 | 85
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ Nhơn 85 @ Xã Phổ Nhơn!E6"],
  },
  {
    hazard: "phiếu mới tự chấm, chưa thẩm định",
    sheets: [
      draw(
        "Xã Phổ Nhơn",
        `
        BẢNG TỰ CHẤM ĐIỂM CCHC NĂM 2023 | < | < | <
        STT | Tiêu chí | Điểm tối đa | Tự đánh giá
        1 | Kế hoạch | 60 | 60
        2 | Báo cáo | 40 | 40
         | Tổng cộng | 100 | 100
        `,
      ),
    ],
    scores: [],
    findings: ["!noScoreColumn A2"],
    declined: ["Xã Phổ Nhơn: noScoreColumn"],
  },
  {
    hazard: "tiêu chí đi xuống, mỗi đơn vị hai cột Tự chấm và Thẩm định",
    sheets: [
      draw(
        "2023",
        `
        STT | Tiêu chí | Điểm tối đa | Xã Phổ An | < | Xã Phổ Châu | <
        ^ | ^ | ^ | Tự chấm | Thẩm định | Tự chấm | Thẩm định
        1 | Kế hoạch | 60 | 60 | 50 | 60 | 52
        2 | Báo cáo | 40 | 40 | 30 | 40 | 30
         | Tổng điểm | 100 | 100 | 80 | 100 | 82
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 80 @ 2023!E5", "2023 xa-phuong Xã Phổ Châu 82 @ 2023!G5"],
  },
  {
    hazard: "bảng tổng hợp hai lần thẩm định, một đơn vị chỉ có lần 1",
    sheets: [
      draw(
        "2023",
        `
        STT | Đơn vị | Thẩm định lần 1 | Thẩm định lần 2
        1 | Xã Phổ An | 80 | 82
        2 | Xã Phổ Châu | 75 |
        `,
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!D2", "2023 xa-phuong Xã Phổ Châu 75 @ 2023!C3"],
    findings: ["earlierRound C3"],
  },
];
