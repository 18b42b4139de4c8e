import type { Plan } from "../plan/plan";
import type { AwardCase } from "./award-case";
import { DUTY_WORDS } from "./conditions/duties";
import { recognisersInWords, SCOPE_WORDS } from "./conditions/initiative";
import { numberInWords, scoreInWords } from "./number-words";
import {
  isComputedLeaf,
  leavesOf,
  type InitiativeNode,
  type LeafNode,
  type MinScoreNode,
  type PlacesHeldNode,
  type RankInYearNode,
  type YearsStated,
} from "./verdict-tree";

/**
 * What would have to change for an award (còn thiếu), one phrase per condition that does not hold, in the order of the
 * plan; empty when all hold or the award is not given on the occasion.
 * @param extent all conditions, or only those that the product works out itself
 */
export function lackingFor(
  { tree }: Pick<AwardCase, "tree">,
  plan: Plan,
  extent: "all" | "computed" = "all",
): string[] {
  if (tree.verdict === "notApplicable") return [];
  const open = leavesOf<LeafNode>(tree)
    .filter((leaf) => extent === "all" || isComputedLeaf(leaf))
    .filter(({ verdict }) => verdict === "unmet" || verdict === "unknown");
  const isUnsaid = open.some((leaf) => leaf.kind === "minScore" && leaf.concerned === "unsaid");
  return [
    ...open.flatMap((leaf) => lackingOf(leaf, plan.precision.value)),
    ...(isUnsaid ? ["chưa ghi rõ có trực tiếp làm CCHC hay không; nếu không thì không cần các chỉ số này"] : []),
  ];
}

function lackingOf(leaf: LeafNode, decimals: number): string[] {
  switch (leaf.kind) {
    case "minScore":
      return [lackingScore(leaf, decimals)];
    case "attested":
      return [
        `${leaf.seen === null ? "chưa xác nhận" : "không đạt"}${yearWords(leaf.years)}: ${lower(leaf.description)}`,
      ];
    case "duties":
      return [
        leaf.seen === null
          ? `chưa ghi mức độ hoàn thành nhiệm vụ${yearWords(leaf.years)}`
          : `${yearWords(leaf.years)} mới ${DUTY_WORDS[leaf.seen.value]}, cần ${DUTY_WORDS[leaf.atLeast]}`.trimStart(),
      ];
    case "initiative":
      return lackingInitiative(leaf);
    case "rankInYear":
      return [lackingRank(leaf)];
    case "placesHeld":
      return lackingPlaces(leaf);
    case "notGiven":
      return [];
  }
}

/** " năm 2023", " năm 2024, 2025": the years that a statement fails or lacks; empty where it is of no year. */
function yearWords({ year, openYears }: YearsStated): string {
  const years = year === null ? openYears : [year];
  return years.length === 0 ? "" : ` năm ${years.join(", ")}`;
}

function lackingScore(leaf: MinScoreNode, decimals: number): string {
  const index = `chỉ số ${leaf.indices.join(" và ")} năm ${leaf.year}`;
  const { compared } = leaf.seen;
  if (leaf.gap === null || compared === null) return `chưa có ${index}`;
  const amount = (value: number) => `${scoreInWords(value, decimals)}${leaf.unit === "%" ? "%" : ` ${leaf.unit}`}`;
  return `thiếu ${amount(-leaf.gap)} (${index} đạt ${amount(compared)}, cần ${numberInWords(leaf.threshold)})`;
}

function lackingInitiative({ scope, recognisedBy, place, seen, statedNone, verdict }: InitiativeNode): string[] {
  const needed = `cần ${SCOPE_WORDS[scope]} và được ${recognisersInWords(recognisedBy, place)} công nhận`;
  if (seen === null) return [`${statedNone === null ? "chưa ghi" : "không có"} sáng kiến (${needed})`];
  const name = seen.title === "" ? "sáng kiến" : `sáng kiến “${seen.title}”`;
  if (verdict === "unknown") {
    const open = [seen.scope === null ? "phạm vi" : null, seen.recognisedBy === null ? "cấp công nhận" : null];
    return [`${name} chưa ghi ${open.filter((each) => each !== null).join(" và ")} (${needed})`];
  }
  const scopeNow = seen.scope === null ? "chưa rõ phạm vi" : `phạm vi: ${SCOPE_WORDS[seen.scope.value]}`;
  const by = recognisersInWords(seen.recognisedBy?.value ?? [], place, ", ");
  return [`${name} (${scopeNow}; công nhận: ${by || "chưa"}) chưa đủ, ${needed}`];
}

function lackingRank({ seen: { year, rank }, top }: RankInYearNode): string {
  return rank === null ? `chưa có hạng năm ${year}` : `năm ${year} xếp hạng ${rank}, ngoài nhóm ${top}`;
}

/** Years without a rank are said by their own conditions. */
function lackingPlaces({ rule: { firsts, seconds }, ranks, verdict }: PlacesHeldNode): string[] {
  if (verdict === "unknown") return [];
  const held = (place: number) => ranks.filter(({ rank }) => rank === place).length;
  const second = seconds === null ? "" : ` hoặc ${seconds} năm xếp thứ nhì (mới có ${held(2)})`;
  return [`cần ${firsts} năm dẫn đầu (mới có ${held(1)})${second}`];
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
