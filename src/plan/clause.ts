import { z } from "zod";
import "./zod-setup";

/**
 * A place in a plan (điều khoản), e.g. `IV.3.b`; or `thông lệ` for a choice that the plan leaves open and that follows
 * the practice of published rankings.
 */
export type ClauseRef = `${"I" | "II" | "III" | "IV" | "V" | "VI"}.${string}` | "thông lệ";

/** How a clause is written, as a regular expression. */
export const CLAUSE_PATTERN = String.raw`^(thông lệ|(I|II|III|IV|V|VI)(\.[0-9a-zđ]+)+)$`;

export const clauseRef = z.custom<ClauseRef>(
  (value) => typeof value === "string" && new RegExp(CLAUSE_PATTERN).test(value),
  { error: "phải là một điều khoản như IV.3.b" },
);

const words = z.string().trim().min(1, { error: "thiếu lời văn của kế hoạch" });

/** The clause and the plan's own (corrected) words, carried by everything that is read from the plan. */
export const citation = z.strictObject({ clause: clauseRef, words });
export type Citation = z.infer<typeof citation>;

/** A value that cannot stand without the clause it comes from. */
export function cited<Value extends z.ZodType>(value: Value) {
  return citation.extend({ value });
}
