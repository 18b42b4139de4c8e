import { draw } from "../sheets/read/draw-grid";
import type { Fixture } from "./fixture";

/** Workbooks that cannot be read for certain: something is asked, and never a number guessed. */
export const ASKED: readonly Fixture[] = [
  {
    hazard: "tiêu đề TĐ: thẩm định hay tổng điểm",
    sheets: [draw("2023", "STT | Tên đơn vị | TĐ\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79")],
    scores: [],
    findings: ["!ambiguousHeader C1"],
  },
  {
    hazard: "hai cột đều có thể là điểm",
    sheets: [
      draw("2023", "STT | Tên đơn vị | Tổng điểm | Điểm công bố\n1 | Xã Phổ An | 82 | 81\n2 | Xã Phổ Châu | 79 | 78"),
    ],
    scores: [],
    findings: ["!severalScoreColumns C1"],
  },
  {
    hazard: "1.234 trên thang điểm lớn hơn 100",
    sheets: [
      draw(
        "2023",
        "STT | Tên đơn vị | Tổng điểm\n | Điểm tối đa | 2000\n1 | Xã Phổ An | '1.234\n2 | Xã Phổ Châu | 1500",
      ),
    ],
    scores: ["2023 xa-phuong Xã Phổ An thiếu(1.234) @ 2023!C3", "2023 xa-phuong Xã Phổ Châu 75 (1500/2000) @ 2023!C4"],
    findings: ["!ambiguousNumber C3"],
  },
  {
    hazard: "một ô 1 giữa cột phần trăm",
    sheets: [
      draw(
        "2023",
        "STT | Tên đơn vị | Chỉ số CCHC (%)\n1 | Xã Phổ An | 1\n2 | Xã Phổ Châu | 0.79\n3 | Xã Phổ Nhơn | 0.8",
      ),
    ],
    scores: [
      "2023 xa-phuong Xã Phổ An thiếu(1) @ 2023!C2",
      "2023 xa-phuong Xã Phổ Châu thiếu(0,79) @ 2023!C3",
      "2023 xa-phuong Xã Phổ Nhơn thiếu(0,8) @ 2023!C4",
    ],
    findings: ["!ambiguousNumber C2", "!ambiguousNumber C3", "!ambiguousNumber C4"],
  },
  {
    hazard: "một đơn vị hai dòng, hai điểm khác nhau",
    sheets: [draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Xã Phổ An | 79")],
    findings: ["!duplicateUnit C2 C3"],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ An 79 @ 2023!C3"],
  },
  {
    hazard: "không nơi nào ghi năm",
    sheets: [draw("Sheet1", "STT | Tên đơn vị | Tổng điểm\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79")],
    scores: [],
    findings: ["!noYear C1"],
  },
  {
    hazard: "chỉ có điểm tự đánh giá",
    sheets: [draw("2023", "STT | Tên đơn vị | Tự đánh giá\n1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | 79")],
    scores: [],
    findings: ["!noScoreColumn B1"],
    declined: ["2023: noScoreColumn"],
  },
  {
    hazard: "không rõ đơn vị thuộc khối nào",
    sheets: [draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Tổ liên gia số 5 | 82\n2 | Nhà máy nước | 79")],
    scores: [],
    findings: ["!noTable"],
    declined: ["2023: otherUnits"],
  },
  {
    hazard: "bảng chỉ số PAPI của các tỉnh",
    sheets: [draw("PAPI 2016", "STT | Tỉnh/Thành phố | Chỉ số PAPI\n1 | Quảng Ngãi | 36.2\n2 | Quảng Nam | 37.1")],
    scores: [],
    findings: ["!noTable"],
    declined: ["PAPI 2016: otherIndex"],
  },
  {
    hazard: "bảng điểm của các tỉnh, không phải của thị xã",
    sheets: [draw("2023", "STT | Tỉnh, thành phố | Tổng điểm\n1 | Tỉnh Quảng Ngãi | 82\n2 | Tỉnh Quảng Nam | 79")],
    scores: [],
    findings: ["!noTable"],
    declined: ["2023: otherUnits"],
  },
];
