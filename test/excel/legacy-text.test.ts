import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkbook } from "../../src/workbench/file/open-workbook";
import type { Rect } from "../../src/workbench/workbook/workbook";
import { toTcvn3 } from "../sheets/text/legacy/encode-tcvn3";
import { changedParts } from "../workbench/file/package-fixture";
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
    HEADER.map((text) => write(text)),
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

  it("is asked for its fonts in pieces when it is large", async () => {
    draw(toTcvn3);
    setFont(TABLE, ".VnTime");
    const far = excel.workbook.sheetByName("Bảng điểm");
    far?.setValue(2999, 19, toTcvn3("Hết bảng"));
    setFont({ top: 2999, left: 19, bottom: 2999, right: 19 }, ".VnTimeH");
    // 60 000 cells: two requests beside the two of every reading.
    expect(await roundTripsOf(() => excel.session.read())).toBe(4);
    expect(unitsRead()).toEqual(UNITS);
    expect(excel.session.state.legacySheets[0]?.cells).toBe(8);
    await excel.session.convertLegacy(["Bảng điểm"]);
    expect(far?.cell(2999, 19).value).toBe("HẾT BẢNG");
    expect(far?.cell(3, 1).value).toBe("Phường Đông Hưng");
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

describe("converting for good", () => {
  const sheetNamed = (name: string) => {
    const sheet = excel.workbook.sheetByName(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const everywhere: Rect = { top: 0, left: 0, bottom: 20, right: 5 };

  it("is offered with how many cells there are and how they will read, without touching any", async () => {
    draw(toTcvn3);
    setFont(everywhere, ".VnTime");
    const before = excel.workbook.save();
    await excel.session.read();
    expect(excel.session.state.legacySheets).toEqual([
      {
        ...{ sheet: "Bảng điểm", cells: 7, encodings: ["TCVN3"], isCertain: true },
        examples: [
          { at: { sheet: "Bảng điểm", address: "A1" }, stored: toTcvn3(TITLE), text: TITLE },
          { at: { sheet: "Bảng điểm", address: "B3" }, stored: toTcvn3("Tên đơn vị"), text: "Tên đơn vị" },
          { at: { sheet: "Bảng điểm", address: "C3" }, stored: toTcvn3("Điểm đạt được"), text: "Điểm đạt được" },
        ],
      },
    ]);
    expect(changedParts(before, excel.workbook.save())).toEqual([]);
  });

  it("writes the texts and a font that shows them, on the sheets chosen only, and reads again", async () => {
    draw(toTcvn3, "Năm 2023");
    draw((text) => toTcvn3(text).replace("2023", "2022"), "Năm 2022");
    for (const name of ["Năm 2023", "Năm 2022"]) setFont(everywhere, ".VnArial", name);
    setFont({ top: 2, left: 0, bottom: 2, right: 5 }, ".VnTimeH", "Năm 2023");
    const file = excel.workbook.save();
    await excel.session.convertLegacy(["Năm 2023"]);
    expect(excel.session.state.outcome).toEqual({
      ...{ kind: "legacyConverted", sheets: [{ sheet: "Năm 2023", cells: 7 }], left: [] },
    });
    const saved = excel.workbook.save();
    const now = openWorkbook(saved).sheetByName("Năm 2023");
    expect([0, 3, 4, 5, 6].map((row) => now?.cell(row, row === 0 ? 0 : 1).value)).toEqual([TITLE, ...UNITS]);
    expect([0, 1, 2].map((column) => now?.cell(2, column).value)).toEqual(["TT", "TÊN ĐƠN VỊ", "ĐIỂM ĐẠT ĐƯỢC"]);
    expect([now?.format(0, 0), now?.format(3, 1), now?.format(2, 1)].map((format) => format?.fontName)).toEqual([
      "Arial",
      "Arial",
      "Times New Roman",
    ]);
    expect(now?.format(3, 2).fontName).toBe(".VnArial");
    expect(now?.cell(3, 2).value).toBe(85.5);
    // The other sheet, and every part that says nothing of these cells, stay byte for byte.
    const position = excel.workbook.sheets.findIndex(({ name }) => name === "Năm 2023") + 1;
    const allowed = new RegExp(`^xl/(worksheets/sheet${position}|styles|sharedStrings)\\.xml$`, "u");
    expect(changedParts(file, saved).filter((part) => !allowed.test(part))).toEqual([]);
    expect(excel.session.state.legacySheets.map(({ sheet }) => sheet)).toEqual(["Năm 2022"]);
    expect(excel.session.state.outdated).toBe(false);
  });

  it("overwrites no formula, and names the cells whose text one makes", async () => {
    draw(toTcvn3);
    setFont(everywhere, ".VnTime");
    sheetNamed("Bảng điểm").setFormula(8, 1, "=B4");
    sheetNamed("Bảng điểm").setResult(8, 1, toTcvn3("Phường Đông Hưng"), false);
    await excel.session.convertLegacy(["Bảng điểm"]);
    expect(excel.session.state.outcome).toEqual({
      kind: "legacyConverted",
      sheets: [{ sheet: "Bảng điểm", cells: 7 }],
      left: [{ sheet: "Bảng điểm", address: "B9" }],
    });
    expect(sheetNamed("Bảng điểm").cell(8, 1).formula).toBe("=B4");
    expect(sheetNamed("Bảng điểm").cell(3, 1)).toMatchObject({ value: "Phường Đông Hưng", formula: null });
  });

  it("keeps texts that look like numbers or formulas as texts", async () => {
    draw(toTcvn3);
    setFont(everywhere, ".VnTimeH");
    sheetNamed("Bảng điểm").setValue(8, 1, "1e5");
    sheetNamed("Bảng điểm").setValue(9, 1, "true");
    await excel.session.convertLegacy(["Bảng điểm"]);
    expect(sheetNamed("Bảng điểm").cell(8, 1)).toMatchObject({ value: "1E5", formula: null });
    expect(sheetNamed("Bảng điểm").cell(9, 1)).toMatchObject({ value: "TRUE", formula: null });
  });

  it("writes to each sheet by its own reading, hidden rows included, and leaves them hidden", async () => {
    draw(toTcvn3);
    setFont(everywhere, ".VnTime");
    sheetNamed("Bảng điểm").setRowHidden(4, 5, true);
    await excel.session.convertLegacy(["Bảng điểm"]);
    expect([3, 4, 5, 6].map((row) => sheetNamed("Bảng điểm").cell(row, 1).value)).toEqual(UNITS);
    expect([3, 4, 5, 6].map((row) => sheetNamed("Bảng điểm").rowHidden(row))).toEqual([false, true, true, false]);
  });

  it("says so when there is nothing to convert on the sheets chosen", async () => {
    draw((text) => text);
    await excel.session.convertLegacy(["Bảng điểm", "không có"]);
    expect(excel.session.state.outcome).toEqual({ kind: "legacyConverted", sheets: [], left: [] });
  });
});
