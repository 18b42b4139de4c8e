import type { RankOverYearsCondition } from "../../plan/condition";
import { allOf, anyOf, type Verdict } from "../verdict";
import {
  branchVerdict,
  type AllOfNode,
  type PlacesHeldNode,
  type RankInYearNode,
  type RankRule,
  type RankSeen,
} from "../verdict-tree";

/**
 * Evaluates the rank rule over years (luôn trong nhóm 3, có năm dẫn đầu hoặc hai năm thứ nhì; IV.3): near the top every
 * year, and the first places that the clause asks for.
 * @param ranks one per year of the period; `null` when the subject is in none of the groups that the clause speaks of.
 */
export function evaluateRankOverYears(
  condition: RankOverYearsCondition,
  ranks: readonly RankSeen[] | null,
): AllOfNode<RankInYearNode | PlacesHeldNode> {
  const { clause, words } = condition;
  const rule: RankRule = { top: condition.top, firsts: condition.firsts, seconds: condition.seconds };
  const children = [...(ranks ?? []).map((seen) => rankInYear(condition, seen)), placesHeld(condition, rule, ranks)];
  return { kind: "allOf", clause, words, verdict: branchVerdict(children), children };
}

/** The rule on a row of ranks, one per year; `null` for a year whose rank is not known. */
export function rankRuleVerdict(rule: RankRule, ranks: readonly (number | null)[]): Verdict {
  return allOf([...ranks.map((rank) => nearTop(rank, rule.top)), heldVerdict(rule, ranks)]);
}

function rankInYear({ clause, words, top }: RankOverYearsCondition, seen: RankSeen): RankInYearNode {
  return {
    kind: "rankInYear",
    clause,
    words,
    description: `Xếp hạng năm ${seen.year} trong nhóm ${top} đơn vị đứng đầu`,
    verdict: nearTop(seen.rank, top),
    seen,
    top,
    gap: seen.rank === null ? null : top - seen.rank,
  };
}

function placesHeld(
  { clause, words }: RankOverYearsCondition,
  rule: RankRule,
  ranks: readonly RankSeen[] | null,
): PlacesHeldNode {
  return {
    kind: "placesHeld",
    clause,
    words,
    description: describePlaces(rule),
    verdict:
      ranks === null
        ? "notApplicable"
        : heldVerdict(
            rule,
            ranks.map(({ rank }) => rank),
          ),
    rule,
    ranks: ranks ?? [],
  };
}

function nearTop(rank: number | null, top: number): Verdict {
  if (rank === null) return "unknown";
  return rank <= top ? "met" : "unmet";
}

function heldVerdict({ firsts, seconds }: RankRule, ranks: readonly (number | null)[]): Verdict {
  return anyOf([atLeast(firsts, 1, ranks), ...(seconds === null ? [] : [atLeast(seconds, 2, ranks)])]);
}

/** Whether `place` was held in at least `count` years; a year that is not known may still turn out to be one. */
function atLeast(count: number, place: number, ranks: readonly (number | null)[]): Verdict {
  const held = ranks.filter((rank) => rank === place).length;
  if (held >= count) return "met";
  const open = ranks.filter((rank) => rank === null).length;
  return held + open >= count || ranks.length === 0 ? "unknown" : "unmet";
}

/** E.g. "Có ít nhất 1 năm xếp hạng dẫn đầu hoặc 2 năm xếp thứ nhì". */
function describePlaces({ firsts, seconds }: RankRule): string {
  const second = seconds === null ? "" : ` hoặc ${seconds} năm xếp thứ nhì`;
  return `Có ít nhất ${firsts} năm xếp hạng dẫn đầu${second}`;
}
