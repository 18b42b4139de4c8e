import fc from "fast-check";
import type { CellRange, CellValue, Grid } from "../../src/sheets/grid";
import type { GoodTable } from "./good-table";

/** Something that happens to tables in offices; what there is to read in them stays the same. */
export interface Hazard {
  readonly name: string;
  readonly apply: (table: GoodTable) => GoodTable;
}

const NBSP = "\u00a0";

function onTexts(change: (text: string) => string): Hazard["apply"] {
  return (table) => onCells(table, (value) => (typeof value === "string" ? change(value) : value));
}

function onCells(table: GoodTable, change: (value: CellValue, row: number, column: number) => CellValue): GoodTable {
  const values = table.grid.values.map((cells, row) => cells.map((value, column) => change(value, row, column)));
  return { ...table, grid: { ...table.grid, values } };
}

/**
 * Whole rows put in before the row `at`, everything below moved down. Merged cells that filled rows come between are
 * split: Excel holds one value in merged cells.
 */
function insertRows(table: GoodTable, at: number, rows: readonly (readonly CellValue[])[]): GoodTable {
  const { grid } = table;
  const width = grid.values[0]?.length ?? 0;
  const full = rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
  const moved = (row: number) => (row >= grid.top + at ? row + rows.length : row);
  const isFilled = rows.some((cells) => cells.some((value) => value !== null));
  const stays = ({ top, bottom }: CellRange) => !isFilled || top >= grid.top + at || bottom < grid.top + at;
  return {
    ...table,
    headerRow: table.headerRow >= at ? table.headerRow + rows.length : table.headerRow,
    grid: {
      ...grid,
      values: grid.values.toSpliced(at, 0, ...full),
      numberFormats: grid.numberFormats.toSpliced(at, 0, ...full.map((cells) => cells.map(() => "General"))),
      merges: grid.merges
        .filter(stays)
        .map((merge) => ({ ...merge, top: moved(merge.top), bottom: moved(merge.bottom) })),
      hiddenRows: new Set([...grid.hiddenRows].map(moved)),
    },
  };
}

function addRows(table: GoodTable, rows: readonly (readonly CellValue[])[]): GoodTable {
  const wide = Math.max(...rows.map((cells) => cells.length));
  return insertRows(widened(table, wide), table.grid.values.length, rows);
}

function widened(table: GoodTable, width: number): GoodTable {
  const { grid } = table;
  const more = Math.max(0, width - (grid.values[0]?.length ?? 0));
  return {
    ...table,
    grid: {
      ...grid,
      values: grid.values.map((cells) => [...cells, ...Array.from({ length: more }, () => null)]),
      numberFormats: grid.numberFormats.map((formats) => [
        ...formats,
        ...Array.from({ length: more }, () => "General"),
      ]),
    },
  };
}

/** @param rows and columns counted in the grid */
function merged(table: GoodTable, cells: CellRange): GoodTable {
  const { merges, top, left } = table.grid;
  const merge = {
    top: top + cells.top,
    left: left + cells.left,
    bottom: top + cells.bottom,
    right: left + cells.right,
  };
  const meets = merges.some(
    (other) =>
      other.top <= merge.bottom && merge.top <= other.bottom && other.left <= merge.right && merge.left <= other.right,
  );
  return meets ? table : { ...table, grid: { ...table.grid, merges: [...merges, merge] } };
}

/** A cell of the body merged with the blank one right of it or below, as when someone drags the corner of a cell. */
function mergedWithBlank(table: GoodTable, at: number, across: number): GoodTable {
  const { grid } = table;
  const row = bodyRow(table, at);
  const column = across % (grid.values[0]?.length ?? 1);
  const isFilled = (down: number, right: number) => (grid.values[row + down]?.[column + right] ?? null) !== null;
  const width = grid.values[0]?.length ?? 0;
  if (!isFilled(0, 0)) return table;
  if (column + 1 < width && !isFilled(0, 1))
    return merged(table, { top: row, bottom: row, left: column, right: column + 1 });
  if (row + 1 < grid.values.length && !isFilled(1, 0)) {
    return merged(table, { top: row, bottom: row + 1, left: column, right: column });
  }
  return table;
}

