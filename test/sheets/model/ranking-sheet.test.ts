import { describe, expect, it } from "vitest";
import { assessYear } from "../../../src/engine/year-assessment";
import { assessAwards } from "../../../src/engine/award-assessment";
import { NO_RECORDS } from "../../../src/engine/records";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { rankingSheet } from "../../../src/sheets/model/ranking-sheet";
import { periodRankingSheet } from "../../../src/sheets/model/period-ranking-sheet";
import { TITLE_ROWS, type SheetModel } from "../../../src/sheets/model/sheet-model";
import { entriesOf } from "../../cases/unit-scores";

const before = entriesOf({ "Xã Phổ An": 70, "Xã Phổ Châu": 80 }, { year: 2022 });
const scores = entriesOf({
  "Xã Phổ An": 83,
  "Xã Phổ Châu": 77.995,
  "Xã Phổ Cường": 77.5,
  "Xã Phổ Khánh": 77.5,
  "Xã Phổ Nhơn": null,
  "Xã Phổ Phong": "không thuộc diện",
});
const model = rankingSheet(assessYear([...before, ...scores], 2023, ducPhoPlan), "Nguồn: trang “Điểm 2023” (A7:G13).");

/** The cells of one column, by its header. */
function column(header: string) {
  const position = model.columns.findIndex((candidate) => candidate.header === header);
  return model.rows.map((row) => row[position]);
}

describe("the sheet Xếp hạng", () => {
  it("has the columns that others rely on, in their order", () => {
    expect(model.name).toBe("Xếp hạng 2023");
    expect(model.columns.map(({ header }) => header).slice(0, 8)).toEqual([
      "Hạng",
      "Cơ quan, đơn vị",
      "Khối",
      "Điểm",
      "Hạng năm trước",
      "Tăng/giảm",
      "Danh hiệu",
      "Ghi chú",
    ]);
  });

  it("lists units by rank, the unranked last with blanks and not zeros", () => {
    expect(column("Hạng")).toEqual([1, 2, 3, 3, null, null]);
    expect(column("Điểm")).toEqual([83, 78, 77.5, 77.5, null, null]);
    expect(column("Tăng/giảm")).toEqual([1, -1, null, null, null, null]);
  });

  it("says in Ghi chú what a reader should know", () => {
    expect(column("Ghi chú")).toEqual([
      "chỉ xét khi tổng kết (hàng năm: Bằng khen của Chủ tịch UBND tỉnh)",
      "sát ngưỡng",
      "đồng hạng",
      "đồng hạng",
      "thiếu điểm",
      "không thuộc diện chấm điểm",
    ]);
  });

  it("says what is missing for the next award", () => {
    expect(column("Còn thiếu").slice(0, 3)).toEqual([
      "",
      "2,00 điểm để đạt Bằng khen của Chủ tịch UBND tỉnh",
      "0,50 điểm để đạt Giấy khen của Chủ tịch UBND thị xã",
    ]);
  });

  it("links every row to the cell that its score was read from", () => {
    expect(column("Nguồn")[0]).toEqual({ link: { sheet: "Điểm 2023", address: "G8" } });
  });

  it("gives every row as many cells as there are columns, and its title block room", () => {
    expect(model.rows.every((row) => row.length === model.columns.length)).toBe(true);
    expect(model.titleLines.length).toBeLessThan(TITLE_ROWS - 2);
  });
});

describe("xếp loại on the rankings", () => {
  const graded = structuredClone(ducPhoPlan);
  graded.groups[1]!.grades.bands.forEach(
    (band, position) => (band.from = [83, 78, 77.9, null, null][position] ?? null),
  );

  const headers = (sheet: SheetModel) => sheet.columns.map(({ header }) => header);
  const cells = (sheet: SheetModel, header: string) => sheet.rows.map((row) => row[headers(sheet).indexOf(header)]);
  const ofYear = rankingSheet(assessYear(scores, 2023, graded), "");
  const ofPeriod = periodRankingSheet(
    assessAwards({ ...NO_RECORDS, entries: [...before, ...scores] }, { kind: "summary", years: [2022, 2023] }, graded),
  );

  it("has no column while no group is graded", () => {
    expect(headers(model)).not.toContain("Xếp loại");
  });

  it("is a column after the others, which stay where they are", () => {
    expect(headers(ofYear)).toEqual([...headers(model), "Xếp loại"]);
    expect(cells(ofYear, "Xếp loại")).toEqual(["Xuất sắc", "Tốt", "Dưới Khá", "Dưới Khá", "", ""]);
    expect(ofYear.rows.every((row) => row.length === ofYear.columns.length)).toBe(true);
  });

  it("says in Ghi chú why a unit with a score has none", () => {
    expect(cells(ofYear, "Ghi chú").slice(2, 5)).toEqual([
      "đồng hạng; điểm dưới mức Khá (77,90)",
      "đồng hạng; điểm dưới mức Khá (77,90)",
      "thiếu điểm",
    ]);
  });

  it("has a column for every year on the summary", () => {
    expect(headers(ofPeriod).slice(-2)).toEqual(["Xếp loại 2022", "Xếp loại 2023"]);
    const row = ofPeriod.rows.find(([unit]) => unit === "Xã Phổ Châu");
    expect(row?.slice(-2)).toEqual(["Tốt", "Tốt"]);
    expect(ofPeriod.rows.every((each) => each.length === ofPeriod.columns.length)).toBe(true);
  });

  it("and the notes do not get in the way when a copy of the sheet is read", () => {
    const plan = { ...graded, tieBreak: { ...graded.tieBreak, value: "Điểm điều tra XHH" } };
    const decided = scores.map((entry, position) => ({
      ...entry,
      tieBreak: { criterion: "Điểm điều tra XHH", value: 30 + position, source: entry.source },
    }));
    const copy = copyOf(rankingSheet(assessYear(decided, 2023, plan), ""));
    expect(JSON.stringify(copy.values)).toContain("hơn nhờ Điểm điều tra XHH: 33,00");
    const entries = recognise([copy], plan).tables.flatMap((table) => table.entries);
    expect(entries.map(({ unit, score }) => [unit, score.kind === "scored" ? score.value : score.kind])).toEqual([
      ["Xã Phổ An", 83],
      ["Xã Phổ Châu", 78],
      ["Xã Phổ Khánh", 77.5],
      ["Xã Phổ Cường", 77.5],
      ["Xã Phổ Nhơn", "missing"],
      ["Xã Phổ Phong", "outside"],
    ]);
  });
});

/** The cells of a sheet as someone else would have typed them. */
function copyOf({ columns, rows, titleLines }: SheetModel): Grid {
  const blank = columns.slice(1).map(() => null);
  const values = [
    ...titleLines.map(({ text }) => [text, ...blank]),
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map((cell) => (typeof cell === "object" || cell === "" ? null : cell))),
  ];
  return {
    sheet: "Bản chép",
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}
