import { documentParameters } from "./parameters/document-parameters";
import { dossierParameters } from "./parameters/dossier-parameters";
import { awardParameters } from "./parameters/award-parameters";
import { gradeParameters } from "./parameters/grade-parameters";
import { groupParameters } from "./parameters/group-parameters";
import type { PlanParameter } from "./parameters/parameter";
import { periodParameters } from "./parameters/period-parameters";
import { rewardParameters } from "./parameters/reward-parameters";
import { scoringParameters } from "./parameters/scoring-parameters";
import { targetParameters } from "./parameters/target-parameters";
import type { Plan } from "./plan";

/** A family of parameters: what of a part of the plan may be set. */
type ParameterFamily = (plan: Plan) => PlanParameter[];

const FAMILIES: readonly ParameterFamily[] = [
  periodParameters,
  scoringParameters,
  awardParameters,
  rewardParameters,
  groupParameters,
  gradeParameters,
  targetParameters,
  dossierParameters,
  documentParameters,
];

/** Every parameter of a plan, in the order in which a sheet lists them. Codes are unique. */
export function parametersOf(plan: Plan): PlanParameter[] {
  return FAMILIES.flatMap((family) => family(plan));
}

/**
 * The parameter of a code as someone wrote it, in any case; `null` when the plan has none. A dated parameter is also
 * known by `code@year` or `code@day`, whether or not it changes then so far.
 */
export function parameterOf(code: string, parameters: readonly PlanParameter[]): PlanParameter | null {
  const key = code.toLowerCase();
  const found = parameters.find((parameter) => parameter.code.toLowerCase() === key);
  if (found !== undefined) return found;
  const dated = /^([^@]+)@\s*(.+)$/.exec(key);
  if (dated === null) return null;
  const undated = parameters.find((parameter) => parameter.code.toLowerCase() === dated[1]?.trim());
  return undated?.dated?.from(dated[2] ?? "") ?? null;
}
