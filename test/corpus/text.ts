import { draw } from "../sheets/read/draw-grid";
import { toTcvn3 } from "../sheets/text/legacy/encode-tcvn3";
import type { Fixture } from "./fixture";

/** One workbook for each way in which names and headers may be spelt. */
export const TEXT: readonly Fixture[] = [
  {
    hazard: "tên và tiêu đề là chữ tổ hợp (NFD)",
    sheets: [
      draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Phường Phổ Hòa | 82\n2 | Xã Phổ Châu | 79".normalize("NFD")),
    ],
    scores: ["2023 xa-phuong Phường Phổ Hòa 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3"],
  },
  {
    hazard: "kiểu bỏ dấu cũ: Hoà",
    sheets: [draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Phường Phổ Hoà | 82\n2 | Xã Phổ Châu | 79")],
    scores: ["2023 xa-phuong Phường Phổ Hoà 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3"],
  },
  {
    hazard: "chữ ƣ thay ư từ tệp PDF",
    sheets: [draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Phƣờng Phổ Hòa | 82\n2 | Xã Phổ Cƣờng | 79")],
    scores: ["2023 xa-phuong Phường Phổ Hòa 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Cường 79 @ 2023!C3"],
  },
  {
    hazard: "viết tắt P., X., có và không có UBND",
    sheets: [
      draw(
        "2023",
        "STT | Xã, phường | Tổng điểm\n1 | P. Phổ Hòa | 82\n2 | X. Phổ Cường | 79\n3 | UBND xã Phổ An | 80\n4 | Phổ Châu | 75",
      ),
    ],
    scores: [
      "2023 xa-phuong P. Phổ Hòa 82 @ 2023!C2",
      "2023 xa-phuong X. Phổ Cường 79 @ 2023!C3",
      "2023 xa-phuong UBND xã Phổ An 80 @ 2023!C4",
      "2023 xa-phuong Phổ Châu 75 @ 2023!C5",
    ],
  },
  {
    hazard: "chữ TCVN3 đã dán sang phông khác",
    sheets: [draw("2023", "STT | Tªn ®¬n vÞ | Tæng ®iÓm\n1 | Ph\u00adêng Phæ Hßa | 82\n2 | X· Phæ C\u00adêng | 79")],
    scores: ["2023 xa-phuong Phường Phổ Hòa 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Cường 79 @ 2023!C3"],
    findings: ["legacyByWords B1"],
  },
  {
    hazard: "chữ VNI đã dán sang phông khác",
    sheets: [draw("2023", "STT | Teân ñôn vò | Toång ñieåm\n1 | Phöôøng Phoå Hoøa | 82\n2 | Xaõ Phoå Cöôøng | 79")],
    scores: ["2023 xa-phuong Phường Phổ Hòa 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Cường 79 @ 2023!C3"],
    findings: ["legacyByWords B1"],
  },
  {
    hazard: "tên viết hoa, không dấu ở một năm, có dấu ở năm khác",
    sheets: [
      draw("2022", "STT | Xã, phường | Tổng điểm\n1 | PHUONG PHO VINH | 80\n2 | XA PHO AN | 78"),
      draw("2023", "STT | Xã, phường | Tổng điểm\n1 | Phường Phổ Vinh | 82\n2 | Xã Phổ An | 79"),
    ],
    scores: [
      "2022 xa-phuong PHUONG PHO VINH 80 @ 2022!C2",
      "2022 xa-phuong XA PHO AN 78 @ 2022!C3",
      "2023 xa-phuong Phường Phổ Vinh 82 @ 2023!C2",
      "2023 xa-phuong Xã Phổ An 79 @ 2023!C3",
    ],
  },
  {
    hazard: "xuống dòng và khoảng trắng thừa trong tên và tiêu đề",
    sheets: [
      draw("2023", "STT | Tên  đơn\u00a0vị | Tổng\u200b điểm\n1 | Xã\u00a0Phổ  An | 82\n2 | Xã Phổ Châu * | 79"),
    ],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!C3"],
  },
  {
    hazard: "tên có số thứ tự ở đầu",
    sheets: [draw("2023", "Tên đơn vị | Tổng điểm\n1. Xã Phổ An | 82\n2. Xã Phổ Châu | 79")],
    scores: ["2023 xa-phuong Xã Phổ An 82 @ 2023!B2", "2023 xa-phuong Xã Phổ Châu 79 @ 2023!B3"],
  },
  {
    hazard: "chữ TCVN3 trong phông .VnTime",
    font: ".VnTime",
    sheets: [draw("2023", toTcvn3("STT | Tên đơn vị | Tổng điểm\n1 | Phường Phổ Hòa | 82\n2 | Xã Phổ Cường | 79.5"))],
    scores: ["2023 xa-phuong Phường Phổ Hòa 82 @ 2023!C2", "2023 xa-phuong Xã Phổ Cường 79.5 @ 2023!C3"],
  },
  {
    hazard: "chữ Unicode nằm trong phông .VnTime",
    font: ".VnTime",
    sheets: [draw("2023", "STT | Tên đơn vị | Tổng điểm\n1 | Phường Phổ Hòa | 82\n2 | Phường Nguyễn Nghiêm | 79.5")],
    scores: ["2023 xa-phuong Phường Phổ Hòa 82 @ 2023!C2", "2023 xa-phuong Phường Nguyễn Nghiêm 79.5 @ 2023!C3"],
  },
];
