import type { TargetPartOf } from "../../plan/target";
import { thresholdInForce } from "../conditions/min-score";
import { numberInWords } from "../number-words";
import { judgeAttested } from "./attested";
import { unreadable, withoutComparison, type PartCase, type PartJudgement } from "./part-case";
import { judgeShare } from "./share";

type DelegatedShare = TargetPartOf<"delegatedShare">;

/**
 * Judges a share whose minimum others set. A rate that is set decides over shares; until then, and for a value that is
 * a tick, what the user attests does.
 */
export function judgeDelegatedShare(part: DelegatedShare, partCase: PartCase): PartJudgement {
  const { value } = partCase;
  if (value.kind === "attested") return judgeAttested(partCase);
  if (part.thresholds.length > 0) return judgeShare({ ...part, kind: "share" }, partCase);
  if (value.kind !== "percent") return unreadable(value, "xác nhận: x, Có hoặc Đạt; Không hoặc Chưa");
  const noRate = "kế hoạch chưa đặt tỷ lệ phải đạt nên chưa so được; nhập tỷ lệ, hoặc xác nhận bằng x hay Đạt";
  return { ...withoutComparison("unknown", noRate), compared: value.value };
}

/** "≥ 10%", or who sets the rate. */
export function describeDelegatedShare({ thresholds }: DelegatedShare, year: number): string {
  if (thresholds.length === 0) return "Theo quy định của Trung ương, của tỉnh (người dùng xác nhận)";
  return `≥ ${numberInWords(thresholdInForce(thresholds, year))}%`;
}
