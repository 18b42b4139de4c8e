/** Words for the plan in force, its sheet and its file. */
export interface PlanMessages {
  readonly heading: string;
  /** Works by a plan that the add-in brings. */
  readonly byPreset: (title: string) => string;
  /** Works by the sheet of the plan, made from a plan of this title. */
  readonly bySheet: (origin: string) => string;
  readonly findings: string;
  readonly choosePreset: string;
  readonly create: string;
  readonly restore: string;
  readonly save: string;
  readonly open: string;
  readonly saved: (file: string) => string;
  /** Asked before the values on the sheet are overwritten. */
  readonly confirmRestore: (origin: string) => string;
  readonly confirmOpen: (file: string) => string;
  readonly overwrite: string;
  readonly cancel: string;
  /** What was done; `from` is where the values come from. */
  readonly written: (from: "preset" | "origin" | "file", title: string, sheet: string) => string;
}
