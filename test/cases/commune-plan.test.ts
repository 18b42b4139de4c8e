import { describe, expect, it } from "vitest";
import { assessAwards } from "../../src/engine/award-assessment";
import { NO_RECORDS } from "../../src/engine/records";
import { assessYear } from "../../src/engine/year-assessment";
import { exampleCommunePlan } from "../../src/plan/example-commune-plan";
import { rankingSheet } from "../../src/sheets/model/ranking-sheet";
import { explanationSheet } from "../../src/sheets/model/explanation-sheet";
import { nominationsSheet } from "../../src/sheets/model/nominations-sheet";
import { recognise } from "../../src/sheets/read/recognise";
import { selectTables, selectYear } from "../../src/sheets/selection";
import { draw } from "../sheets/read/draw-grid";

const grid = draw(
  "Điểm 2026",
  `
BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026
STT | Tên đơn vị            | Điểm thẩm định | Ghi chú
I   | Ban, đơn vị thuộc xã  |                |
1   | Văn phòng HĐND và UBND | 91.25         |
2   | Phòng Kinh tế         | 74.95          |
II  | Thôn, tổ dân phố      |                |
1   | Thôn An Bình          | 89.96          |
2   | Thôn An Thái          | 80             |
3   | Tổ dân phố số 1       | 80             |
4   | Tổ dân phố số 2       | '74,9          |
5   | Thôn Hòa Mỹ           | N/A            |
`,
);
const recognition = recognise([grid], exampleCommunePlan);
const selection = selectTables(recognition, new Set());
const { entries, stopping } = selectYear(selection, 2026);
const assessment = assessYear(entries, 2026, exampleCommunePlan);
const awards = assessAwards({ ...NO_RECORDS, entries }, { kind: "annual", year: 2026 }, exampleCommunePlan);

describe("another plan: villages and offices of a commune, 2026–2030", () => {
  it("its table is read by the names of its own groups", () => {
    expect(recognition.findings).toEqual([]);
    expect(stopping).toEqual([]);
    expect(assessment.units.map(({ entry }) => [entry.group, entry.unit])).toEqual([
      ["ban-don-vi", "Văn phòng HĐND và UBND"],
      ["ban-don-vi", "Phòng Kinh tế"],
      ["thon-to-dan-pho", "Thôn An Bình"],
      ["thon-to-dan-pho", "Thôn An Thái"],
      ["thon-to-dan-pho", "Tổ dân phố số 1"],
      ["thon-to-dan-pho", "Tổ dân phố số 2"],
      ["thon-to-dan-pho", "Thôn Hòa Mỹ"],
    ]);
  });

  it("ranks are dense and scores rounded to one decimal, as this plan wants", () => {
    expect(assessment.units.map(({ rank, published }) => [rank, published])).toEqual([
      [1, 91.3],
      [2, 75],
      [1, 90],
      [2, 80],
      [2, 80],
      [3, 74.9],
      [null, null],
    ]);
  });

  it("verdicts follow its own thresholds and its own titles", () => {
    expect(assessment.units.map(({ award }) => award?.title ?? "")).toEqual([
      "Bằng khen của Chủ tịch UBND tỉnh",
      "Giấy khen của Chủ tịch UBND xã",
      "Bằng khen của Chủ tịch UBND tỉnh",
      "Giấy khen của Chủ tịch UBND xã",
      "Giấy khen của Chủ tịch UBND xã",
      "",
      "",
    ]);
  });

  it("the sheets say nothing of another plan", () => {
    const said = JSON.stringify([
      rankingSheet(assessment, ""),
      explanationSheet(awards, "all"),
      nominationsSheet(awards),
    ]);
    expect(said).not.toMatch(/Đức Phổ|thị xã|Thủ tướng/);
    expect(said).toContain("Giấy khen của Chủ tịch UBND xã");
  });
});
