import { bench, describe } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import type { CellValue, Grid } from "../../src/sheets/grid";

const ROWS = 10_000;
const COLUMNS = 30;
/** So many workbooks with names of their own in turn, that none of a name is remembered from the time before. */
const WORKBOOKS = 8;

type Row = readonly CellValue[];

/** A summary (bảng tổng hợp) of ten thousand communes, with columns that hold no scores. */
function summary(place: string): Row[] {
  const others = Array.from({ length: COLUMNS - 3 }, (_, index) => index);
  return [
    ["STT", "Xã, phường", "Tổng điểm", ...others.map((index) => `Cột ${index + 1}`)],
    ...Array.from({ length: ROWS }, (_, row) => [
      row + 1,
      `Xã ${place} ${row + 1}`,
      (row % ROWS) / 100,
      ...others.map((index) => row + index),
    ]),
  ];
}

/** Scores of four years beside each other, and columns that hold none. */
function yearsAsColumns(place: string): Row[] {
  const years = [2022, 2023, 2024, 2025];
  const others = Array.from({ length: COLUMNS - 2 - years.length }, (_, index) => index);
  return [
    ["STT", "Xã, phường", ...years.map((year) => `Điểm năm ${year}`), ...others.map((index) => `Cột ${index + 1}`)],
    ...Array.from({ length: ROWS }, (_, row) => [
      row + 1,
      `Xã ${place} ${row + 1}`,
      ...years.map((year) => ((row + year) % ROWS) / 100),
      ...others.map((index) => row + index),
    ]),
  ];
}

/** One row per unit and year. */
function long(place: string): Row[] {
  const others = Array.from({ length: COLUMNS - 4 }, (_, index) => index);
  return [
    ["STT", "Xã, phường", "Năm", "Tổng điểm", ...others.map((index) => `Cột ${index + 1}`)],
    ...Array.from({ length: ROWS }, (_, row) => [
      row + 1,
      `Xã ${place} ${Math.floor(row / 4) + 1}`,
      2022 + (row % 4),
      (row % ROWS) / 100,
      ...others.map((index) => row + index),
    ]),
  ];
}

function gridOf(rows: readonly Row[]): Grid {
  const title = ["BẢNG TỔNG HỢP CHỈ SỐ CCHC NĂM 2023", ...Array.from({ length: COLUMNS - 1 }, () => null)];
  const values = [title, ...rows];
  return {
    sheet: "Tổng hợp",
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** What Excel answers when the cells are asked for: values, what kind each is, and its number format. */
function answerOf({ values, numberFormats }: Grid): string {
  const kinds = values.map((row) => row.map((value) => (value === null ? "Empty" : typeof value)));
  return JSON.stringify({ values, valueTypes: kinds, numberFormat: numberFormats });
}

describe.each([
  ["summary", summary],
  ["years as columns", yearsAsColumns],
  ["long", long],
])("%s of 10,000 rows and 30 columns", (_, table) => {
  const grids = Array.from({ length: WORKBOOKS }, (_, index) => gridOf(table(`Hòa ${"ABCDEGHI".charAt(index)}`)));
  const [first = gridOf([])] = grids;
  const cells = JSON.stringify(first.values);
  const answer = answerOf(first);
  let turn = 0;

  bench("parsing the values from JSON", () => {
    JSON.parse(cells);
  });
  bench("parsing Excel's answer from JSON", () => {
    JSON.parse(answer);
  });
  bench("recognising the table and reading every score", () => {
    const grid = grids[turn++ % WORKBOOKS];
    if (grid !== undefined) recognise([grid], ducPhoPlan);
  });
});
