import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { isPercentFormat } from "../../../src/sheets/read/score-cells";
import { recognise } from "../../../src/sheets/read/recognise";
import { draw } from "./draw-grid";
import { findingsOf, scoreByUnit } from "./say-recognition";

const read = (...grids: Grid[]) => recognise(grids, ducPhoPlan);

/** One commune whose score cell says this, among others that say 80. */
function readValue(value: string, format?: string, header = "Tổng điểm") {
  const drawing = `STT | Đơn vị | ${header} | Ghi chú\n1 | Xã Phổ An | ${value} |\n2 | Xã Phổ Châu | 80 |`;
  const recognition = read(draw("2023", drawing, format === undefined ? {} : { formats: { 2: format } }));
  return { score: scoreByUnit(recognition)["Xã Phổ An"], findings: findingsOf(recognition) };
}

describe("giá trị trong ô điểm", () => {
  test.each([
    ["82.5", "82.5"],
    ["'82,5", "82.5"],
    ["'82.5", "82.5"],
    ["''82,5", "82.5"],
    ["'\u00a082,5\u00a0", "82.5"],
    ["'85,36%", "85.36"],
    ["50 điểm", "50"],
    ["'68.321", "68.321"],
    ["0", "0"],
    ["'0", "0"],
    ["100", "100"],
    ["", "thiếu()"],
    ["N/A", "thiếu(N/A)"],
    ["'-", "thiếu(-)"],
    ["x", "thiếu(x)"],
    ["Không đánh giá", "thiếu(Không đánh giá)"],
    ["Không thuộc diện chấm điểm", "không thuộc diện"],
  ])("“%s” là %s", (value, said) => {
    expect(readValue(value)).toEqual({ score: said, findings: [] });
  });

  test("ô lỗi: thiếu điểm, không cản các ô khác", () => {
    expect(readValue("#N/A")).toEqual({ score: "thiếu(#N/A)", findings: ["errorCell C2"] });
    expect(readValue("#DIV/0!").findings).toEqual(["errorCell C2"]);
  });

  test.each([
    ["17 (0,633)", "!ambiguousNumber C2"],
    ["TRUE", "!notANumber C2"],
    ["Tốt", "!notANumber C2"],
    ["101", "!outOfScale C2"],
    ["-1", "!outOfScale C2"],
    ["8500", "!outOfScale C2"],
  ])("“%s” thì dừng: %s", (value, finding) => {
    const { score, findings } = readValue(value);
    expect(findings).toEqual([finding]);
    expect(score).toMatch(/^thiếu/);
  });

  test("“1.234” là số thập phân khi 1234 vượt thang, còn không thì có thể là hai số", () => {
    expect(readValue("'1.234", undefined, "Tổng điểm (tối đa 1000)").score).toBe("0.1234 (1.234/1000)");
    const wide = draw("2023", "STT | Đơn vị | Điểm tối đa | Tổng điểm\n1 | Xã Phổ An | 2000 | '1.234");
    expect(findingsOf(read(wide))).toEqual(["!ambiguousNumber D2"]);
  });

  test("ghi chú nói không thuộc diện chấm điểm", () => {
    const drawing = `STT | Đơn vị | Tổng điểm | Ghi chú
      1 | Hội Chữ thập đỏ | | Không thuộc diện chấm điểm
      2 | Phòng Nội vụ | | đang thẩm định
      3 | Phòng Tư pháp | 82 | không thuộc diện chấm điểm tiêu chí 3`;
    const recognition = read(draw("Phòng, ban 2023", drawing));
    expect(scoreByUnit(recognition)).toEqual({
      "Hội Chữ thập đỏ": "không thuộc diện",
      "Phòng Nội vụ": "thiếu()",
      "Phòng Tư pháp": "82",
    });
  });
});

