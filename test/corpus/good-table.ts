import fc from "fast-check";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { CellValue, Grid } from "../../src/sheets/grid";

/** A table that reads well, and what there is to read in it. */
export interface GoodTable {
  readonly grid: Grid;
  /** Score by `<year> <unit>`; `null` for a unit without one. */
  readonly scores: ReadonlyMap<string, number | null>;
  /** Position among the rows of the grid. */
  readonly headerRow: number;
}

const COMMUNES = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];
const OFFICES = ["Phòng Nội vụ", "Phòng Tư pháp", "Văn phòng HĐND và UBND", "Thanh tra", "Phòng Kinh tế"];

/** More than 1, so that it stays clear that the scores are no shares; two decimals as published. */
const score = fc.integer({ min: 3000, max: 9999 }).map((hundredths) => hundredths / 100);
const scored = <Unit extends string>(units: readonly Unit[]) =>
  fc
    .shuffledSubarray([...units], { minLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((unit) => score.map((value) => [unit, value] as const))));

export function gridOf(values: readonly (readonly CellValue[])[], sheet = "Biểu 01"): Grid {
  const width = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheet,
    top: 0,
    left: 0,
    values: full,
    numberFormats: full.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** One row per commune, with the parts of the score, the rank and notes. */
const summary = scored(COMMUNES).map((rows): GoodTable => {
  const ranks = rows.map(([, value]) => 1 + rows.filter(([, other]) => other > value).length);
  return {
    grid: gridOf([
      ["KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023"],
      ["STT", "Tên đơn vị", "Điểm tự đánh giá", "Tổng điểm", "Xếp hạng", "Ghi chú"],
      ...rows.map(([unit, value], index) => [index + 1, unit, 99.5, value, ranks[index] ?? null, null]),
    ]),
    scores: new Map(rows.map(([unit, value]) => [`2023 ${unit}`, value])),
    headerRow: 1,
  };
});

/** Offices and communes in one table, each under a row that names the group. */
const grouped = fc.tuple(scored(OFFICES), scored(COMMUNES)).map(([offices, communes]): GoodTable => {
  const rows = [...offices, ...communes];
  const line = ([unit, value]: readonly [string, number]) => [
    rows.findIndex(([name]) => name === unit) + 1,
    unit,
    value,
  ];
  return {
    grid: gridOf([
      ["BẢNG ĐIỂM CCHC NĂM 2024"],
      ["TT", "Cơ quan, đơn vị", "Điểm thẩm định"],
      ["I", "Phòng, ban", null],
      ...offices.map(line),
      ["II", "Xã, phường", null],
      ...communes.map(line),
    ]),
    scores: new Map(rows.map(([unit, value]) => [`2024 ${unit}`, value])),
    headerRow: 1,
  };
});

/** A column for every year. */
const years = fc
  .tuple(scored(COMMUNES), fc.array(score, { minLength: 15, maxLength: 15 }))
  .map(([rows, others]): GoodTable => ({
    grid: gridOf([
      ["CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG"],
      ["STT", "Xã, phường", "Điểm năm 2022", "Điểm năm 2023"],
      ...rows.map(([unit, value], index) => [index + 1, unit, others[index] ?? null, value]),
    ]),
    scores: new Map(
      rows.flatMap(([unit, value], index) => [
        [`2022 ${unit}`, others[index] ?? null] as const,
        [`2023 ${unit}`, value] as const,
      ]),
    ),
    headerRow: 1,
  }));

export const goodTable: fc.Arbitrary<GoodTable> = fc.oneof(summary, grouped, years);
