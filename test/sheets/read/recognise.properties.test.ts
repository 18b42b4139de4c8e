import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import type { CellValue, Grid } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";

const COMMUNES = ducPhoPlan.groups.find(({ id }) => id === "xa-phuong")?.units ?? [];
const TITLE: CellValue[] = ["KẾT QUẢ CHỈ SỐ CCHC CÁC XÃ, PHƯỜNG NĂM 2023", null, null, null];
const HEADER: CellValue[] = ["STT", "Tên đơn vị", "Tổng điểm", "Ghi chú"];

type Row = readonly [unit: string, score: CellValue];

const scoreCell = fc.oneof(
  fc.constant(null),
  fc.constantFrom("N/A", "-", "Không đánh giá"),
  fc.constant(0),
  // Nothing but numbers up to 1 would leave it open whether they are percent.
  fc.integer({ min: 101, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1000, max: 9999 }).map((hundredths) => (hundredths / 100).toFixed(2).replace(".", ",")),
);
const table = fc
  .shuffledSubarray([...COMMUNES], { minLength: 1 })
  .chain((units) => fc.tuple(...units.map((unit) => scoreCell.map((score): Row => [unit, score]))));

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet: "Sheet1",
    top: 0,
    left: 0,
    values: rows,
    numberFormats: rows.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: new Set(),
  };
}

function sheetOf(rows: readonly Row[]): CellValue[][] {
  return [TITLE, HEADER, ...rows.map(([unit, score], index): CellValue[] => [index + 1, unit, score, null])];
}

/** What was read, without cells: one line per unit, in order of keys. */
function readOf(rows: readonly (readonly CellValue[])[]): string[] {
  return recognise([gridOf(rows)], ducPhoPlan)
    .tables.flatMap(({ entries }) => entries)
    .map(({ unitKey, group, year, score }) => `${unitKey} ${group} ${year} ${JSON.stringify(score)}`)
    .sort();
}

describe("đọc bảng, với mọi bảng", () => {
  test("thứ tự các dòng không đổi kết quả", () => {
    const twoOrders = table.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([rows, shuffled]) => {
        expect(readOf(sheetOf(shuffled))).toEqual(readOf(sheetOf(rows)));
      }),
    );
  });

  test("mỗi đơn vị một mục; ô trống không bao giờ là 0", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = recognise([gridOf(sheetOf(rows))], ducPhoPlan).tables.flatMap(({ entries }) => entries);
        expect(read.map(({ unit }) => unit)).toEqual(rows.map(([unit]) => unit));
        rows.forEach(([, score], index) => {
          const isBlank = score === null || (typeof score === "string" && !/\d/.test(score));
          expect(read[index]?.score.kind).toBe(isBlank ? "missing" : "scored");
        });
      }),
    );
  });

  test("dòng trống, dòng cộng, ghi chú xen vào không đổi kết quả", () => {
    const extra = fc.constantFrom<CellValue[]>(
      [null, null, null, null],
      [null, "TỔNG CỘNG", 240.5, null],
      [null, "Trung bình", 80.25, null],
      ["Cộng", null, 161, null],
      ["Ghi chú: điểm do Hội đồng thẩm định chấm", null, null, null],
    );
    const inserted = fc.array(fc.tuple(extra, fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(table, inserted, (rows, extras) => {
        const plain = sheetOf(rows);
        const mixed = [...plain];
        for (const [row, place] of extras) mixed.splice(3 + (place % (mixed.length - 2)), 0, row);
        expect(readOf(mixed)).toEqual(readOf(plain));
      }),
    );
  });

  test("NBSP, NFD, chữ hoa, kiểu đặt dấu không đổi kết quả", () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text.normalize("NFD"),
      (text) => `\u00a0 ${text.replaceAll(" ", "\u00a0")} `,
      (text) => text.toUpperCase(),
      (text) => text.replace("Hòa", "Hoà"),
      (text) => text.replace(" ", "\u200b\n"),
      (text) => `UBND ${text.replace(/^./, (letter) => letter.toLowerCase())}`,
    );
    fc.assert(
      fc.property(table, disguise, (rows, disguised) => {
        const changed = rows.map(([unit, score]): Row => [disguised(unit), score]);
        expect(readOf(sheetOf(changed))).toEqual(readOf(sheetOf(rows)));
      }),
    );
  });

  test("chỗ của bảng trên trang không đổi kết quả", () => {
    fc.assert(
      fc.property(table, fc.nat({ max: 12 }), fc.nat({ max: 6 }), (rows, down, right) => {
        const plain = sheetOf(rows);
        const blank = Array.from({ length: right }, () => null);
        const moved = plain.map((row) => [...blank, ...row, null, null]);
        const above = Array.from({ length: down }, () => Array.from({ length: right + 6 }, () => null));
        expect(readOf([...above, ...moved])).toEqual(readOf(plain));
      }),
    );
  });

  test("không lưới ô nào làm hỏng việc đọc", () => {
    const word = fc.constantFrom<CellValue>(
      ...[
        "STT",
        "Tên đơn vị",
        "Tổng điểm",
        "Điểm",
        "Năm 2023",
        "2022",
        "Hạng",
        "TĐ",
        "Xã, phường",
        "Xã Phổ An",
        "Cộng",
      ],
      ...[1, 2, 0.5, 82.5, 2023, null, null, null, true, { error: "#N/A" }],
    );
    const cells = fc.array(fc.array(word, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(cells, (rows) => {
        const { tables } = recognise([gridOf(rows)], ducPhoPlan);
        for (const { score, source } of tables.flatMap(({ entries }) => entries)) {
          const column = source.address.charCodeAt(0) - 65;
          const value = rows[Number(source.address.slice(1)) - 1]?.[column];
          if (score.kind === "scored") expect([score.value, score.value / 100]).toContain(Number(value));
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("10.000 dòng, 30 cột: đọc đủ từng đơn vị", () => {
  const header: CellValue[] = [
    ...HEADER,
    ...Array.from({ length: 26 }, (_, index) => `Tiêu chí thành phần ${index + 1}`),
  ];
  const rows = Array.from({ length: 10_000 }, (_, index): CellValue[] => [
    index + 1,
    `Xã thứ ${index + 1}`,
    (index % 1000) / 10,
    null,
    ...Array.from({ length: 26 }, (__, column) => column),
  ]);
  const grid = gridOf([["Điểm CCHC năm 2023", ...header.slice(1).map(() => null)], header, ...rows]);
  const { tables } = recognise([grid], ducPhoPlan);
  expect(tables[0]?.entries).toHaveLength(10_000);
});