describe("phần trăm, quyết định theo cả cột", () => {
  const column = (values: string[], format: string, header = "Chỉ số (%)") => {
    const names = ["Xã Phổ An", "Xã Phổ Châu", "Xã Phổ Cường"];
    const rows = values.map((value, index) => `${index + 1} | ${names[index] ?? ""} | ${value}`);
    const recognition = read(
      draw("2023", [`STT | Đơn vị | ${header}`, ...rows].join("\n"), { formats: { 2: format } }),
    );
    return { scores: Object.values(scoreByUnit(recognition)), findings: findingsOf(recognition) };
  };

  test("0,85 với định dạng % là 85", () => {
    expect(column(["0.85", "0.8536", "1"], "0.00%")).toEqual({ scores: ["85", "85.36", "100"], findings: [] });
  });
  test("85 với định dạng số là 85", () => {
    expect(column(["85", "85.36", "100"], "0.00")).toEqual({ scores: ["85", "85.36", "100"], findings: [] });
  });
  test("85 với chữ % gắn sau số là 85", () => {
    expect(column(["85", "90", "100"], '0.00"%"').scores).toEqual(["85", "90", "100"]);
  });
  test("0,85 không định dạng dưới tiêu đề %", () => {
    expect(column(["0.85", "0.9", "0"], "General")).toEqual({ scores: ["85", "90", "0"], findings: [] });
  });
  test("0,85 dưới tiêu đề điểm: không biết là 0,85 điểm hay 85%", () => {
    expect(column(["0.85", "0.9", "0"], "General", "Tổng điểm").findings).toEqual([
      "!ambiguousNumber C2",
      "!ambiguousNumber C3",
    ]);
  });
  test("số 1 đứng một mình: không rõ", () => {
    expect(column(["1"], "General").findings).toEqual(["!ambiguousNumber C2"]);
    expect(column(["0.85", "0.9", "1"], "General").findings).toContain("!ambiguousNumber C4");
  });
  test("số 1 giữa các điểm trên thang 100 là 1 điểm", () => {
    expect(column(["1", "85", "90"], "General").scores).toEqual(["1", "85", "90"]);
  });
  test("8500% là ngoài thang điểm", () => {
    expect(column(["85"], "0%").findings).toEqual(["!outOfScale C2"]);
  });
  test.each([
    ["0%", true],
    ["0.00%;[Red]-0.00%", true],
    ['0"%"', false],
    ["0\\%", false],
    ["General", false],
  ])("định dạng %s", (format, isPercent) => {
    expect(isPercentFormat(format)).toBe(isPercent);
  });
});

describe("một đơn vị hai lần", () => {
  const table = (sheet: string, ...rows: string[]) => draw(sheet, ["STT | Đơn vị | Tổng điểm", ...rows].join("\n"));

  test("hai năm khác nhau không phải là hai lần", () => {
    const recognition = read(table("2022", "1 | Xã Phổ An | 80"), table("2023", "1 | Phổ An | 81"));
    expect(findingsOf(recognition)).toEqual([]);
    expect(recognition.tables.map(({ entries }) => entries[0]?.unitKey)).toEqual(["xã phổ an", "xã phổ an"]);
  });
  test("tên khác dấu trong một bảng là hai đơn vị, và được nói ra", () => {
    const recognition = read(table("2023", "1 | Xã Phổ Vinh | 80", "2 | Xã Phổ Vịnh | 81"));
    expect(recognition.tables[0]?.entries).toHaveLength(2);
    expect(recognition.findings).toMatchObject([{ code: "similarNames", merged: false }]);
  });
  test("tên không dấu ở bảng khác được gộp, và được nói ra", () => {
    const recognition = read(
      table("2022", "1 | Xã Nghĩa Hành | 80", "2 | Xã Phổ An | 70"),
      table("2023", "1 | Xa Nghia Hanh | 81", "2 | XÃ PHỔ AN | 71"),
    );
    expect(recognition.findings).toMatchObject([
      { code: "similarNames", merged: true, names: ["Xã Nghĩa Hành", "Xa Nghia Hanh"] },
    ]);
    const keys = recognition.tables.map(({ entries }) => entries.map(({ unitKey }) => unitKey));
    expect(keys[0]).toEqual(keys[1]);
    expect(recognition.tables[1]?.rawNames.get("xã nghĩa hành")).toEqual(["Xa Nghia Hanh"]);
  });
  test("tên không dấu của một đơn vị trong kế hoạch là đơn vị ấy", () => {
    const recognition = read(table("2023", "1 | PHUONG PHO HOA | 80"));
    expect(recognition.tables[0]?.entries[0]?.unitKey).toBe("phường phổ hòa");
    expect(findingsOf(recognition)).toEqual([]);
  });
});