/** A row of the body, chosen by a number. */
function bodyRow({ grid, headerRow }: GoodTable, choice: number): number {
  const first = headerRow + 1;
  return first + (choice % Math.max(1, grid.values.length - first));
}

function swapColumns(table: GoodTable, one: number, other: number): GoodTable {
  const { grid } = table;
  const width = grid.values[0]?.length ?? 0;
  const [a, b] = [one % width, other % width];
  if (grid.merges.length > 0) return table;
  const swap = <Cell>(cells: readonly Cell[]) => cells.map((cell, i) => cells[i === a ? b : i === b ? a : i] ?? cell);
  const values = grid.values.map((cells, row) => {
    if (row < table.headerRow) return cells;
    const copy = [...cells];
    copy[a] = cells[b] ?? null;
    copy[b] = cells[a] ?? null;
    return copy;
  });
  return { ...table, grid: { ...grid, values, numberFormats: grid.numberFormats.map(swap) } };
}

function insertColumn(table: GoodTable, choice: number): GoodTable {
  const { grid } = table;
  const at = choice % ((grid.values[0]?.length ?? 0) + 1);
  const moved = (column: number) => (column >= grid.left + at ? column + 1 : column);
  return {
    ...table,
    grid: {
      ...grid,
      values: grid.values.map((cells) => cells.toSpliced(at, 0, null)),
      numberFormats: grid.numberFormats.map((formats) => formats.toSpliced(at, 0, "General")),
      merges: grid.merges.map((merge) => ({ ...merge, left: moved(merge.left), right: moved(merge.right) })),
    },
  };
}

function isScore(value: CellValue, row: number, headerRow: number): value is number {
  return typeof value === "number" && row > headerRow && !Number.isInteger(value);
}

/** Scores as texts, the way they are typed. */
function scoresAs(write: (value: number) => string): Hazard["apply"] {
  return (table) => onCells(table, (value, row) => (isScore(value, row, table.headerRow) ? write(value) : value));
}

