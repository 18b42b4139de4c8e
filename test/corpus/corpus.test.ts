import { afterEach, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recognise } from "../../src/sheets/read/recognise";
import { selectTables } from "../../src/sheets/selection";
import { openWorkbook } from "../../src/workbench/file/open-workbook";
import type { Grid } from "../../src/sheets/grid";
import type { Recognition } from "../../src/sheets/recognition";
import { indicesOf, initiativesOf, peopleOf, statementsOf } from "../sheets/read/say-lists";
import { recordsIn } from "../sheets/read/targets/say-targets";
import { declinedOf, sayFinding, scoresOf } from "../sheets/read/say-recognition";
import { openExcelPage, type ExcelPage } from "../workbench/host/excel-page";
import { ASKED } from "./asked";
import { BESIDE_SCORES } from "./beside-scores";
import { drawWorkbook } from "./draw-workbook";
import type { Fixture } from "./fixture";
import { LAYOUTS } from "./layouts";
import { SCORECARDS } from "./scorecards";
import { STRUCTURE } from "./structure";
import { TEXT } from "./text";
import { VALUES } from "./values";

const CORPUS: Readonly<Record<string, readonly Fixture[]>> = {
  "cách trình bày bảng": LAYOUTS,
  "cách ghi điểm": VALUES,
  "hàng và cột": STRUCTURE,
  "tên và tiêu đề": TEXT,
  "phải hỏi, không đoán": ASKED,
  "phiếu chấm điểm, bảng xoay ngang": SCORECARDS,
  "danh sách, chỉ tiêu, chỉ số khác": BESIDE_SCORES,
};

/** What was read besides scores, a line each. */
function besideScores(grids: readonly Grid[], recognition: Recognition): string[] {
  return [
    ...peopleOf(recognition),
    ...statementsOf(recognition),
    ...initiativesOf(recognition),
    ...indicesOf(recognition),
    ...recordsIn(...grids),
  ];
}

let excel: ExcelPage | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

describe.each(Object.entries(CORPUS))("tệp khó vì %s", (_, fixtures) => {
  it.each(fixtures.map((fixture) => [fixture.hazard, fixture] as const))("%s", async (__, fixture) => {
    excel = await openExcelPage({ workbook: openWorkbook(drawWorkbook(fixture.sheets, fixture.font)) });
    const { grids } = await excel.run(readWorkbook);
    const recognition = recognise(grids, ducPhoPlan);
    const { findings } = selectTables(recognition, new Set());
    expect({
      scores: scoresOf(recognition),
      findings: findings.map(sayFinding),
      declined: declinedOf(recognition),
      beside: besideScores(grids, recognition),
    }).toEqual({
      scores: fixture.scores,
      findings: fixture.findings ?? [],
      declined: fixture.declined ?? [],
      beside: fixture.beside ?? [],
    });
  });
});
