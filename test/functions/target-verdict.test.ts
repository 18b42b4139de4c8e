import { beforeEach, describe, expect, it } from "vitest";
import { targetVerdict } from "../../src/functions/target-verdict";
import { column, columnOf, errorCell, only, stubCustomFunctions } from "./custom-functions-stub";

const MET = "Đạt";
const UNMET = "Không đạt";
const UNKNOWN = "Thiếu dữ liệu";
const NOT_APPLICABLE = "Không áp dụng";

beforeEach(() => {
  stubCustomFunctions();
});

describe("CCHC.DATCHITIEU", () => {
  it.each([
    ["d", 80, MET],
    ["d", 79.99, UNMET],
    ["d", "80%", MET],
    ["d", "79,99%", UNMET],
    ["d", "40/50", MET],
    ["d", 0, UNMET],
    ["d", "", UNKNOWN],
    ["d", "N/A", UNKNOWN],
    ["đ2", 30, MET],
    ["Đ.2", 29.99, UNMET],
    ["Chỉ tiêu đ2", 30, MET],
    ["g1", 99.99, UNMET],
    ["b1", 3, MET],
    ["b1", "Hạng 4", UNMET],
    ["a1", "31/12/2022", MET],
    ["a1", 44927, UNMET],
    ["a1", "Chưa", UNMET],
    ["a2", "x", MET],
    ["a2", true, MET],
    ["a2", "Không", UNMET],
    ["a2", 0, UNKNOWN],
    ["l1", "Đạt", MET],
    ["l1", 12, UNKNOWN],
    ["c1", "Không phát sinh", NOT_APPLICABLE],
    ["h-huyện", 90, MET],
    ["h-xã", 80, MET],
    ["s2", 100, MET],
  ])("%s with %s: %s", (code, value, expected) => {
    expect(only(targetVerdict([[code]], [[value]]))).toBe(expected);
  });

  it("compares e and l4 with the year before, l2 and l3 with 2021", () => {
    expect(only(targetVerdict([["e-xã"]], [[60]], [[40]]))).toBe(MET);
    expect(only(targetVerdict([["e-xã"]], [[59.99]], [[40]]))).toBe(UNMET);
    expect(only(targetVerdict([["e-xã"]], [[60]]))).toBe(UNKNOWN);
    expect(only(targetVerdict([["e-xã"]], [[100]]))).toBe(MET);
    expect(only(targetVerdict([["l4"]], [[4]], [[3]]))).toBe(MET);
    expect(only(targetVerdict([["l4"]], [[3]], [[3]]))).toBe(UNMET);
    expect(only(targetVerdict([["l2"]], [[36]], [[40]]))).toBe(MET);
    expect(only(targetVerdict([["l3"]], [[37]], [[40]]))).toBe(UNMET);
  });

  it("takes the level from the fourth argument", () => {
    expect(only(targetVerdict([["h"]], [[85]], undefined, [["xã"]]))).toBe(MET);
    expect(only(targetVerdict([["h"]], [[85]], undefined, [["cấp huyện"]]))).toBe(UNMET);
    expect(only(targetVerdict([["h-huyện"]], [[95]], undefined, [["xa"]]))).toBe(NOT_APPLICABLE);
    expect(only(targetVerdict([["b1"]], [[1]], undefined, [["xã"]]))).toBe(NOT_APPLICABLE);
  });

  it("answers a column of codes and values row by row, a blank code with a blank", () => {
    const answer = targetVerdict(column("d", "đ1", "", "k"), column(80, 79, 90, null));
    expect(columnOf(answer)).toEqual([MET, UNMET, "", UNKNOWN]);
  });

  it("takes an error cell for missing", () => {
    expect(only(targetVerdict([["d"]], [[errorCell("#N/A")]]))).toBe(UNKNOWN);
  });

  it.each([
    ["z9", 80, "#VALUE! Không có chỉ tiêu “z9”: ghi mã của phần, ví dụ d, đ2, e-xã, h-huyện"],
    ["đ", 80, "#VALUE! Chỉ tiêu “đ” có nhiều phần: ghi rõ đ1 hoặc đ2"],
    ["e", 80, "#VALUE! Chỉ tiêu “e” có nhiều phần: ghi rõ e-huyện hoặc e-xã"],
    ["d", 120, "#VALUE! Giá trị 120 nằm ngoài khoảng từ 0 đến 100"],
    ["d", "nhiều", "#VALUE! “nhiều” không phải là giá trị của chỉ tiêu d: cần một tỷ lệ %, ví dụ 85,5% hoặc 45/50"],
    ["b1", 2.5, "#VALUE! “2.5” không phải là giá trị của chỉ tiêu b1: cần một thứ hạng là số nguyên từ 1"],
    ["d", 0.85, "#VALUE! Không rõ 0,85 là 85% hay 0,85%: nếu ô có định dạng phần trăm thì nhân với 100"],
  ])("says what is wrong with %s and %s", (code, value, words) => {
    expect(only(targetVerdict([[code]], [[value]]))).toBe(words);
  });

  it("says which level it does not know", () => {
    expect(only(targetVerdict([["h"]], [[85]], undefined, [["tỉnh"]]))).toBe(
      '#VALUE! Không có cấp “tỉnh”: dùng "huyện", "xã" hoặc "thị xã"',
    );
  });
});
