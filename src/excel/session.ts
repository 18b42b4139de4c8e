import type { Plan } from "../plan/plan";
import type { SourceCell } from "../engine/score-entry";
import { hasAttestations, NO_RECORDS, type Records } from "../engine/records";
import { checkData } from "../sheets/check/check-data";
import type { Correction, DataNote } from "../sheets/check/data-note";
import type { Finding } from "../sheets/finding";
import type { Grid } from "../sheets/grid";
import { highlightPlan, withoutRows } from "../sheets/highlight-plan";
import { scoresOf } from "../sheets/merge/file-scores";
import { mergedSheets } from "../sheets/merge/merged-sheet";
import { dataCheckSheet, type NoteWords } from "../sheets/model/data-check-sheet";
import { explanationSheet } from "../sheets/model/explanation-sheet";
import { nominationsSheet } from "../sheets/model/nominations-sheet";
import { periodRankingSheet } from "../sheets/model/period-ranking-sheet";
import { rankingSheet } from "../sheets/model/ranking-sheet";
import type { SheetModel } from "../sheets/model/sheet-model";
import { sourcesLine } from "../sheets/model/sources-line";
import { withAnswer, withoutAnswer, type Answers } from "../sheets/answers";
import type { Question } from "../sheets/question";
import type { TargetRecognition } from "../sheets/read/targets/target-recognition";
import { makeTemplate } from "../sheets/templates/make-template";
import type { TemplateChoice } from "../sheets/templates/template-choice";
import { countAwards } from "./award-counts";
import { assessChosen } from "./chosen-assessment";
import { mergedOutcome, nominatedOutcome, rankedOutcome } from "./job-outcomes";
import { watchCells } from "./cell-watch";
import { saveChosenYear } from "./read/chosen-year";
import { saveAnswers } from "./read/remembered-answers";
import { freezeFormulas } from "./freeze/freeze-formulas";
import { clearHighlights, highlightRows } from "./highlight/highlight-rows";
import { readFiles, type MergeProgress } from "./merge/merge-files";
import type { ChosenFile } from "./merge/workbook-bytes";
import { requireHost } from "./host-support";
import { convertLegacy } from "./legacy/convert-legacy";
import { jobReading, type JobReading } from "./job-reading";
import { jumpToCell } from "./jump-to-cell";
import type { Outcome } from "./outcome";
import { JobRefused, problemOf } from "./problem-of";
import { planFromFile } from "./read/plan-from-file";
import { readWorkbook } from "./read/read-workbook";
import { recogniseWorkbook } from "./recognised-workbook";
import { INITIAL_STATE, type SessionState, type Step } from "./session-state";
import type { WorkbookSnapshot } from "./read/workbook-snapshot";
import { targetsFor } from "./targets-for";
import { applyCorrections } from "./write/apply-corrections";
import { writePlan, type PlanWritten } from "./write/write-plan";
import { writeSheets } from "./write/write-sheets";
import { writeTemplate } from "./write/write-template";

/**
 * The use cases of the add-in over the open workbook, one at a time. The ribbon buttons and the pane share one session.
 * No job rejects: what went wrong is the outcome in the state.
 */
export class Session {
  #state: SessionState;
  readonly #listeners = new Set<() => void>();
  /** The plan in force where the workbook has no sheet `Kế hoạch`. */
  readonly #preset: Plan;
  #chosenYear: number | "period" | null = null;
  #watched = false;
  #isMergeCancelled = false;
  #running: Promise<void> = Promise.resolve();
  #records: Records = NO_RECORDS;
  #targets: TargetRecognition = { tables: [], records: [], findings: [] };
  /** The sheets of the user as read last. */
  #grids: readonly Grid[] = [];
  /** Ids of the sheets that scores, lists, targets or the plan were read from. */
  #sourceSheets: ReadonlySet<string> = new Set();

  constructor(preset: Plan) {
    this.#preset = preset;
    this.#state = { ...INITIAL_STATE, plan: preset, planOrigin: preset };
  }

