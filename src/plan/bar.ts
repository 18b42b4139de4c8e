import { z } from "zod";
import { citation } from "./clause";

/**
 * What "không đạt yêu cầu" is in a ranking (VI.1): a score below a bound, or a grade of the unit's group; `null` in both until the
 * user sets one. At most one of the two is set.
 */
export const bar = citation.extend({
  /** Published scores below it, in points of the CCHC index. */
  belowScore: z.number().nullable(),
  /** The id of a grade: units with it or with a lower one. */
  grade: z.string().min(1).nullable(),
});
