import type { Plan } from "../plan/plan";
import type { SourceCell } from "../engine/score-entry";
import type { TemplateChoice } from "../sheets/templates/template-choice";
import type { SessionState } from "../excel/session-state";

/** What the pane needs of a session: its state, and the jobs that its buttons start. No job rejects. */
export interface PaneSession {
  readonly state: SessionState;
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  read(): Promise<void>;
  chooseYear(year: number | "period"): Promise<void>;
  useTable(id: string, used: boolean): void;
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
  goTo(source: SourceCell): Promise<void>;
}
