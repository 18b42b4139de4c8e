import { draw } from "../sheets/read/draw-grid";
import type { Fixture } from "./fixture";

const table = (rows: string, extras: Parameters<typeof draw>[2] = {}) => [
  draw("Năm 2023", `STT | Tên đơn vị | Tổng điểm\n${rows}`, extras),
];

/** One workbook for each way in which a score may be written. */
export const VALUES: readonly Fixture[] = [
  {
    hazard: "số thập phân viết bằng dấu phẩy, là chữ",
    sheets: table("1 | Xã Phổ An | '82,5\n2 | Xã Phổ Châu | '79,25"),
    scores: ["2023 xa-phuong Xã Phổ An 82.5 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79.25 @ Năm 2023!C3"],
  },
  {
    hazard: "dấu phẩy và dấu chấm lẫn nhau trong một cột",
    sheets: table("1 | Xã Phổ An | '82,5\n2 | Xã Phổ Châu | '79.25\n3 | Xã Phổ Nhơn | 80"),
    scores: [
      "2023 xa-phuong Xã Phổ An 82.5 @ Năm 2023!C2",
      "2023 xa-phuong Xã Phổ Châu 79.25 @ Năm 2023!C3",
      "2023 xa-phuong Xã Phổ Nhơn 80 @ Năm 2023!C4",
    ],
  },
  {
    hazard: "số kèm chữ “điểm”",
    sheets: table("1 | Xã Phổ An | 82,5 điểm\n2 | Xã Phổ Châu | 79 điểm"),
    scores: ["2023 xa-phuong Xã Phổ An 82.5 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
  },
  {
    hazard: "điểm trên điểm tối đa trong một ô",
    sheets: table("1 | Xã Phổ An | '68,32/84\n2 | Xã Phổ Châu | '63/84"),
    scores: [
      "2023 xa-phuong Xã Phổ An 81.333333 (68.32/84) @ Năm 2023!C2",
      "2023 xa-phuong Xã Phổ Châu 75 (63/84) @ Năm 2023!C3",
    ],
  },
  {
    hazard: "hạng và điểm trong một ô",
    sheets: table("1 | Xã Phổ An | '1 (82,5)\n2 | Xã Phổ Châu | '2 (79)"),
    scores: [
      "2023 xa-phuong Xã Phổ An thiếu(1 (82,5)) @ Năm 2023!C2",
      "2023 xa-phuong Xã Phổ Châu thiếu(2 (79)) @ Năm 2023!C3",
    ],
    findings: ["!ambiguousNumber C2", "!ambiguousNumber C3"],
  },
  {
    hazard: "số là chữ, đệm NBSP",
    sheets: table("1 | Xã Phổ An | '\u00a082,5\u00a0\n2 | Xã Phổ Châu | '\u00a079"),
    scores: ["2023 xa-phuong Xã Phổ An 82.5 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
  },
  {
    hazard: "chữ có chữ số toàn cột: tỷ lệ phần trăm viết chữ",
    sheets: [draw("Năm 2023", "STT | Tên đơn vị | Chỉ số CCHC (%)\n1 | Xã Phổ An | '85,36%\n2 | Xã Phổ Châu | '79%")],
    scores: ["2023 xa-phuong Xã Phổ An 85.36 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
  },
  {
    hazard: "ô định dạng phần trăm, giá trị từ 0 đến 1",
    sheets: [
      draw("Năm 2023", "STT | Tên đơn vị | Chỉ số CCHC\n1 | Xã Phổ An | 0.8536\n2 | Xã Phổ Châu | 0.79", {
        formats: { 2: "0.00%" },
      }),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 85.36 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
  },
  {
    hazard: "điểm 0 là điểm",
    sheets: table("1 | Xã Phổ An | 0\n2 | Xã Phổ Châu | 79"),
    scores: ["2023 xa-phuong Xã Phổ An 0 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
  },
  {
    hazard: "trống, N/A, gạch ngang, x, Không đánh giá đều là thiếu",
    sheets: table(
      "1 | Xã Phổ An | \n2 | Xã Phổ Châu | N/A\n3 | Xã Phổ Nhơn | -\n4 | Xã Phổ Phong | x\n5 | Xã Phổ Khánh | Không đánh giá\n6 | Xã Phổ Cường | 80",
    ),
    scores: [
      "2023 xa-phuong Xã Phổ An thiếu() @ Năm 2023!C2",
      "2023 xa-phuong Xã Phổ Châu thiếu(N/A) @ Năm 2023!C3",
      "2023 xa-phuong Xã Phổ Nhơn thiếu(-) @ Năm 2023!C4",
      "2023 xa-phuong Xã Phổ Phong thiếu(x) @ Năm 2023!C5",
      "2023 xa-phuong Xã Phổ Khánh thiếu(Không đánh giá) @ Năm 2023!C6",
      "2023 xa-phuong Xã Phổ Cường 80 @ Năm 2023!C7",
    ],
  },
  {
    hazard: "ô lỗi #N/A không cản các dòng khác",
    sheets: table("1 | Xã Phổ An | #N/A\n2 | Xã Phổ Châu | #DIV/0!\n3 | Xã Phổ Nhơn | 80.5"),
    scores: [
      "2023 xa-phuong Xã Phổ An thiếu(#N/A) @ Năm 2023!C2",
      "2023 xa-phuong Xã Phổ Châu thiếu(#DIV/0!) @ Năm 2023!C3",
      "2023 xa-phuong Xã Phổ Nhơn 80.5 @ Năm 2023!C4",
    ],
    findings: ["errorCell C2", "errorCell C3"],
  },
  {
    hazard: "không thuộc diện chấm điểm",
    sheets: table("1 | Xã Phổ An | 82\n2 | Xã Phổ Châu | Không thuộc diện"),
    scores: ["2023 xa-phuong Xã Phổ An 82 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu không thuộc diện @ Năm 2023!C3"],
  },
  {
    hazard: "thang điểm 84 ghi ở dòng Điểm tối đa",
    sheets: table(" | Điểm tối đa | 84\n1 | Xã Phổ An | 68.32\n2 | Xã Phổ Châu | 63"),
    scores: [
      "2023 xa-phuong Xã Phổ An 81.333333 (68.32/84) @ Năm 2023!C3",
      "2023 xa-phuong Xã Phổ Châu 75 (63/84) @ Năm 2023!C4",
    ],
  },
  {
    hazard: "điểm ngoài thang điểm",
    sheets: table("1 | Xã Phổ An | 820\n2 | Xã Phổ Châu | 79"),
    scores: ["2023 xa-phuong Xã Phổ An thiếu(820) @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
    findings: ["!outOfScale C2"],
  },
  {
    hazard: "điểm âm",
    sheets: table("1 | Xã Phổ An | -5\n2 | Xã Phổ Châu | 79"),
    scores: ["2023 xa-phuong Xã Phổ An thiếu(-5) @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ Năm 2023!C3"],
    findings: ["!outOfScale C2"],
  },
  {
    hazard: "số có ba số lẻ sau dấu chấm, thang 100",
    sheets: table("1 | Xã Phổ An | '81.995\n2 | Xã Phổ Châu | '77.994"),
    scores: ["2023 xa-phuong Xã Phổ An 81.995 @ Năm 2023!C2", "2023 xa-phuong Xã Phổ Châu 77.994 @ Năm 2023!C3"],
  },
];
