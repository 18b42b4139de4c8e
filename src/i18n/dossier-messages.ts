import type { DayReading } from "../engine/day-text";
import type { Deadline } from "../engine/dossier/deadline";
import type { Dossier } from "../plan/dossier";

/** A text that is no day, and why. */
export type BadDay = Exclude<DayReading, { kind: "day" | "missing" }>;

/** Words for the dossier and the time to hand it in (hồ sơ, hạn nộp; IV.4 and IV.5). */
export interface DossierMessages {
  readonly heading: string;
  /** What it is made of, and on which forms. */
  readonly lines: (dossier: Dossier) => readonly string[];
  readonly sentTo: (dossier: Dossier) => string;
  /** Where the day of the announcement is typed. */
  readonly announced: string;
  readonly announcedHint: string;
  readonly badDay: (reading: BadDay) => string;
  /** The last day after an announcement, and which days off it moved over. */
  readonly annual: (deadline: Deadline, dossier: Dossier) => string;
  /** The plan holds no announced holidays of that year yet. */
  readonly holidaysUnknown: (year: number) => string;
  readonly summary: (dossier: Dossier) => string;
}