const NOTES: readonly (readonly CellValue[])[] = [
  ["Ghi chú: điểm do Hội đồng thẩm định chấm"],
  [null, "(*) Đơn vị mới sáp nhập"],
  [null, null],
  [null, null, null, "Trang 2"],
];
const TAILS: readonly (readonly (readonly CellValue[])[])[] = [
  [[null, "Tổng cộng", null, 512.5]],
  [[null, "Trung bình", 80.25]],
  [[null], [null, "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"], [null, "- UBND thị xã;", "CHỦ TỊCH"]],
  [[null], [null, null, "Đức Phổ, ngày 15 tháng 12 năm 2023"], [null, "NGƯỜI LẬP BIỂU", "TRƯỞNG PHÒNG"]],
  [[null], [null], ["DANH SÁCH HỘI ĐỒNG"], ["STT", "Họ và tên", "Chức vụ"], [1, "Nguyễn Văn An", "Chủ tịch"]],
  [[null], [null], ["STT", "Nội dung", "Số tiền"], [1, "Văn phòng phẩm", 1500000], [2, "In ấn", 750000]],
  [[null], [null], ["STT", "Tiêu chí", "Điểm tối đa"], [1, "Công tác chỉ đạo, điều hành", 14]],
];
const ABOVE: readonly (readonly (readonly CellValue[])[])[] = [
  [["UBND THỊ XÃ ĐỨC PHỔ", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["PHÒNG NỘI VỤ"], [null]],
  [["Biểu số 01"], [null]],
  [["(Kèm theo Báo cáo số      /BC-PNV ngày      tháng 12)"]],
];

const choice = fc.nat({ max: 1000 });

/** Every hazard with its choices made. */
export const hazard: fc.Arbitrary<Hazard> = fc.oneof(
  choice.map((at): Hazard => ({ name: "dòng trống", apply: (table) => insertRows(table, bodyRow(table, at), [[]]) })),
  fc.tuple(choice, fc.constantFrom(...NOTES)).map(([at, note]): Hazard => ({
    name: `dòng ${JSON.stringify(note)}`,
    apply: (table) => insertRows(table, bodyRow(table, at), [note]),
  })),
  fc.constantFrom(...TAILS).map((tail): Hazard => ({
    name: `ở dưới có ${JSON.stringify(tail)}`,
    apply: (table) => addRows(table, tail),
  })),
  fc.constantFrom(...ABOVE).map((rows): Hazard => ({
    name: `ở trên có ${JSON.stringify(rows)}`,
    apply: (table) => insertRows(widened(table, 4), 0, rows),
  })),
  fc.tuple(choice, choice).map(([one, other]): Hazard => ({
    name: `đổi chỗ cột ${one} và ${other}`,
    apply: (table) => swapColumns(table, one, other),
  })),
  choice.map((at): Hazard => ({ name: `cột trống ${at}`, apply: (table) => insertColumn(table, at) })),
  fc.constantFrom<Hazard>(
    { name: "NFD", apply: onTexts((text) => text.normalize("NFD")) },
    { name: "NBSP", apply: onTexts((text) => `${NBSP}${text.replaceAll(" ", NBSP)} `) },
    { name: "chữ ƣ", apply: onTexts((text) => text.replaceAll("ư", "ƣ")) },
    { name: "xuống dòng trong ô", apply: onTexts((text) => text.replace(" ", "\n")) },
    { name: "điểm là chữ có dấu phẩy", apply: scoresAs((value) => value.toFixed(2).replace(".", ",")) },
    { name: "điểm là chữ có dấu chấm", apply: scoresAs((value) => value.toFixed(2)) },
    { name: "điểm là chữ đệm NBSP", apply: scoresAs((value) => `${NBSP}${value.toFixed(2).replace(".", ",")}${NBSP}`) },
    { name: "điểm có chữ điểm", apply: scoresAs((value) => `${value.toFixed(2).replace(".", ",")} điểm`) },
    {
      name: "tiêu đề in lại ở giữa",
      apply: (table) => {
        const header = table.grid.values[table.headerRow] ?? [];
        return insertRows(table, table.headerRow + 2, [header]);
      },
    },
    {
      name: "dòng đánh số cột",
      apply: (table) => {
        const header = table.grid.values[table.headerRow] ?? [];
        let number = 0;
        return insertRows(table, table.headerRow + 1, [header.map((words) => (words === null ? null : ++number))]);
      },
    },
    {
      name: "tên bảng gộp ô",
      apply: (table) =>
        table.headerRow === 0
          ? table
          : merged(table, {
              top: table.headerRow - 1,
              bottom: table.headerRow - 1,
              left: 0,
              right: (table.grid.values[0]?.length ?? 1) - 1,
            }),
    },
  ),
  fc.tuple(choice, choice).map(([at, across]): Hazard => ({
    name: `ô giữa bảng gộp với ô trống bên cạnh (${at}, ${across})`,
    apply: (table) => mergedWithBlank(table, at, across),
  })),
  choice.map((at): Hazard => ({
    name: "dòng ẩn",
    apply: (table) => ({
      ...table,
      grid: { ...table.grid, hiddenRows: new Set([table.grid.top + bodyRow(table, at)]) },
    }),
  })),
  fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 6 })).map(([down, right]): Hazard => ({
    name: `bảng dời xuống ${down}, sang phải ${right}`,
    apply: (table) => moved(table, down, right),
  })),
);

function moved(table: GoodTable, down: number, right: number): GoodTable {
  const { grid } = table;
  const shifted: Grid = {
    ...grid,
    top: grid.top + down,
    left: grid.left + right,
    merges: grid.merges.map(({ top, left, bottom, right: end }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    })),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => row + down)),
  };
  return { ...table, grid: shifted };
}
