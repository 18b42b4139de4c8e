import type { RankOverYearsCondition } from "../../plan/condition";
import { allOf, anyOf, type Verdict } from "../verdict";
import type { RankOverYearsNode, RankSeen } from "../verdict-tree";

/** The numbers of a rank rule. */
export type RankRule = Pick<RankOverYearsCondition, "top" | "firsts" | "seconds">;

/**
 * Evaluates the rank rule over years (luôn trong nhóm 3, có năm dẫn đầu hoặc hai năm thứ nhì; IV.3).
 * @param ranks one per year of the period; `null` when the subject is in none of the groups that the clause speaks of.
 */
export function evaluateRankOverYears(
  condition: RankOverYearsCondition,
  ranks: readonly RankSeen[] | null,
): RankOverYearsNode {
  const rule: RankRule = { top: condition.top, firsts: condition.firsts, seconds: condition.seconds };
  return {
    kind: "rankOverYears",
    clause: condition.clause,
    words: condition.words,
    description: describeRankRule(rule),
    verdict:
      ranks === null
        ? "notApplicable"
        : rankRuleVerdict(
            rule,
            ranks.map(({ rank }) => rank),
          ),
    rule,
    ranks: ranks ?? [],
  };
}

/** The rule on a row of ranks, one per year; `null` for a year whose rank is not known. */
export function rankRuleVerdict({ top, firsts, seconds }: RankRule, ranks: readonly (number | null)[]): Verdict {
  if (ranks.length === 0) return "unknown";
  const alwaysNearTop = allOf(ranks.map((rank) => (rank === null ? "unknown" : rank <= top ? "met" : "unmet")));
  const ways = [atLeast(firsts, 1, ranks), ...(seconds === null ? [] : [atLeast(seconds, 2, ranks)])];
  return allOf([alwaysNearTop, anyOf(ways)]);
}

/** Whether `place` was held in at least `count` years; a year that is not known may still turn out to be one. */
function atLeast(count: number, place: number, ranks: readonly (number | null)[]): Verdict {
  const held = ranks.filter((rank) => rank === place).length;
  if (held >= count) return "met";
  const open = ranks.filter((rank) => rank === null).length;
  return held + open >= count ? "unknown" : "unmet";
}

/** The rule in one line, e.g. "Luôn trong nhóm 3, có ít nhất 1 năm dẫn đầu hoặc 2 năm thứ nhì". */
export function describeRankRule({ top, firsts, seconds }: RankRule): string {
  const second = seconds === null ? "" : ` hoặc ${seconds} năm xếp thứ nhì`;
  return `Hàng năm đều trong nhóm ${top} đơn vị đứng đầu, có ít nhất ${firsts} năm dẫn đầu${second}`;
}
