import { describe, expect, it } from "vitest";
import type { Outcome, Problem } from "../../src/excel/outcome";
import { describeFinding } from "../../src/i18n/describe-finding";
import { messagesOf } from "../../src/i18n/messages-of";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { isSetback, outcomeLines } from "../../src/taskpane/outcome-lines";
import { ambiguous, outOfScale, states } from "./memory-session";

const vi = messagesOf("vi");

const inWords = (outcome: Outcome) =>
  outcomeLines(outcome, vi).map((line) =>
    "finding" in line ? describeFinding(line.finding, vi, ducPhoPlan) : line.text,
  );

const problems: { readonly [Code in Problem["code"]]: Extract<Problem, { code: Code }> } = {
  hiddenSheet: { code: "hiddenSheet", sheet: "Điểm 2023" },
  protectedSheet: { code: "protectedSheet", sheet: "Xếp hạng 2023" },
  protectedWorkbook: { code: "protectedWorkbook" },
  protectedSource: { code: "protectedSource", sheet: "Điểm 2023" },
  protectedFormulas: { code: "protectedFormulas", sheets: ["Điểm 2022", "Điểm 2023"] },
  protectedCorrections: { code: "protectedCorrections", sheets: ["Điểm 2023"] },
  protectedLegacy: { code: "protectedLegacy", sheets: ["Điểm 2009"] },
  cellBeingEdited: { code: "cellBeingEdited" },
  tooLarge: { code: "tooLarge" },
  noScoresForYear: { code: "noScoresForYear", year: 2024, years: [2022, 2023] },
  planSheetExists: { code: "planSheetExists", sheet: "Kế hoạch" },
  planFileRefused: { code: "planFileRefused", mistakes: ["years: năm đầu đứng sau năm cuối"] },
  noScoresForPeriod: { code: "noScoresForPeriod", years: [2019] },
  highlightNeedsYear: { code: "highlightNeedsYear" },
  hostTooOld: { code: "hostTooOld" },
  unexpected: { code: "unexpected", detail: "GeneralException" },
};

