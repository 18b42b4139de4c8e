import type { AwardAssessment } from "../engine/award-assessment";
import type { YearAssessment } from "../engine/year-assessment";
import { scoresOf, type FileReading } from "../sheets/merge/file-scores";
import { countAwards, countByScore, countNominations } from "./award-counts";
import type { Outcome } from "./outcome";
import type { SheetsWritten } from "./write/write-sheets";

type Written = "sheets" | "renamed" | "notices";

/** What a ranking came to, apart from where it was written. */
export function rankedOutcome(
  awards: AwardAssessment,
  assessment: YearAssessment | null,
): Omit<Extract<Outcome, { kind: "ranked" }>, Written> {
  const { occasion } = awards;
  if (assessment !== null) {
    const { units } = assessment;
    const ranked = units.filter(({ rank }) => rank !== null).length;
    return { kind: "ranked", occasion, units: units.length, ranked, awards: countAwards(assessment) };
  }
  const units = awards.subjects.filter(({ subject }) => subject.kind === "collective" && subject.group !== null);
  const ranked = units.filter(({ ranks }) => ranks.every(({ rank }) => rank !== null)).length;
  return { kind: "ranked", occasion, units: units.length, ranked, awards: countByScore(awards) };
}

/** What judging everyone came to, apart from where it was written. */
export function nominatedOutcome(awards: AwardAssessment): Omit<Extract<Outcome, { kind: "nominated" }>, Written> {
  const collectives = awards.subjects.filter(({ subject }) => subject.kind === "collective").length;
  return {
    kind: "nominated",
    occasion: awards.occasion,
    collectives,
    people: awards.subjects.length - collectives,
    nominations: countNominations(awards),
  };
}

/** What putting files together came to. @param written `null` when there was nothing to write */
export function mergedOutcome(
  readings: readonly FileReading[],
  written: SheetsWritten | null,
): Extract<Outcome, { kind: "merged" }> {
  const scores = scoresOf(readings);
  return {
    kind: "merged",
    sheets: written?.sheets ?? [],
    renamed: written?.renamed ?? [],
    files: readings.filter(({ kind }) => kind === "read").length,
    units: new Set(scores.map(({ entry }) => `${entry.group} ${entry.unitKey}`)).size,
    failed: readings.flatMap((reading) => (reading.kind === "failed" ? [reading] : [])),
  };
}
