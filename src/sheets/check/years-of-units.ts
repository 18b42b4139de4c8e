import { groupBy } from "../../engine/group-by";
import type { ScoreEntry } from "../../engine/score-entry";
import type { Plan } from "../../plan/plan";
import type { DataNote } from "./data-note";

/** Years without a score between years with one, years that nobody has, and units that come or go between years. */
export function checkYears(entries: readonly ScoreEntry[], plan: Plan): DataNote[] {
  const years = scoredYears(entries);
  const byUnit = groupBy(entries, ({ group, unitKey }) => `${group}\n${unitKey}`);
  const ofGroups = groupBy(entries, ({ group }) => group);
  const yearsOfGroup = new Map([...ofGroups].map(([group, same]) => [group, scoredYears(same)]));
  return [
    ...yearsOfNobody(years, plan),
    ...[...byUnit.values()].flatMap((ofUnit) => {
      const groupYears = yearsOfGroup.get(ofUnit[0]?.group ?? "") ?? [];
      return [...gaps(ofUnit, groupYears), ...comesOrGoes(ofUnit, groupYears)];
    }),
  ];
}

function scoredYears(entries: readonly ScoreEntry[]): number[] {
  const years = entries.flatMap(({ score, year }) => (score.kind === "scored" ? [year] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** A workbook of one year is about that year alone; years to come are nobody's yet. */
function yearsOfNobody(years: readonly number[], { years: { value } }: Plan): DataNote[] {
  if (years.length < 2) return [];
  const last = Math.min(value.last, years.at(-1) ?? value.last);
  const missing: DataNote[] = [];
  for (let year = value.first; year < last; year++) {
    if (!years.includes(year)) missing.push({ ...QUIET, code: "yearOfNobody", at: [], year });
  }
  return missing;
}

const QUIET = { mustFix: false, corrections: [] } as const;

function gaps(ofUnit: readonly ScoreEntry[], groupYears: readonly number[]): DataNote[] {
  const own = scoredYears(ofUnit);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return [];
  return groupYears
    .filter((year) => year > first && year < last && !own.includes(year))
    .filter((year) => !ofUnit.some((entry) => entry.year === year && entry.score.kind === "outside"))
    .flatMap((year): DataNote[] => {
      const nearest = ofUnit.find((entry) => entry.year === year) ?? latestBefore(ofUnit, year);
      return nearest === undefined
        ? []
        : [{ ...QUIET, code: "missingYear", at: [nearest.source], unit: nearest.unit, year }];
    });
}

function latestBefore(entries: readonly ScoreEntry[], year: number): ScoreEntry | undefined {
  return [...entries].filter((entry) => entry.year < year).sort((a, b) => b.year - a.year)[0];
}

/** A unit with a row counts as there, score or not. */
function comesOrGoes(ofUnit: readonly ScoreEntry[], groupYears: readonly number[]): DataNote[] {
  const inOrder = [...ofUnit].sort((a, b) => a.year - b.year);
  const first = inOrder[0];
  const last = inOrder.at(-1);
  const [groupFirst] = groupYears;
  const groupLast = groupYears.at(-1);
  if (first === undefined || last === undefined || groupFirst === undefined || groupLast === undefined) return [];
  const notes: DataNote[] = [];
  if (first.year > groupFirst) {
    notes.push({ ...QUIET, code: "unitComes", at: [first.source], unit: first.unit, year: first.year });
  }
  if (last.year < groupLast) {
    notes.push({ ...QUIET, code: "unitGoes", at: [last.source], unit: last.unit, year: last.year });
  }
  return notes;
}
