import { z } from "zod";
import { citation } from "./clause";

/** The indices of reform work (chỉ số): PAR Index, SIPAS, PAPI, DDCI, ICT. */
export const indexKind = z.enum(["CCHC", "SIPAS", "PAPI", "DDCI", "ICT"]);
export type IndexKind = z.infer<typeof indexKind>;

/** A number that holds from a year on, so that last year's sheet keeps last year's verdict. */
export const datedNumber = z.strictObject({ since: z.int(), value: z.number() });
export type DatedNumber = z.infer<typeof datedNumber>;

/** Score condition (điều kiện về điểm): every index named reaches the threshold in force, inclusive. */
export const minScoreCondition = citation.extend({
  kind: z.literal("minScore"),
  indices: z.array(indexKind).min(1),
  unit: z.enum(["điểm", "%"]),
  thresholds: z.array(datedNumber).min(1),
  /** Units outside the assessment (không thuộc diện chấm điểm) and people not directly in charge have no such condition. */
  appliesTo: z.enum(["assessedUnits", "directlyInCharge"]),
});
export type MinScoreCondition = z.infer<typeof minScoreCondition>;

/**
 * What a user attests with a tick: discipline kept (kỷ luật, kỷ cương), unity (nội bộ đoàn kết), leading its peers
 * (dẫn đầu), outstanding advice on reform (tham mưu xuất sắc), proposed by the unit or by the town (được đề nghị).
 */
export const attestedFact = z.enum(["discipline", "unity", "leading", "advice", "proposedByUnit", "proposedByTown"]);
export type AttestedFact = z.infer<typeof attestedFact>;

/** Attested condition (điều kiện do người dùng xác nhận). */
export const attestedCondition = citation.extend({ kind: z.literal("attested"), fact: attestedFact });
export type AttestedCondition = z.infer<typeof attestedCondition>;

/** How well duties were done (mức độ hoàn thành nhiệm vụ), worst first. */
export const dutyLevel = z.enum(["notDone", "done", "good", "excellent"]);
export type DutyLevel = z.infer<typeof dutyLevel>;

export const dutiesCondition = citation.extend({ kind: z.literal("duties"), atLeast: dutyLevel });
export type DutiesCondition = z.infer<typeof dutiesCondition>;

/**
 * How far an initiative (sáng kiến) reaches (phạm vi), narrowest first: the own unit, other units, many units of the
 * province, the whole province.
 */
export const initiativeScope = z.enum(["ownUnit", "otherUnits", "manyUnits", "province"]);
export type InitiativeScope = z.infer<typeof initiativeScope>;

/** Who recognised an initiative (công nhận): the unit, the town, or any authority that has the power to. */
export const recogniser = z.enum(["unit", "town", "authority"]);
export type Recogniser = z.infer<typeof recogniser>;

/** Initiative condition: one initiative reaches the scope and is recognised by everyone named. */
export const initiativeCondition = citation.extend({
  kind: z.literal("initiative"),
  scope: initiativeScope,
  recognisedBy: z.array(recogniser).min(1),
});
export type InitiativeCondition = z.infer<typeof initiativeCondition>;

/**
 * Rank rule over the years of the period (xếp hạng qua các năm), for summary awards: within the first `top` every year,
 * and first in `firsts` years or, where the clause has that way, second in `seconds` years.
 */
export const rankOverYearsCondition = citation.extend({
  kind: z.literal("rankOverYears"),
  /** The groups (khối) that the clause speaks of; the others have no such condition. */
  groups: z.array(z.string()).min(1),
  top: z.int().positive(),
  firsts: z.int().positive(),
  seconds: z.int().positive().nullable(),
});
export type RankOverYearsCondition = z.infer<typeof rankOverYearsCondition>;

/** The closed set of conditions of an award standard, each with its own `kind`. */
export const condition = z.discriminatedUnion("kind", [
  minScoreCondition,
  attestedCondition,
  dutiesCondition,
  initiativeCondition,
  rankOverYearsCondition,
]);
export type Condition = z.infer<typeof condition>;

/** The score conditions among those of a standard, in its order. */
export function scoreConditions(conditions: readonly Condition[]): MinScoreCondition[] {
  return conditions.filter((each) => each.kind === "minScore");
}
