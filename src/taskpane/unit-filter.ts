import { plainText } from "../engine/plain-text";
import type { UnitAssessment } from "../engine/year-assessment";

/** The units whose name holds what the user typed, with or without marks, in any case. */
export function filterUnits(units: readonly UnitAssessment[], typed: string): readonly UnitAssessment[] {
  const wanted = plainText(typed);
  return wanted === "" ? units : units.filter(({ entry }) => plainText(entry.unit).includes(wanted));
}
