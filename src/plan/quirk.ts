import { z } from "zod";
import { clauseRef } from "./clause";

/** Where clauses of a plan collide (điểm vướng của kế hoạch): shown to the user, never smoothed over. */
export const quirk = z.strictObject({
  clauses: z.array(clauseRef).min(2),
  words: z.string().trim().min(1),
});
export type Quirk = z.infer<typeof quirk>;
