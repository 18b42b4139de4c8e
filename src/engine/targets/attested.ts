import { unreadable, withoutComparison, type PartCase, type PartJudgement } from "./part-case";

/** Judges what the user attests: a tick is met, a "Không" or "Chưa" is not, a blank is not known. */
export function judgeAttested({ value }: PartCase): PartJudgement {
  if (value.kind !== "attested") return unreadable(value, "xác nhận: x, Có hoặc Đạt; Không hoặc Chưa");
  return withoutComparison(value.holds ? "met" : "unmet");
}

/** "Có (người dùng xác nhận)". */
export function describeAttested(): string {
  return "Có (người dùng xác nhận)";
}
