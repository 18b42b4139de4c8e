import { beforeEach, describe, expect, it } from "vitest";
import { awardOfScore } from "../../src/functions/award-of-score";
import { awardThreshold } from "../../src/functions/award-threshold";
import { sentenceOfScore } from "../../src/functions/sentence-of-score";
import { shortfallOfScore } from "../../src/functions/shortfall-of-score";
import { verdictOfRanks } from "../../src/functions/verdict-of-ranks";
import { verdictOfScore } from "../../src/functions/verdict-of-score";
import { column, columnOf, errorCell, only, stubCustomFunctions } from "./custom-functions-stub";

const PRIME_MINISTER = "Bằng khen của Thủ tướng Chính phủ";
const PROVINCE = "Bằng khen của Chủ tịch UBND tỉnh";
const TOWN = "Giấy khen của Chủ tịch UBND thị xã";

beforeEach(() => {
  stubCustomFunctions();
});

describe("CCHC.DANHHIEU", () => {
  it.each([
    [82, PRIME_MINISTER],
    [81.99, PROVINCE],
    [80, PROVINCE],
    [79.99, TOWN],
    [78, TOWN],
    [77.99, ""],
    [0, ""],
    [100, PRIME_MINISTER],
  ])("a collective with %d points: “%s”", (score, award) => {
    expect(only(awardOfScore([[score]]))).toBe(award);
  });

  it.each([
    [95, PRIME_MINISTER],
    [94.99, PROVINCE],
    [90, PROVINCE],
    [89.99, TOWN],
    [85, TOWN],
    [84.99, ""],
  ])("an individual with %d %%: “%s”", (score, award) => {
    expect(only(awardOfScore([[score]], [["ca nhan"]]))).toBe(award);
  });

  it("judges the published score: 77.995 is published as 78, 77.994 is not, nor does a stored 77.99499999999999 lose", () => {
    expect(columnOf(awardOfScore(column(77.995, 77.994, 77.99499999999999)))).toEqual([TOWN, "", TOWN]);
  });

  it("reads texts, converts “68,32/84” to base 100, and leaves missing scores blank", () => {
    const scores = column("82,5", "82.5 điểm", "68,32/84", "", null, "N/A", errorCell("#DIV/0!"));
    expect(columnOf(awardOfScore(scores))).toEqual([PRIME_MINISTER, PRIME_MINISTER, PROVINCE, "", "", "", ""]);
  });

  it("takes a kind of subject for each score", () => {
    expect(columnOf(awardOfScore(column(85, 85), column("Tập thể", "Cá nhân")))).toEqual([PRIME_MINISTER, TOWN]);
  });

  it("does not take 82% for 82 points, nor guess whether 0,95 is 95% or 0,95%", () => {
    expect(only(awardOfScore([["82%"]]))).toMatch(/^#VALUE! “82%” là phần trăm/);
    expect(only(awardOfScore([[0.95]], [["ca nhan"]]))).toBe(
      "#VALUE! Không rõ 0,95 là 95% hay 0,95%: nếu ô có định dạng phần trăm thì nhân với 100",
    );
    expect(only(awardOfScore([["95%"]], [["ca nhan"]]))).toBe(PRIME_MINISTER);
  });

  it.each([-1, 100.01, 825])("refuses %d, which is outside the scale", (score) => {
    expect(only(awardOfScore([[score]]))).toMatch(/^#VALUE! Điểm .* nằm ngoài thang điểm từ 0 đến 100$/);
  });

  it("refuses an unknown kind of subject", () => {
    expect(only(awardOfScore([[82]], [["gia đình"]]))).toBe(
      '#VALUE! Không có loại “gia đình”: dùng "tap the" hoặc "ca nhan"',
    );
  });
});

describe("CCHC.DUDIEUKIEN", () => {
  it.each([
    ["TTg", 82, 81.99],
    ["TINH", 80, 79.99],
    ["THIXA", 78, 77.99],
  ])("%s: Đạt from %d points, Không đạt with %d", (award, enough, tooFew) => {
    expect(columnOf(verdictOfScore(column(enough, tooFew), [[award]]))).toEqual(["Đạt", "Không đạt"]);
  });

  it("says Thiếu dữ liệu for a missing score, and judges a typed 0", () => {
    expect(columnOf(verdictOfScore(column("", null, "N/A", errorCell("#N/A"), 0), [["TINH"]]))).toEqual([
      "Thiếu dữ liệu",
      "Thiếu dữ liệu",
      "Thiếu dữ liệu",
      "Thiếu dữ liệu",
      "Không đạt",
    ]);
  });

  it("says Không áp dụng for a unit outside the assessment", () => {
    expect(only(verdictOfScore([["Không thuộc diện chấm điểm"]], [["TINH"]]))).toBe("Không áp dụng");
  });

  it("knows an award by its code in any case and by its full title", () => {
    const awards = column("ttg", "TTG", " Tinh ", "giấy khen của chủ tịch UBND thị xã", PROVINCE.normalize("NFD"));
    expect(columnOf(verdictOfScore([[81]], awards))).toEqual(["Không đạt", "Không đạt", "Đạt", "Đạt", "Đạt"]);
  });

  it("names the awards there are when it does not know one", () => {
    expect(only(verdictOfScore([[82]], [["HUYEN"]]))).toBe(
      "#VALUE! Không có danh hiệu “HUYEN”: dùng TTg, TINH hoặc THIXA",
    );
    expect(only(verdictOfScore([[82]], [[null]]))).toBe("#VALUE! Thiếu danh hiệu: dùng TTg, TINH hoặc THIXA");
  });

  it("refuses awards of another shape than the scores", () => {
    expect(only(verdictOfScore(column(1, 2, 3), column("TTg", "TINH")))).toBe(
      "#VALUE! Vùng danhhieu phải cùng cỡ với vùng diem: 3 hàng, 1 cột",
    );
  });

  it("does not let an error cell stand for an award", () => {
    expect(only(verdictOfScore([[82]], [[errorCell("#REF!")]]))).toMatch(/^#VALUE! Đối số danhhieu/);
  });
});

describe("CCHC.CONTHIEU", () => {
  it.each([
    [78.65, "TINH", 1.35],
    [80, "TINH", 0],
    [95, "TINH", 0],
    [79.995, "TINH", 0],
    [79.99, "TINH", 0.01],
    [0, "THIXA", 78],
    [81.1, "TTg", 0.9],
  ])("%d points towards %s: %d missing", (score, award, missing) => {
    expect(only(shortfallOfScore([[score]], [[award]]))).toBe(missing);
  });

  it("counts an individual's in percent", () => {
    expect(only(shortfallOfScore([["88,5%"]], [["TINH"]], [["Cá nhân"]]))).toBe(1.5);
  });

  it("leaves missing scores and units outside the assessment blank", () => {
    const scores = column("", "N/A", "không thuộc diện chấm điểm");
    expect(columnOf(shortfallOfScore(scores, [["TINH"]]))).toEqual(["", "", ""]);
  });
});

describe("CCHC.NGUONG", () => {
  it("gives the thresholds of the plan", () => {
    const codes = column("TTg", "TINH", "THIXA");
    expect(columnOf(awardThreshold(codes))).toEqual([82, 80, 78]);
    expect(columnOf(awardThreshold(codes, [["ca nhan"]]))).toEqual([95, 90, 85]);
  });

  it("leaves a blank blank and refuses an unknown code in its own cell", () => {
    expect(columnOf(awardThreshold(column("", "XA", "TINH")))).toEqual([
      "",
      "#VALUE! Không có danh hiệu “XA”: dùng TTg, TINH hoặc THIXA",
      80,
    ]);
  });
});

describe("CCHC.GIAITRINH", () => {
  it.each([
    [80.65, "TTg", "Không đạt: 80,65 điểm, ngưỡng 82 điểm, còn thiếu 1,35 điểm (IV.3.a)"],
    [80.65, "TINH", "Đạt: 80,65 điểm, ngưỡng 80 điểm, vượt 0,65 điểm (IV.3.b)"],
    [78, "THIXA", "Đạt: 78,00 điểm, ngưỡng 78 điểm, vừa đúng ngưỡng (IV.3.c)"],
    [
      77.995,
      "THIXA",
      "Đạt: 78,00 điểm, ngưỡng 78 điểm, vừa đúng ngưỡng, sát ngưỡng: 77,995 làm tròn thành 78,00 (IV.3.c)",
    ],
    ["68,32/84", "TINH", "Đạt: 81,33 điểm, ngưỡng 80 điểm, vượt 1,33 điểm, quy đổi từ 68,32/84 (IV.3.b)"],
    ["N/A", "TINH", "Thiếu dữ liệu: thiếu điểm: ô ghi “N/A”, ngưỡng 80 điểm (IV.3.b)"],
    ["", "TINH", "Thiếu dữ liệu: thiếu điểm: ô để trống, ngưỡng 80 điểm (IV.3.b)"],
    ["không thuộc diện chấm điểm", "TINH", "Không áp dụng: không thuộc diện chấm điểm, ngưỡng 80 điểm (IV.3.b)"],
  ])("%s, %s: %s", (score, award, sentence) => {
    expect(only(sentenceOfScore([[score]], [[award]]))).toBe(sentence);
  });

  it("speaks of percent for an individual", () => {
    expect(only(sentenceOfScore([[84]], [["THIXA"]], [["ca nhan"]]))).toBe(
      "Không đạt: 84,00%, ngưỡng 85%, còn thiếu 1,00% (IV.3.c)",
    );
  });
});

describe("CCHC.HANGGIAIDOAN", () => {
  it.each([
    [[1, 3, 3, 3], "THIXA", "Đạt"],
    [[2, 2, 3, 3], "THIXA", "Đạt"],
    [[2, 3, 3, 3], "THIXA", "Không đạt"],
    [[1, 1, 1, 4], "THIXA", "Không đạt"],
    [[1, 3, 3, ""], "THIXA", "Thiếu dữ liệu"],
    [[1, 3, 3, 0], "THIXA", "Thiếu dữ liệu"],
    [["Hạng 2", "2", 3, 3], "THIXA", "Đạt"],
    // Điểm b và c có cách “hai năm thứ nhì”, điểm a thì không.
    [[2, 2, 3, 3], "TINH", "Đạt"],
    [[2, 2, 3, 3], "TTg", "Không đạt"],
  ])("%j, %s: %s", (ranks, award, verdict) => {
    expect(only(verdictOfRanks([ranks], [[award]]))).toBe(verdict);
  });

  it("answers a column for several rows", () => {
    const rows = [
      [1, 2, 2, 3],
      [4, 1, 1, 1],
    ];
    expect(columnOf(verdictOfRanks(rows, [["THIXA"]]))).toEqual(["Đạt", "Không đạt"]);
  });

  it("judges each row by its own award and group, and refuses columns of another length", () => {
    const rows = [
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ];
    const groups = [["xã phường"], ["phòng ban"], ["thị xã"]];
    expect(columnOf(verdictOfRanks(rows, [["THIXA"]], groups))).toEqual(["Đạt", "Không áp dụng", "Không áp dụng"]);
    const seconds = rows.map(() => [2, 2, 3, 3]);
    const awards = [["TINH"], ["TTg"], ["ABC"]];
    const [first, second, third] = columnOf(verdictOfRanks(seconds, awards, [["thi xa"]]));
    expect([first, second]).toEqual(["Đạt", "Không đạt"]);
    expect(third).toMatch(/^#VALUE! .*ABC/);
    expect(only(verdictOfRanks(rows, [["THIXA"], ["TINH"]]))).toMatch(/^#VALUE! Vùng danhhieu phải là một ô/);
  });

  it("knows no rank of the years that a row leaves out", () => {
    expect(only(verdictOfRanks([[1]], [["THIXA"]]))).toBe("Thiếu dữ liệu");
    expect(only(verdictOfRanks([[1, 4]], [["THIXA"]]))).toBe("Không đạt");
  });

  it("does not apply to a group that the clause does not speak of", () => {
    expect(only(verdictOfRanks([[1, 1, 1, 1]], [["TINH"]], [["xã, phường"]]))).toBe("Không áp dụng");
    expect(only(verdictOfRanks([[1, 1, 1, 1]], [["THIXA"]], [["xa phuong"]]))).toBe("Đạt");
    expect(only(verdictOfRanks([[1, 1, 1, 1]], [["TINH"]], [["thi xa"]]))).toBe("Đạt");
  });

  it("refuses what is no rank, and a group that the plan does not have", () => {
    expect(only(verdictOfRanks([[1.5, 1, 1, 1]], [["THIXA"]]))).toMatch(/^#VALUE! 1,5 không phải là hạng/);
    expect(only(verdictOfRanks([[1]], [["THIXA"]], [["huyen"]]))).toMatch(/^#VALUE! Không có khối “huyen”/);
  });
});
