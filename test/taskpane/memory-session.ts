import { assessAwards } from "../../src/engine/award-assessment";
import { summaryOf, type Occasion } from "../../src/engine/occasion";
import { NO_RECORDS } from "../../src/engine/records";
import { assessYear } from "../../src/engine/year-assessment";
import type { ScoreEntry, SourceCell } from "../../src/engine/score-entry";
import { countAwards } from "../../src/excel/award-counts";
import type { ChosenFile } from "../../src/excel/merge/workbook-bytes";
import { INITIAL_STATE, type SessionState } from "../../src/excel/session-state";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import type { Plan } from "../../src/plan/plan";
import type { Correction } from "../../src/sheets/check/data-note";
import type { Finding } from "../../src/sheets/finding";
import type { Question } from "../../src/sheets/question";
import type { IndicatorTable, Recognition } from "../../src/sheets/recognition";
import { selectTables, selectYear } from "../../src/sheets/selection";
import type { TemplateChoice } from "../../src/sheets/templates/template-choice";
import type { PaneSession } from "../../src/taskpane/pane-session";
import { entriesOf } from "../cases/unit-scores";

/** A session without a workbook: it holds a state, and writes down what the pane asks for. */
export class MemorySession implements PaneSession {
  readonly asked: string[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(public state: SessionState) {}

  subscribe(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(change: Partial<SessionState>) {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  useTable(id: string, used: boolean) {
    this.asked.push(`${used ? "use" : "leave out"} ${id}`);
  }

  read = () => this.#note("read");
  rank = () => this.#note("rank");
  assess = () => this.#note("assess");
  highlight = () => this.#note("highlight");
  clearHighlight = () => this.#note("clearHighlight");
  freezeValues = () => this.#note("freezeValues");
  convertLegacy = (sheets: readonly string[]) => this.#note(`convert ${sheets.join("+")}`);
  createPlanSheet = ({ id }: Plan) => this.#note(`create plan ${id}`);
  mergeFiles = (files: readonly ChosenFile[]) => this.#note(`merge ${files.map(({ name }) => name).join(", ")}`);
  cancelMerge() {
    this.asked.push("cancel merge");
  }
  answer = ({ id }: Question, choice: string) => this.#note(`answer ${id}: ${choice}`);
  forgetAnswer = (id: string) => this.#note(`forget ${id}`);
  restorePlan = () => this.#note("restore plan");
  openPlanFile = (text: string) => this.#note(`open plan ${text}`);
  chooseYear = (year: number | "period") => this.#note(`year ${year}`);
  makeTemplate = ({ kind, year, groups, unit }: TemplateChoice) =>
    this.#note(`template ${kind} ${year} ${groups.join("+")} ${unit ?? "whole"}`);
  writeDataCheck = () => this.#note("write data check");
  applyCorrections = (chosen: readonly Correction[]) =>
    this.#note(`correct ${chosen.map(({ at, after }) => `${at.address}=${after}`).join(" ")}`);
  goTo = ({ sheet, address }: SourceCell) => this.#note(`go to ${sheet}!${address}`);

  #note(what: string) {
    this.asked.push(what);
    return Promise.resolve();
  }
}

const before = entriesOf({ "Phường Phổ Hòa": 79, "Phường Phổ Minh": 83.5, "Xã Phổ An": 80 }, { year: 2022 });
const communes = entriesOf({
  "Phường Phổ Hòa": 84.25,
  "Phường Nguyễn Nghiêm": 82.1,
  "Phường Phổ Minh": 79.35,
  "Phường Phổ Ninh": 79.35,
  "Xã Phổ An": 77.995,
  "Xã Phổ Châu": 70,
  "Xã Phổ Cường": null,
  "Xã Phổ Khánh": "không thuộc diện",
});
const offices = entriesOf(
  { "Văn phòng HĐND và UBND thị xã": 88.4, "Phòng Tài chính - Kế hoạch": 81.02, "Phòng Nội vụ": 76.5 },
  { group: "phong-ban" },
);

function table(sheet: string, entries: readonly ScoreEntry[], findings: readonly Finding[] = []): IndicatorTable {
  const years = [...new Set(entries.map(({ year }) => year))];
  return {
    id: `${sheet}!A6`,
    sheet,
    range: { top: 5, left: 0, bottom: 20, right: 7 },
    body: { top: 7, left: 0, bottom: 20, right: 7 },
    columns: [
      { column: 0, header: "STT", role: "ordinal", year: null, isScore: false, isAnswered: false },
      { column: 1, header: "Tên đơn vị", role: "unit", year: null, isScore: false, isAnswered: false },
      { column: 5, header: "Tự đánh giá", role: "selfScore", year: null, isScore: false, isAnswered: false },
      { column: 6, header: "Tổng điểm", role: "totalScore", year: null, isScore: true, isAnswered: false },
    ],
    unitColumn: 1,
    years,
    yearSource: "title",
    entries,
    trials: [],
    rawNames: new Map(),
    passedOver: [{ at: { sheet, address: "B22" }, words: "TỔNG CỘNG" }],
    findings,
  };
}

export const ambiguous: Finding = {
  code: "ambiguousNumber",
  stops: true,
  at: { sheet: "Điểm 2023", address: "G12" },
  text: "1.234",
  readings: [1.234, 1234],
};
export const outOfScale: Finding = {
  code: "outOfScale",
  stops: true,
  at: { sheet: "Điểm 2023", address: "G15" },
  value: 820,
  min: 0,
  max: 100,
};
export const hidden: Finding = {
  code: "hiddenRows",
  stops: false,
  at: { sheet: "Điểm 2023", address: "A6:H21" },
  count: 2,
};

const noLists = { statements: [], people: [], initiatives: [], indexEntries: [], lists: [] };

function recognitionOf(findings: readonly Finding[]): Recognition {
  return {
    tables: [table("Điểm 2023", [...communes, ...offices], findings), table("Điểm 2022", before)],
    declined: [
      { sheet: "PAPI", reason: "otherIndex", at: { sheet: "PAPI", address: "A4" } },
      { sheet: "Ghi chép", reason: "noUnitColumn", at: null },
    ],
    ...noLists,
    findings: [],
  };
}

/** What the session makes of a recognition. */
function selectedFrom(recognition: Recognition, year: number | null) {
  const selection = selectTables(recognition, new Set());
  return { recognition, selection, yearSelection: selectYear(selection, year) };
}

const YEAR: Occasion = { kind: "annual", year: 2023 };

const recognised: SessionState = {
  ...INITIAL_STATE,
  ...selectedFrom(recognitionOf([hidden]), 2023),
  years: [2022, 2023],
  year: 2023,
  occasion: YEAR,
  assessment: assessYear([...before, ...communes, ...offices], 2023, ducPhoPlan),
  awards: assessAwards({ ...NO_RECORDS, entries: [...before, ...communes, ...offices] }, YEAR, ducPhoPlan),
};

function ranked(): SessionState {
  const { assessment } = recognised;
  if (assessment === null) throw new Error("the case has an assessment");
  return {
    ...recognised,
    outcome: {
      kind: "ranked",
      occasion: YEAR,
      units: assessment.units.length,
      ranked: assessment.units.filter(({ rank }) => rank !== null).length,
      awards: countAwards(assessment),
      sheets: ["Xếp hạng 2023 (2)", "Giải trình 2023"],
      renamed: [{ wanted: "Xếp hạng 2023", used: "Xếp hạng 2023 (2)" }],
      notices: [hidden],
    },
  };
}

function stopped(): SessionState {
  const findings = [ambiguous, outOfScale];
  const selected = selectedFrom(recognitionOf([...findings, hidden]), 2023);
  return { ...recognised, ...selected, assessment: null, awards: null, outcome: { kind: "stopped", findings } };
}

/** A workbook with a column "Điểm thử" beside the scores of 2023. */
function tried(): SessionState {
  const recognition = recognitionOf([hidden]);
  const [first, ...others] = recognition.tables;
  if (first === undefined) throw new Error("the case has a table");
  const at = { sheet: "Điểm 2023", address: "H6" };
  const trial = (unit: string, value: number, row: number) => ({
    ...{ unit, unitKey: unit.toLowerCase(), group: "xa-phuong", year: 2023, value },
    source: { sheet: "Điểm 2023", address: `H${row}` },
  });
  const entries = [trial("Phường Phổ Minh", 85.5, 10), trial("Xã Phổ Châu", 78, 13)];
  const trials = [{ column: 7, at, name: "Điểm thử", entries }];
  const withTrials = { ...recognition, tables: [{ ...first, trials }, ...others] };
  return { ...recognised, ...selectedFrom(withTrials, 2023) };
}

/** The same over the period (tổng kết). */
function ofPeriod(state: SessionState): SessionState {
  const occasion = summaryOf(ducPhoPlan);
  const records = { ...NO_RECORDS, entries: [...before, ...communes, ...offices] };
  return { ...state, year: null, occasion, assessment: null, awards: assessAwards(records, occasion, ducPhoPlan) };
}

/** One state of each kind that a user meets. */
export const states = {
  empty: INITIAL_STATE,
  reading: { ...INITIAL_STATE, busy: "reading" },
  nothingFound: {
    ...INITIAL_STATE,
    ...selectedFrom(
      {
        tables: [],
        declined: [{ sheet: "Trang1", reason: "empty", at: null }],
        ...noLists,
        findings: [{ code: "noTable", stops: true }],
      },
      null,
    ),
  },
  recognised,
  tried: tried(),
  period: ofPeriod(tried()),
  toSettle: { ...stopped(), outcome: null },
  stopped: stopped(),
  ranked: ranked(),
  writing: { ...recognised, busy: "writing" },
  outdated: { ...ranked(), outdated: true },
  failed: { ...recognised, outcome: { kind: "failed", problem: { code: "protectedSheet", sheet: "Xếp hạng 2023" } } },
} as const satisfies Record<string, SessionState>;
