import type { Plan } from "../plan/plan";
import type { Answers } from "../sheets/answers";
import { legacySheets, type LegacySheet } from "../sheets/legacy-sheets";
import { recognise } from "../sheets/read/recognise";
import { recogniseTargets } from "../sheets/read/targets/recognise-targets";
import { targetLists } from "../sheets/read/targets/target-lists";
import type { TargetRecognition } from "../sheets/read/targets/target-recognition";
import type { Declined, Recognition } from "../sheets/recognition";
import { planInForce, type PlanInForce } from "./read/plan-in-force";
import type { WorkbookSnapshot } from "./read/workbook-snapshot";

/** What the sheets of a workbook say, by the plan that is in force in it. */
export interface RecognisedWorkbook {
  readonly inForce: PlanInForce;
  readonly recognition: Recognition;
  readonly targets: TargetRecognition;
  readonly answers: Answers;
  readonly legacySheets: readonly LegacySheet[];
  /** Ids of the sheets that scores, lists, targets or the plan were read from. */
  readonly sourceSheets: ReadonlySet<string>;
}

/** @param preset the plan in force where the workbook has no sheet `Kế hoạch` */
export function recogniseWorkbook(snapshot: WorkbookSnapshot, preset: Plan): RecognisedWorkbook {
  const { grids, answers, planGrid, sheets, copies } = snapshot;
  const inForce = planInForce(snapshot, preset);
  const ofScores = recognise(grids, inForce.plan, answers);
  const targets = recogniseTargets(grids, inForce.plan);
  const lists = [...ofScores.lists, ...targetLists(targets.tables)];
  const read = [...ofScores.tables, ...lists, ...targets.tables];
  const names = new Set([...read.map(({ sheet }) => sheet), planGrid?.sheet]);
  return {
    inForce,
    recognition: { ...ofScores, lists, declined: [...ofScores.declined, ...copies.map(declinedCopy)] },
    targets,
    answers,
    legacySheets: legacySheets(grids),
    sourceSheets: new Set(sheets.filter(({ name }) => names.has(name)).map(({ id }) => id)),
  };
}

function declinedCopy(sheet: string): Declined {
  return { sheet, reason: "ownSheet", at: null };
}
