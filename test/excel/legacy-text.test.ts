import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Rect } from "../../src/workbench/workbook/workbook";
import { toTcvn3 } from "../sheets/text/legacy/encode-tcvn3";
import { fill, openSession, type SessionPage } from "./session-page";

let excel: SessionPage;

beforeEach(async () => {
  excel = await openSession();
});
afterEach(() => {
  excel.close();
});

const TITLE = "Kết quả chấm điểm chỉ số cải cách hành chính năm 2023 của UBND các xã, phường";
const HEADER = ["TT", "Tên đơn vị", "Điểm đạt được"];
const UNITS = ["Phường Đông Hưng", "Phường Tây Lộc", "Xã Nam Thượng", "Xã Bắc Trường"];
const SCORES = [85.5, 79, 95, 66.5];
const TABLE: Rect = { top: 0, left: 0, bottom: 6, right: 2 };

/** The table of scores with every text as `write` stores it. */
function draw(write: (text: string) => string, name = "Bảng điểm"): void {
  const rows = [
    [write(TITLE)],
    [],
    HEADER.map(write),
    ...UNITS.map((unit, row) => [row + 1, write(unit), SCORES[row] ?? 0]),
  ];
  fill(excel, name, rows);
}

function setFont(rect: Rect, fontName: string, name = "Bảng điểm"): void {
  excel.workbook.sheetByName(name)?.setFormat(rect, { fontName });
}

async function roundTripsOf(work: () => Promise<void>): Promise<number> {
  excel.host.requests.reset();
  await work();
  return excel.host.requests.entries.filter(({ kind }) => kind === "workbook").length;
}

const unitsRead = () => excel.session.state.recognition?.tables[0]?.entries.map(({ unit }) => unit);

describe("a sheet in TCVN3", () => {
  it("is read as Unicode, in one font without a further round trip", async () => {
    draw(toTcvn3);
    setFont({ top: 0, left: 0, bottom: 1048575, right: 16383 }, ".VnTime");
    expect(await roundTripsOf(() => excel.session.read())).toBe(2);
    expect(unitsRead()).toEqual(UNITS);
    expect(excel.session.state.recognition?.tables[0]?.columns.map(({ header }) => header)).toEqual(HEADER);
    expect(excel.workbook.sheetByName("Bảng điểm")?.cell(3, 1).value).toBe(toTcvn3("Phường Đông Hưng"));
  });

  it("is read cell by cell where fonts differ, with one round trip more", async () => {
    draw(toTcvn3);
    setFont(TABLE, ".VnTime");
    setFont({ top: 2, left: 0, bottom: 2, right: 2 }, ".VnTimeH");
    setFont({ top: 4, left: 1, bottom: 4, right: 1 }, "VNI-Times");
    excel.workbook.sheetByName("Bảng điểm")?.setValue(4, 1, "Phöôøng Taây Loäc");
    setFont({ top: 5, left: 1, bottom: 5, right: 1 }, "Times New Roman");
    excel.workbook.sheetByName("Bảng điểm")?.setValue(5, 1, "Xã Nam Thượng");
    expect(await roundTripsOf(() => excel.session.read())).toBe(3);
    expect(unitsRead()).toEqual(UNITS);
    expect(excel.session.state.recognition?.tables[0]?.columns[1]?.header).toBe("TÊN ĐƠN VỊ");
    expect(excel.session.state.recognition?.findings).toEqual([]);
  });

  it("without such a font is told by its words, and the user is told so", async () => {
    draw(toTcvn3);
    await excel.session.read();
    expect(unitsRead()).toEqual(UNITS);
    expect(excel.session.state.yearSelection?.notices).toEqual([
      {
        ...{
          code: "legacyByWords",
          stops: false,
          at: { sheet: "Bảng điểm", address: "A1" },
          encoding: "TCVN3",
          count: 7,
        },
        ...{ stored: toTcvn3(TITLE), text: TITLE },
      },
    ]);
  });
});

describe("a sheet in Unicode", () => {
  it("takes two round trips in whatever fonts, .Vn among them, and stays as it is", async () => {
    draw((text) => text);
    setFont({ top: 2, left: 0, bottom: 4, right: 2 }, ".VnTime");
    expect(await roundTripsOf(() => excel.session.read())).toBe(2);
    expect(unitsRead()).toEqual(UNITS);
  });
});

describe("highlighting rows of a sheet in TCVN3", () => {
  it("looks for the names as they are stored in the cells", async () => {
    draw(toTcvn3);
    setFont(TABLE, ".VnTime");
    await excel.session.highlight();
    expect(excel.session.state.outcome).toMatchObject({ kind: "highlighted", sheets: ["Bảng điểm"] });
    const list = excel.workbook.sheetByName("CCHC_ToMau");
    const used = list?.usedRange(true);
    const listed = Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) => list?.cell(row, 0).value);
    expect(listed).toContain(toTcvn3("Xã Nam Thượng"));
  });
});
