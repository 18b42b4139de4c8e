import type { Finding, FindingCode } from "../../src/sheets/finding";

const at = (address: string, sheet = "Điểm 2023") => ({ sheet, address });

/** One finding of each code; a new code without a sample does not compile. */
export const sampleFindings: { readonly [Code in FindingCode]: Extract<Finding, { code: Code }> } = {
  noTable: { code: "noTable", stops: true },
  noScoreColumn: { code: "noScoreColumn", stops: true, at: at("A6"), selfScoreOnly: true },
  severalScoreColumns: {
    code: "severalScoreColumns",
    stops: true,
    at: at("A6"),
    columns: [
      { header: "Tổng điểm", at: at("F6") },
      { header: "Điểm thẩm định", at: at("G6") },
    ],
  },
  ambiguousHeader: { code: "ambiguousHeader", stops: true, at: at("G6"), header: "TĐ" },
  noYear: { code: "noYear", stops: true, at: at("A6", "Trang1") },
  ambiguousNumber: { code: "ambiguousNumber", stops: true, at: at("G12"), text: "1.234", readings: [1.234, 1234] },
  notANumber: { code: "notANumber", stops: true, at: at("G13"), text: "tám mươi" },
  outOfScale: { code: "outOfScale", stops: true, at: at("G14"), value: 820.5, min: 0, max: 100 },
  duplicateUnit: {
    code: "duplicateUnit",
    stops: true,
    unit: "Xã Phổ An",
    year: 2023,
    at: [at("G15"), at("C4", "Tổng hợp")],
  },
  noGroup: { code: "noGroup", stops: true, unit: "Hội Chữ thập đỏ", at: at("B16") },
  groupContradiction: {
    code: "groupContradiction",
    stops: false,
    unit: "Xã Phổ Châu",
    at: at("B17"),
    heading: "I. Phòng ban",
    used: "phong-ban",
  },
  similarNames: {
    code: "similarNames",
    stops: false,
    names: ["Phổ Vinh", "Phổ Vịnh"],
    at: [at("B18"), at("B19")],
    merged: false,
  },
  sameScoreTwice: {
    code: "sameScoreTwice",
    stops: false,
    unit: "Xã Phổ Cường",
    year: 2023,
    at: [at("G20"), at("C9", "Tổng hợp")],
  },
  errorCell: { code: "errorCell", stops: false, at: at("G21"), error: "#N/A" },
  yearNotCompared: { code: "yearNotCompared", stops: false, year: 2022, at: at("D9", "Điểm 2022") },
  hiddenRows: { code: "hiddenRows", stops: false, at: at("A6:H24"), count: 3 },
};
