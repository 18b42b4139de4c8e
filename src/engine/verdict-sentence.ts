import { leafFacts } from "./leaf-facts";
import { numberInWords, scoreInWords } from "./number-words";
import type { AllOfNode, MinScoreNode } from "./verdict-tree";
import { leavesOf } from "./verdict-tree";
import { conditionVerdictWords } from "./verdict-words";

/**
 * A verdict on a score in one sentence with its clause (giải trình), e.g. "Không đạt: 76,65 điểm, ngưỡng 78 điểm, còn
 * thiếu 1,35 điểm (IV.3.c)".
 * @param decimals to which scores are published
 */
export function verdictSentence(tree: AllOfNode<MinScoreNode>, decimals: number): string {
  const reasons = leavesOf<MinScoreNode>(tree).map((leaf) => reasonOf(leaf, decimals));
  return `${conditionVerdictWords[tree.verdict]}: ${reasons.join("; ")} (${tree.clause})`;
}

function reasonOf(leaf: MinScoreNode, decimals: number): string {
  const { notes } = leafFacts(leaf, decimals);
  const unit = leaf.unit === "%" ? "%" : ` ${leaf.unit}`;
  const amount = (value: number) => `${scoreInWords(value, decimals)}${unit}`;
  const threshold = `ngưỡng ${numberInWords(leaf.threshold)}${unit}`;
  const { compared } = leaf.seen;
  if (compared === null || leaf.gap === null) return `${notes}, ${threshold}`;
  return [amount(compared), threshold, gapWords(leaf.gap, amount), notes].filter((part) => part !== "").join(", ");
}

function gapWords(gap: number, amount: (gap: number) => string): string {
  if (gap === 0) return "vừa đúng ngưỡng";
  return gap < 0 ? `còn thiếu ${amount(-gap)}` : `vượt ${amount(gap)}`;
}
