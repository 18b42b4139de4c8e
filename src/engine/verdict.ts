/**
 * Verdict (kết luận): đạt, không đạt, thiếu dữ liệu, không áp dụng. Three-valued: what is not known is never taken
 * for failed, and what does not apply is left out of the reckoning.
 */
export type Verdict = "met" | "unmet" | "unknown" | "notApplicable";

/** All must hold: one `unmet` decides; else one `unknown`; conditions that do not apply take no part. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("unmet")) return "unmet";
  if (verdicts.includes("unknown")) return "unknown";
  if (verdicts.includes("met")) return "met";
  return "notApplicable";
}

/** One must hold: one `met` decides; else one `unknown`; ways that do not apply take no part. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("met")) return "met";
  if (verdicts.includes("unknown")) return "unknown";
  if (verdicts.includes("unmet")) return "unmet";
  return "notApplicable";
}