describe("what came of a job, in words", () => {
  it("of a ranking: how many, per award, on which sheets, which were renamed, what to know", () => {
    expect(inWords(states.ranked.outcome!)).toEqual([
      "Đã xếp hạng 9 trong 11 đơn vị năm 2023; 2 đơn vị thiếu điểm hoặc không thuộc diện chấm điểm đứng ở cuối, " +
        "không có hạng.",
      "3 đơn vị có danh hiệu cao nhất theo điểm là Bằng khen của Thủ tướng Chính phủ (chỉ xét khi tổng kết).",
      "1 đơn vị có danh hiệu cao nhất theo điểm là Bằng khen của Chủ tịch UBND tỉnh.",
      "3 đơn vị có danh hiệu cao nhất theo điểm là Giấy khen của Chủ tịch UBND thị xã.",
      "Kết quả ghi ở các trang ‘Xếp hạng 2023 (2)’ và ‘Giải trình 2023’.",
      "Sổ tính đã có một trang ‘Xếp hạng 2023’ không phải do Thi đua CCHC tạo, nên kết quả được ghi vào trang " +
        "‘Xếp hạng 2023 (2)’.",
      "Trang ‘Điểm 2023’, vùng A6:H21: bảng có 2 hàng đang ẩn hoặc bị lọc; các hàng này vẫn được tính.",
    ]);
  });

  it("of a stop: that nothing was written, and every finding in full", () => {
    const lines = inWords({ kind: "stopped", findings: [ambiguous, outOfScale] });
    expect(lines[0]).toBe("Chưa làm được, chưa ghi gì vào sổ tính. Cần xử lý 2 chỗ sau:");
    expect(lines[1]).toMatch(/^Trang ‘Điểm 2023’, ô G12: “1\.234”/);
    expect(lines[2]).toMatch(/^Trang ‘Điểm 2023’, ô G15: điểm 820/);
  });

  it("of highlighting: how many rows on which sheets, or that there was nothing to colour", () => {
    const [award] = ducPhoPlan.awards;
    const highlighted = { kind: "highlighted", year: 2023, sheets: ["Điểm 2023"] } as const;
    expect(inWords({ ...highlighted, awards: [{ award: award!, count: 2 }] })[0]).toBe(
      "Đã tô màu hàng của 2 đơn vị đủ điều kiện về điểm năm 2023, ở trang ‘Điểm 2023’.",
    );
    expect(inWords({ ...highlighted, sheets: [], awards: [{ award: award!, count: 0 }] })).toEqual([
      "Năm 2023 chưa có đơn vị nào đủ điều kiện về điểm, nên không có hàng nào được tô màu.",
    ]);
    const left =
      "Không tô màu ở trang ‘Phiếu 1’: bảng chấm điểm ở đó ghi theo tiêu chí, không có hàng riêng cho từng đơn vị.";
    const withoutRows = { sheets: ["Phiếu 1"], units: 2 };
    expect(inWords({ ...highlighted, sheets: [], awards: [{ award: award!, count: 2 }], withoutRows })).toEqual([left]);
    const some = inWords({ ...highlighted, awards: [{ award: award!, count: 3 }], withoutRows });
    expect([some[0], some.at(-1)]).toEqual([
      "Đã tô màu hàng của 1 đơn vị đủ điều kiện về điểm năm 2023, ở trang ‘Điểm 2023’.",
      left,
    ]);
  });

  it("of clearing: where, or that there was nothing", () => {
    expect(inWords({ kind: "cleared", sheets: ["Điểm 2022", "Điểm 2023"] })).toEqual([
      "Đã bỏ tô màu ở các trang ‘Điểm 2022’ và ‘Điểm 2023’. Định dạng của bạn vẫn như cũ.",
    ]);
    expect(inWords({ kind: "cleared", sheets: [] })).toEqual(["Không có hàng nào đang được Thi đua CCHC tô màu."]);
  });

  it("of formulas made values: how many cells where, which formulas stay, or that there was nothing", () => {
    const cells = (count: number) =>
      Array.from({ length: count }, (_, row) => ({ sheet: "Điểm 2023", address: `H${row + 8}` }));
    expect(inWords({ kind: "frozen", sheets: [{ sheet: "Điểm 2023", cells: 28 }], left: [] })).toEqual([
      "Đã chép thành giá trị 28 ô có hàm CCHC, ở trang ‘Điểm 2023’. Giá trị, định dạng và các công thức khác vẫn như cũ.",
    ]);
    const sheets = [
      { sheet: "Điểm 2022", cells: 3 },
      { sheet: "Điểm 2023", cells: 28 },
    ];
    const [done, left] = inWords({ kind: "frozen", sheets, left: cells(7) });
    expect(done).toContain("31 ô có hàm CCHC, ở trang ‘Điểm 2022’ (3 ô) và trang ‘Điểm 2023’ (28 ô).");
    expect(left).toMatch(/^Còn 7 công thức giữ nguyên .*: trang ‘Điểm 2023’, ô H8; .* ô H12; và 2 ô khác\. Sửa lỗi/);
    expect(inWords({ kind: "frozen", sheets: [], left: cells(1) })).toHaveLength(1);
    expect(inWords({ kind: "frozen", sheets: [], left: [] })).toEqual([
      "Sổ tính không có công thức nào dùng hàm CCHC, nên không có gì để chép thành giá trị.",
    ]);
  });

  it("says how many cells became Unicode where, and which stay because of a formula", () => {
    const sheets = [
      { sheet: "Điểm 2009", cells: 40 },
      { sheet: "Điểm 2010", cells: 2 },
    ];
    const left = [{ sheet: "Điểm 2009", address: "B9" }];
    expect(inWords({ kind: "legacyConverted", sheets, left })).toEqual([
      "Đã chuyển 42 ô sang Unicode, ở trang ‘Điểm 2009’ (40 ô) và trang ‘Điểm 2010’ (2 ô). Các ô khác vẫn như cũ.",
      "Còn 1 ô giữ nguyên vì chữ do công thức tạo ra: trang ‘Điểm 2009’, ô B9. Nếu công thức lấy chữ từ ô đã chuyển, đổi " +
        "phông chữ của ô đó là đọc được.",
    ]);
    expect(inWords({ kind: "legacyConverted", sheets: [], left: [] })).toEqual([
      "Các trang đã chọn không còn chữ kiểu cũ nào để chuyển.",
    ]);
  });

  it("counts as a setback when it was stopped or failed, and only then", () => {
    expect(isSetback({ kind: "stopped", findings: [] })).toBe(true);
    expect(isSetback({ kind: "failed", problem: { code: "tooLarge" } })).toBe(true);
    expect(isSetback({ kind: "cleared", sheets: [] })).toBe(false);
  });

  it.each(Object.values(problems))("of a failure ($code): one line that says what to do", (problem) => {
    const lines = inWords({ kind: "failed", problem });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/(làm lại|lần nữa|Xếp hạng|làm tiếp|bấm)/);
    expect(lines[0]).not.toMatch(/ExcelApi|undefined/);
    if ("sheet" in problem) expect(lines[0]).toContain(`‘${problem.sheet}’`);
  });

  it("of a year without scores: the years that have some", () => {
    expect(inWords({ kind: "failed", problem: problems.noScoresForYear })[0]).toContain(
      "Các năm có điểm: 2022 và 2023.",
    );
  });
});
