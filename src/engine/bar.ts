import type { Plan } from "../plan/plan";
import { publishedScore } from "./score";
import type { CaseFile } from "./case-file";
import { yearsOf } from "./occasion";

/**
 * Whether a result bars a unit and its head from the regular annual awards (VI.1); this movement's own awards are not
 * concerned. `unset` while the plan does not say what "không đạt yêu cầu" is, `unknown` without a score.
 */
export type Bar = "barred" | "free" | "unknown" | "unset" | "notConcerned";

/** For a collective and for a head; other people are not concerned. The last year of the occasion counts. */
export function barOf({ subject, occasion, scoreOf }: CaseFile, { bar, precision }: Plan): Bar {
  const concerned = subject.kind === "collective" || subject.head?.value === true;
  if (!concerned) return "notConcerned";
  if (bar.value === null) return "unset";
  const year = yearsOf(occasion).at(-1);
  if (year === undefined) return "unknown";
  const { score } = scoreOf("CCHC", year);
  if (score.kind === "outside") return "notConcerned";
  if (score.kind === "missing") return "unknown";
  return publishedScore(score.value, precision.value) < bar.value ? "barred" : "free";
}
