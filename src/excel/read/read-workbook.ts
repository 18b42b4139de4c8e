import type { Answers } from "../../sheets/answers";
import { leftColumns, type Grid } from "../../sheets/grid";
import { MERGED_COLUMNS } from "../../sheets/merge/merged-sheet";
import { PLAN_MARK } from "../../sheets/model/plan-sheet";
import { chosenYearOf, loadChosenYear } from "./chosen-year";
import { loadPlanOrigin, planOriginOf } from "./plan-origin";
import { readMark, type OwnMark } from "../own-mark";
import { errorCode } from "../problem-of";
import { answersOf, loadAnswers } from "./remembered-answers";
import { readInChunks } from "./read-in-chunks";
import {
  cellsOf,
  isCopy,
  isMerged,
  isToBeRead,
  loadSheet,
  ownSheetOf,
  sheetInfoOf,
  tablesOf,
  type LoadedSheet,
} from "./load-sheet";
import { inUnicode, type SheetRead } from "./read-fonts";
import type { WorkbookSnapshot } from "./workbook-snapshot";

/** What is there: first of the two round trips. */
interface Contents {
  readonly sheets: readonly Excel.Worksheet[];
  readonly marks: readonly OwnMark[];
  readonly names: ReadonlySet<string>;
  readonly isStructureProtected: boolean;
  readonly chosenYear: number | "period" | null;
  readonly planOrigin: string | null;
  readonly answers: Answers;
}

/**
 * Reads the open workbook in two round trips: what is there, then the cells. Only when the answer would be larger than
 * the host allows are the cells asked for again, in chunks; and only where texts may be TCVN3 or VNI, for their fonts.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const contents = await readContents(context);
  try {
    return await readCells(context, contents, "cellsAndShapes");
  } catch (error) {
    if (errorCode(error) === "ResponsePayloadSizeLimitExceeded") return readCellsInChunks(context, contents);
    // A host refuses to list more than 512 merged areas or very many visible ones; the cells are readable without.
    if (errorCode(error) === "GeneralException") return readCells(context, contents, "cells");
    throw error;
  }
}

async function readContents(context: Excel.RequestContext): Promise<Contents> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  const chosenYear = loadChosenYear(context);
  const planOrigin = loadPlanOrigin(context);
  const answers = loadAnswers(context);
  await context.sync();
  return {
    sheets: worksheets.items,
    marks: names.items.flatMap(({ name, formula }) => readMark(name, String(formula)) ?? []),
    names: new Set(names.items.map(({ name }) => name)),
    isStructureProtected: protection.protected,
    chosenYear: chosenYearOf(chosenYear),
    planOrigin: planOriginOf(planOrigin),
    answers: answersOf(answers),
  };
}

async function readCells(
  context: Excel.RequestContext,
  contents: Contents,
  what: "cells" | "cellsAndShapes",
): Promise<WorkbookSnapshot> {
  const loaded = contents.sheets.map((sheet) => loadSheet(sheet, markOf(sheet, contents), what));
  await context.sync();
  const read = loaded.flatMap((sheet) => {
    const cells = cellsOf(sheet);
    return cells === null ? [] : [{ sheet: sheet.sheet, ...cells }];
  });
  return snapshot(contents, loaded, await inUnicode(context, read));
}

async function readCellsInChunks(context: Excel.RequestContext, contents: Contents): Promise<WorkbookSnapshot> {
  const loaded = contents.sheets.map((sheet) => loadSheet(sheet, markOf(sheet, contents), "state"));
  await context.sync();
  const read: SheetRead[] = [];
  for (const { sheet, mark } of loaded) {
    const cells = isToBeRead(mark) ? await readInChunks(context, sheet) : null;
    if (cells !== null) read.push({ sheet, ...cells });
  }
  return snapshot(contents, loaded, await inUnicode(context, read));
}

function markOf(sheet: Excel.Worksheet, { marks }: Contents): OwnMark | null {
  return marks.find((mark) => mark.sheet === sheet.name) ?? null;
}

function snapshot(
  contents: Contents,
  loaded: readonly LoadedSheet[],
  grids: ReadonlyMap<string, Grid>,
): WorkbookSnapshot {
  return {
    sheets: loaded.map(sheetInfoOf),
    ownSheets: loaded.flatMap((sheet) => ownSheetOf(sheet) ?? []),
    copies: loaded.filter(isCopy).map(({ name }) => name),
    names: contents.names,
    tables: new Set(loaded.flatMap(({ sheet }) => tablesOf(sheet))),
    isStructureProtected: contents.isStructureProtected,
    grids: loaded.flatMap((sheet) => userGrid(sheet, grids.get(sheet.name))),
    planGrid: loaded.flatMap(({ name, mark }) => (mark?.mark === PLAN_MARK ? (grids.get(name) ?? []) : []))[0] ?? null,
    planOrigin: contents.planOrigin,
    chosenYear: contents.chosenYear,
    answers: contents.answers,
  };
}

/** The cells of a sheet of the user, and the scores of the sheet `Tổng hợp <năm>`: right of them stand its criteria. */
function userGrid(sheet: LoadedSheet, grid: Grid | undefined): Grid[] {
  const { mark } = sheet;
  if (grid === undefined || isCopy(sheet)) return [];
  if (mark === null) return [grid];
  return isMerged(mark) ? [leftColumns(grid, MERGED_COLUMNS)] : [];
}
