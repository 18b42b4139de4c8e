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
 * The closed set of conditions of an award standard. Attested conditions (kỷ luật, được đề nghị, sáng kiến) and the
 * rank rule over years join here, each as one more member with its own `kind`.
 */
export const condition = z.discriminatedUnion("kind", [minScoreCondition]);
export type Condition = z.infer<typeof condition>;
