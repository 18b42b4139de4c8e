import type { Occasion } from "../engine/occasion";
import { yearsOf } from "../engine/occasion";
import { assessTargets } from "../engine/targets/target-assessment";
import type { Plan } from "../plan/plan";
import type { Finding } from "../sheets/finding";
import type { SheetModel } from "../sheets/model/sheet-model";
import { targetsSheet } from "../sheets/model/targets-sheet";
import type { TargetRecognition } from "../sheets/read/targets/target-recognition";

/** What the sheets say of the targets (chỉ tiêu) on an occasion. */
export interface TargetsWritten {
  /** The sheet of targets; none when the workbook says nothing of them, or what it says is not clear yet. */
  readonly sheets: readonly SheetModel[];
  readonly notices: readonly Finding[];
}

/** For the summary, the last year of the period counts. Targets gate no award, so they never stop one either. */
export function targetsFor(recognition: TargetRecognition, occasion: Occasion, plan: Plan): TargetsWritten {
  const { tables, records, findings } = recognition;
  const year = yearsOf(occasion).at(-1);
  if (year === undefined || tables.length === 0) return { sheets: [], notices: [] };
  const notices = findings.filter((finding) => finding.year === undefined || finding.year === year);
  const assessment = assessTargets(records, year, plan);
  const isClear = !notices.some(({ stops }) => stops);
  return { sheets: isClear && assessment.subjects.length > 0 ? [targetsSheet(assessment)] : [], notices };
}
