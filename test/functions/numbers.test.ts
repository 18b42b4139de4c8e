import { beforeEach, describe, expect, it } from "vitest";
import { numberOfText } from "../../src/functions/number-of-text";
import { rebasedScore } from "../../src/functions/rebased-score";
import { column, columnOf, errorCell, only, seen, stubCustomFunctions } from "./custom-functions-stub";

beforeEach(() => {
  stubCustomFunctions();
});

describe("CCHC.SO", () => {
  it.each([
    ["82,5", 82.5],
    ["82.5", 82.5],
    ["85,36%", 85.36],
    ["50 điểm", 50],
    ["1.234,5", 1234.5],
    ["\u00a078,25 ", 78.25],
    ["'80", 80],
    ["40,62/80", 40.62],
    [77.995, 77.995],
    [0, 0],
  ])("%s → %d", (written, number) => {
    expect(only(numberOfText([[written]]))).toBe(number);
  });

  it("leaves blanks and “N/A” blank, cell by cell", () => {
    expect(columnOf(numberOfText(column("", null, "N/A", "Không đánh giá", "7")))).toEqual(["", "", "", "", 7]);
  });

  it("says which two numbers an ambiguous text could be", () => {
    expect(only(numberOfText([["1.234"]]))).toBe("#VALUE! Không rõ “1.234” là 1,234 hay 1234: gõ lại bằng một số");
  });

  it("refuses a text without a number and a truth value", () => {
    expect(columnOf(numberOfText(column("tốt", true)))).toEqual([
      "#VALUE! “tốt” không phải là số: gõ lại điểm bằng chữ số, ví dụ 82,5",
      "#VALUE! “TRUE” không phải là số: gõ lại điểm bằng chữ số, ví dụ 82,5",
    ]);
  });

  it("passes an error cell on", () => {
    expect(only(numberOfText([[errorCell("#DIV/0!")]]))).toBe("#DIV/0!");
  });

  it("does not pass on an error that Excel sends in a form of its own", () => {
    const sent = { value: '{"type":"Error","primitive":"#N/A"}' };
    expect(only(numberOfText([[sent]]))).toBe("#VALUE! Đối số chu là một ô đang báo lỗi: sửa ô đó trước");
  });
});

describe("CCHC.QUYDOI", () => {
  it("converts 68,32 of 84 to 81.333…, not rounded", () => {
    expect(only(rebasedScore([[68.32]], [[84]]))).toBeCloseTo(81.33333333, 8);
    expect(only(rebasedScore([["68,32"]], [["84"]]))).toBeCloseTo(81.33333333, 8);
  });

  it("takes one maximum for all, or one for each", () => {
    expect(columnOf(rebasedScore(column(40, 20, "", 0), [[80]]))).toEqual([50, 25, "", 0]);
    expect(columnOf(rebasedScore(column(40, 40, "N/A"), column(80, 50, null)))).toEqual([50, 80, ""]);
  });

  it("reads “68.320” as 68,32 when the maximum leaves no other reading", () => {
    expect(only(rebasedScore([["68.320"]], [[84]]))).toBeCloseTo(81.33333333, 8);
  });

  it.each([
    [85, 84, "#VALUE! Điểm 85 nằm ngoài thang điểm từ 0 đến 84"],
    [-1, 84, "#VALUE! Điểm -1 nằm ngoài thang điểm từ 0 đến 84"],
    [50, 0, "#VALUE! Điểm tối đa phải lớn hơn 0"],
    [50, "", "#VALUE! Thiếu điểm tối đa: ghi điểm tối đa của đơn vị, ví dụ 84"],
    ["68,32/80", 84, "#VALUE! “68,32/80” ghi điểm tối đa khác với 84: sửa cho hai bên khớp nhau"],
    ["68%", 84, "#VALUE! “68%” là phần trăm, không quy đổi được: ghi điểm đạt được, ví dụ 68,32"],
  ])("refuses %s of %s", (score, maximum, words) => {
    expect(seen(rebasedScore([[score]], [[maximum]])[0]?.[0])).toBe(words);
  });
});
