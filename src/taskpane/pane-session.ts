import type { Plan } from "../plan/plan";
import type { SourceCell } from "../engine/score-entry";
import type { Question } from "../sheets/question";
import type { TemplateChoice } from "../sheets/templates/template-choice";
import type { Correction, DataNote } from "../sheets/check/data-note";
import type { NoteWords } from "../sheets/model/data-check-sheet";
import type { ChosenFile } from "../excel/merge/workbook-bytes";
import type { SessionState } from "../excel/session-state";

/** What the pane needs of a session: its state, and the jobs that its buttons start. No job rejects. */
export interface PaneSession {
  readonly state: SessionState;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  read(): Promise<void>;
  chooseYear(year: number | "period"): Promise<void>;
  useTable(id: string, used: boolean): void;
  answer(question: Question, choice: string): Promise<void>;
  forgetAnswer(id: string): Promise<void>;
  mergeFiles(files: readonly ChosenFile[]): Promise<void>;
  cancelMerge(): void;
  rank(): Promise<void>;
  assess(): Promise<void>;
  highlight(): Promise<void>;
  clearHighlight(): Promise<void>;
  freezeValues(): Promise<void>;
  convertLegacy(sheets: readonly string[]): Promise<void>;
  createPlanSheet(preset: Plan): Promise<void>;
  restorePlan(): Promise<void>;
  openPlanFile(text: string): Promise<void>;
  makeTemplate(choice: TemplateChoice): Promise<void>;
  /** Writes the sheet `Kiểm tra dữ liệu`, in the words given. */
  writeDataCheck(wordsOf: (note: DataNote) => NoteWords): Promise<void>;
  applyCorrections(chosen: readonly Correction[]): Promise<void>;
  goTo(source: SourceCell): Promise<void>;
}
