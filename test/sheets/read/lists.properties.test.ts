import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";

function gridOf(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet,
    top: 0,
    left: 0,
    values: rows,
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

const COMMUNES = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];
const FAMILIES = ["Nguyễn Văn", "Trần Thị", "Lê Hoàng", "Phạm"];
const NAMES = ["An", "Bình", "Châu", "Dũng", "Giang", "Hạnh"];
const scores = gridOf("2023", [
  ["STT", "Tên đơn vị", "Tổng điểm"],
  ...COMMUNES.map((unit, index): CellValue[] => [index + 1, unit, 80 + index / 10]),
]);

interface PersonRow {
  readonly name: string;
  readonly unit: string;
  readonly tick: CellValue;
  readonly duties: CellValue;
  readonly initiative: CellValue;
}

const person: fc.Arbitrary<PersonRow> = fc.record({
  name: fc.tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...NAMES)).map((parts) => parts.join(" ")),
  unit: fc.constantFrom(...COMMUNES),
  tick: fc.constantFrom<CellValue>("x", "Không", true, false, 1, 0, null, "-", "Có", "Lưỡng lự"),
  duties: fc.constantFrom<CellValue>("HTXSNV", "Hoàn thành tốt nhiệm vụ", "HTNV", null, "Loại A"),
  initiative: fc.constantFrom<CellValue>("Mã QR", "Một cửa lưu động", "Không", null),
});
const list = fc.uniqueArray(person, { minLength: 1, maxLength: 12, selector: ({ name, unit }) => `${name} ${unit}` });

function listOf(rows: readonly PersonRow[]): Grid {
  return gridOf("Cá nhân", [
    ["DANH SÁCH CÁ NHÂN NĂM 2023", null, null, null, null, null],
    ["STT", "Họ và tên", "Đơn vị", "Đoàn kết", "Mức độ hoàn thành nhiệm vụ", "Sáng kiến"],
    ...rows.map(({ name, unit, tick, duties, initiative }, index): CellValue[] => [
      index + 1,
      name,
      unit,
      tick,
      duties,
      initiative,
    ]),
  ]);
}

/** What was read, without cells, in order of words. */
function readOf(grid: Grid): string[] {
  const { people, statements, initiatives } = recognise([scores, grid], ducPhoPlan);
  return [
    ...people.map(({ key, name, unitKey }) => `${key} ${name} ${unitKey ?? ""}`),
    ...statements.map(
      ({ subject, year, fact, stated }) => `${subject.key} ${year ?? ""} ${fact} ${String(stated.value)}`,
    ),
    ...initiatives.map(({ subject, year, title }) => `${subject.key} ${year ?? ""} ${title}`),
  ].sort();
}

describe("danh sách, với mọi danh sách", () => {
  test("thứ tự các dòng không đổi kết quả", () => {
    const twoOrders = list.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([rows, shuffled]) => {
        expect(readOf(listOf(shuffled))).toEqual(readOf(listOf(rows)));
      }),
    );
  });

  test("mỗi người một lần, nối đúng đơn vị; ô trống, lời lạ không thành xác nhận", () => {
    fc.assert(
      fc.property(list, (rows) => {
        const { people, statements } = recognise([scores, listOf(rows)], ducPhoPlan);
        expect(people.map(({ name, unit }) => [name, unit])).toEqual(rows.map(({ name, unit }) => [name, unit]));
        expect(people.every(({ unitKey }) => unitKey !== null)).toBe(true);
        const told = rows.filter(({ tick }) => tick !== null && tick !== "-" && tick !== "Lưỡng lự");
        const unity = statements.filter(({ fact }) => fact === "unity");
        expect(unity.map(({ stated }) => stated.value)).toEqual(
          told.map(({ tick }) => tick === true || tick === 1 || tick === "x" || tick === "Có"),
        );
      }),
    );
  });

  test("trang danh sách không đổi điểm và hạng đã đọc", () => {
    fc.assert(
      fc.property(list, (rows) => {
        const alone = recognise([scores], ducPhoPlan).tables;
        expect(recognise([scores, listOf(rows)], ducPhoPlan).tables).toEqual(alone);
        expect(recognise([listOf(rows), scores], ducPhoPlan).tables).toEqual(alone);
      }),
    );
  });

  test("không lưới ô nào làm hỏng việc đọc; xác nhận nào cũng có ô của nó", () => {
    const word = fc.constantFrom<CellValue>(
      ...["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tên đơn vị", "Đối tượng", "Kỷ luật", "Đoàn kết", "Tờ trình"],
      ...[
        "Sáng kiến",
        "Phạm vi",
        "Công nhận",
        "Số quyết định",
        "SIPAS",
        "PAPI",
        "Năm",
        "2023",
        "I",
        "TẬP THỂ",
        "CÁ NHÂN",
      ],
      ...["Xã Phổ An", "Phòng Nội vụ", "Nguyễn Văn An", "x", "Không", "HTXSNV", "Toàn tỉnh", "Tổng điểm", "Xếp hạng"],
      ...[1, 2, 0, 0.5, 82.5, 2023, null, null, null, true, false, { error: "#N/A" }, ""],
    );
    const cells = fc.array(fc.array(word, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(cells, (rows) => {
        const { statements, people, indexEntries, initiatives } = recognise([gridOf("Trang1", rows)], ducPhoPlan);
        const sources = [...statements.map(({ stated }) => stated.source), ...people.map(({ source }) => source)];
        for (const { address } of [...sources, ...initiatives.map(({ source }) => source)]) {
          const value = rows[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65];
          expect(value).not.toBeNull();
          expect(value).not.toBeUndefined();
        }
        for (const { index, score } of indexEntries) {
          const scale = ducPhoPlan.indices.find(({ kind }) => kind === index);
          if (score.kind === "scored") expect(score.value).toBeLessThanOrEqual(scale?.max ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("5.000 người, 5.000 sáng kiến: đọc đủ từng người", () => {
  const rows = Array.from({ length: 5000 }, (_, index): CellValue[] => [
    index + 1,
    `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}${"a".repeat(1 + Math.floor(index / 26))}`,
    COMMUNES[index % COMMUNES.length] ?? null,
    "x",
    `Sáng kiến ${index}`,
  ]);
  const people = gridOf("Cá nhân", [["STT", "Họ và tên", "Đơn vị", "Đoàn kết", "Tên sáng kiến"], ...rows]);
  const recognition = recognise([scores, people], ducPhoPlan);
  expect(recognition.people).toHaveLength(5000);
  expect(recognition.statements).toHaveLength(5000);
  expect(recognition.initiatives).toHaveLength(5000);
});