  get state(): SessionState {
    return this.#state;
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Recognises the tables of the open workbook. */
  read(): Promise<void> {
    return this.#job("reading", async (context) => {
      await this.#readWorkbook(context);
      return null;
    });
  }

  /** Ranks the year, or the years of the period, and writes the ranking and the explanation. */
  rank(): Promise<void> {
    return this.#job("reading", async (context) => {
      const reading = await this.#readForJob(context);
      if ("kind" in reading) return reading;
      const { snapshot, selection, awards, assessment } = reading;
      const ranking =
        assessment === null
          ? periodRankingSheet(awards)
          : rankingSheet(assessment, sourcesLine(selection.tables, assessment.year));
      const extent = hasAttestations(this.#records) ? "all" : "computed";
      const written = await this.#write(context, [ranking, explanationSheet(awards, extent)], snapshot);
      return { ...written, ...rankedOutcome(awards, assessment), notices: this.#notices(reading) };
    });
  }

  /** Judges everyone against every award of the occasion, writes the list for the council and the explanation. */
  assess(): Promise<void> {
    return this.#job("reading", async (context) => {
      const reading = await this.#readForJob(context);
      if ("kind" in reading) return reading;
      const { snapshot, awards } = reading;
      const targets = targetsFor(this.#targets, awards.occasion, awards.plan);
      const models = [nominationsSheet(awards), explanationSheet(awards, "all"), ...targets.sheets];
      const written = await this.#write(context, models, snapshot);
      return { ...written, ...nominatedOutcome(awards), notices: [...this.#notices(reading), ...targets.notices] };
    });
  }

  /** Colours the rows of eligible units on the sheets of the user. */
  highlight(): Promise<void> {
    return this.#job("reading", async (context) => {
      const reading = await this.#readForJob(context);
      if ("kind" in reading) return reading;
      const { snapshot, selection, assessment } = reading;
      if (assessment === null) throw new JobRefused({ code: "highlightNeedsYear" });
      this.#change({ busy: "highlighting" });
      const highlights = highlightPlan(assessment, selection.tables);
      await highlightRows(context, highlights, snapshot);
      const sheets = [...new Set(highlights.map(({ sheet }) => sheet))];
      const left = withoutRows(assessment, selection.tables);
      const highlighted = { year: assessment.year, sheets, awards: countAwards(assessment) };
      return { kind: "highlighted", ...highlighted, ...(left === null ? {} : { withoutRows: left }) };
    });
  }

  /** Takes every highlight off again. */
  clearHighlight(): Promise<void> {
    return this.#job("clearing", async (context) => {
      const snapshot = await readWorkbook(context);
      return { kind: "cleared", sheets: await clearHighlights(context, snapshot) };
    });
  }

  /** Puts values in place of all formulas of ours; scores that were read stay the same by that. */
  freezeValues(): Promise<void> {
    return this.#job("freezing", freezeFormulas);
  }

  /** Converts the texts in TCVN3 and VNI on the sheets chosen to Unicode for good, then reads the workbook again. */
  convertLegacy(sheets: readonly string[]): Promise<void> {
    return this.#job("reading", async (context) => {
      const snapshot = await this.#readWorkbook(context);
      this.#change({ busy: "writing" });
      // Our own writing is no change of the user's.
      this.#sourceSheets = new Set();
      const outcome = await convertLegacy(context, snapshot, sheets);
      await this.#readWorkbook(context);
      return outcome;
    });
  }

  /** Works on another year, or on the period, and remembers it in the workbook. */
  chooseYear(year: number | "period"): Promise<void> {
    this.#chosenYear = year;
    this.#reassess();
    return this.#job("assessing", async (context) => {
      saveChosenYear(context, year);
      await context.sync();
      return this.#state.outcome;
    });
  }

  /** Takes a recognised table in, or leaves it out. */
  useTable(id: string, used: boolean): void {
    const leftOut = new Set(this.#state.leftOut);
    if (used) leftOut.delete(id);
    else leftOut.add(id);
    this.#change({ leftOut });
    this.#reassess();
  }

  /** Takes the user's word for what a header means, remembers it in the workbook, and reads again. */
  answer(question: Question, choice: string): Promise<void> {
    return this.#remember((answers) => withAnswer(answers, question, choice));
  }

  /** Forgets an answer, so that its question is asked again where it still arises. */
  forgetAnswer(id: string): Promise<void> {
    return this.#remember((answers) => withoutAnswer(answers, id));
  }

  /** Writes the sheet `Kế hoạch` of a preset; one that is there already is left as it is. */
  createPlanSheet(preset: Plan): Promise<void> {
    return this.#writePlan("preset", () => preset);
  }

  /** Writes the sheet `Kế hoạch` anew, with the values that the plan had before the user edited them. */
  restorePlan(): Promise<void> {
    return this.#writePlan("origin", () => this.#state.planOrigin);
  }

  /** Works by the plan in the text of a plan file: writes its sheet, in place of the one that is there. */
  openPlanFile(text: string): Promise<void> {
    return this.#writePlan("file", () => planFromFile(text));
  }

  /** Adds a blank sheet for the user to fill in (tạo mẫu), in the words of the plan in force, and reads again. */
  makeTemplate(choice: TemplateChoice): Promise<void> {
    return this.#job("reading", async (context) => {
      const snapshot = await this.#readWorkbook(context);
      this.#change({ busy: "writing" });
      // Our own writing is no change of the user's; what was written is read again at once.
      this.#sourceSheets = new Set();
      const sheet = await writeTemplate(context, makeTemplate(this.#state.plan, choice), snapshot);
      await this.#readWorkbook(context);
      return { kind: "templateMade", template: choice.kind, sheet };
    });
  }

  /** Reads many files and puts their scores together on a sheet `Tổng hợp <năm>`; files that fail are named. */
  mergeFiles(files: readonly ChosenFile[]): Promise<void> {
    this.#isMergeCancelled = false;
    return this.#job("merging", async (context) => {
      const snapshot = await this.#readWorkbook(context);
      if (snapshot.isStructureProtected) throw new JobRefused({ code: "protectedWorkbook" });
      const { plan, answers } = this.#state;
      const isCancelled = () => this.#isMergeCancelled;
      const onProgress = (merging: MergeProgress) => {
        this.#change({ merging, busy: "merging" });
      };
      const readings = await readFiles(context, { files, plan, answers, onProgress, isCancelled });
      if (readings === null) return { kind: "mergeCancelled" };
      const models = mergedSheets(scoresOf(readings), plan);
      const written = models.length === 0 ? null : await this.#write(context, models, snapshot);
      if (written !== null) await this.#readWorkbook(context);
      return mergedOutcome(readings, written);
    });
  }

  /** Lets the file that is being read be the last one; nothing is written then. */
  cancelMerge(): void {
    this.#isMergeCancelled = true;
  }

  /** Writes what the check of the data notes onto the sheet `Kiểm tra dữ liệu`. @param wordsOf a note in Vietnamese */
  writeDataCheck(wordsOf: (note: DataNote) => NoteWords): Promise<void> {
    return this.#job("reading", async (context) => {
      const snapshot = await this.#readWorkbook(context);
      const { dataNotes } = this.#state;
      const written = await this.#write(context, [dataCheckSheet(dataNotes, wordsOf)], snapshot);
      const mustFix = dataNotes.filter((note) => note.mustFix).length;
      return { kind: "dataChecked", ...written, mustFix, review: dataNotes.length - mustFix };
    });
  }

  /** Writes the corrections that the user chose, each into its own cell, and reads again. */
  applyCorrections(chosen: readonly Correction[]): Promise<void> {
    return this.#job("reading", async (context) => {
      const snapshot = await this.#readWorkbook(context);
      this.#change({ busy: "writing" });
      // What was written is read again at once.
      this.#sourceSheets = new Set();
      const outcome = await applyCorrections(context, chosen, snapshot);
      await this.#readWorkbook(context);
      return outcome;
    });
  }

  /** Selects a cell in the workbook. */
  goTo(source: SourceCell): Promise<void> {
    return this.#job(null, async (context) => {
      await jumpToCell(context, source);
      return this.#state.outcome;
    });
  }

  async #readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
    if (!this.#watched) {
      const onChange = () => {
        this.#change({ outdated: true });
      };
      watchCells(context, (sheetId) => this.#sourceSheets.has(sheetId), onChange);
      this.#watched = true;
    }
    const snapshot = await readWorkbook(context);
    this.#chosenYear = snapshot.chosenYear ?? this.#chosenYear;
    const { inForce, targets, sourceSheets, ...known } = recogniseWorkbook(snapshot, this.#preset);
    this.#grids = snapshot.grids;
    this.#targets = targets;
    this.#sourceSheets = sourceSheets;
    const isOtherPlan = JSON.stringify(inForce.plan) !== JSON.stringify(this.#state.plan);
    this.#change({ ...inForce, ...known, busy: "assessing", outdated: false });
    // Formulas with our functions do not know by themselves that the plan they judge by has changed.
    if (isOtherPlan) context.workbook.application.calculate("Full");
    this.#reassess();
    return snapshot;
  }

  /** @returns what a job needs, or why it cannot start; nothing has been written then */
  async #readForJob(context: Excel.RequestContext): Promise<JobReading | Outcome> {
    const snapshot = await this.#readWorkbook(context);
    return jobReading(snapshot, this.#state, this.#chosenYear === "period");
  }

  #write(context: Excel.RequestContext, models: readonly SheetModel[], snapshot: WorkbookSnapshot) {
    this.#change({ busy: "writing" });
    return writeSheets(context, models, snapshot);
  }

  /** What to know along with a result, of the plan and of the scores. */
  #notices({ yearSelection }: JobReading): Finding[] {
    return [...this.#state.planFindings, ...yearSelection.notices];
  }

  #remember(change: (answers: Answers) => Answers): Promise<void> {
    return this.#job("reading", async (context) => {
      saveAnswers(context, change(this.#state.answers));
      await context.sync();
      await this.#readWorkbook(context);
      return null;
    });
  }

  #writePlan(from: PlanWritten["from"], planOf: () => Plan): Promise<void> {
    return this.#job("reading", async (context) => {
      const snapshot = await this.#readWorkbook(context);
      const plan = planOf();
      this.#change({ busy: "writing" });
      // Our own writing is no change of the user's; what was written is read again at once.
      this.#sourceSheets = new Set();
      const outcome = await writePlan(context, plan, from, snapshot);
      await this.#readWorkbook(context);
      return outcome;
    });
  }

  #reassess(): void {
    const { recognition, leftOut, plan } = this.#state;
    if (recognition === null) return;
    const { records, ...assessed } = assessChosen(recognition, plan, { leftOut, year: this.#chosenYear });
    this.#records = records;
    const findings = [...this.#state.planFindings, ...assessed.selection.findings, ...this.#targets.findings];
    const { entries } = assessed.selection;
    const dataNotes = checkData({ recognition, leftOut, entries, findings, grids: this.#grids, plan });
    this.#change({ ...assessed, dataNotes });
  }

  /** Jobs run one after the other, in the order in which they were asked for. */
  #job(step: Step | null, work: (context: Excel.RequestContext) => Promise<Outcome | null>): Promise<void> {
    this.#running = this.#running.then(() => this.#runJob(step, work));
    return this.#running;
  }

  async #runJob(step: Step | null, work: (context: Excel.RequestContext) => Promise<Outcome | null>): Promise<void> {
    this.#change(step === null ? {} : { busy: step, outcome: null });
    try {
      requireHost();
      const outcome = await Excel.run(work);
      this.#change({ busy: null, merging: null, outcome });
    } catch (error) {
      this.#change({ busy: null, merging: null, outcome: { kind: "failed", problem: problemOf(error) } });
    }
  }

  #change(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
