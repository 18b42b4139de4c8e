import type { BarRule } from "../engine/bar";
import type { Occasion } from "../engine/occasion";
import { formatNumber } from "./locale";
import type { AwardMessages } from "./messages";

/** An occasion in the middle of a sentence: "2023", "the period 2022–2025". */
export function enOccasion(occasion: Occasion): string {
  if (occasion.kind === "annual") return String(occasion.year);
  return `the period ${String(occasion.years[0])}–${String(occasion.years.at(-1))}`;
}

function moneyInEnglish(amount: number): string {
  return `${amount.toLocaleString("en-US", { maximumFractionDigits: 0 })} VND`;
}

function ruleInEnglish(rule: BarRule): string {
  switch (rule.kind) {
    case "unset":
      return "not set";
    case "score":
      return `below ${formatNumber("en", rule.below)} points`;
    case "grade":
      return `grade ${rule.name} or lower`;
  }
}

/** English words for who qualifies for which award. */
export const enAwards: AwardMessages = {
  heading: (occasion) => (occasion === null ? "Awards" : `Awards for ${enOccasion(occasion)}`),
  preview: "This is a preview. Press Consider awards to write the list and its explanation to the workbook.",
  council: "A list for the council to consider; one achievement earns one award.",
  unitCommendation: (title, clause) => `${title}: at the unit's discretion, the plan sets no numbers (${clause}).`,
  conclusion: {
    eligible: "Eligible",
    eligibleByScore: "Eligible by score",
    unmet: "Not met",
    unknown: "Data missing",
    notApplicable: "Not applicable",
  },
  counts: (title, { eligible, eligibleByScore }) =>
    `${title}: ${eligible} eligible, ${eligibleByScore} eligible by score (to be attested).`,
  proposed: (title) => `Highest: ${title}`,
  notProposed: "Not eligible for any award yet",
  undecided: "Nothing can be concluded yet: data are missing",
  lacking: "Missing",
  filter: "Find a unit or person",
  matches: (shown, total) => (shown === 0 ? "Nobody matches. Type less." : `${shown} of ${total} found.`),
  collectives: (count) => `Collectives (${count})`,
  people: (count) => `Individuals (${count})`,
  inverted: "meets a higher award and misses a lower one: for the council to look at",
  barred: (clause, rule) => `no regular annual commendation (${clause}: ${ruleInEnglish(rule)})`,
  reward: (clause, totals) =>
    totals === null
      ? `Reward money (${clause}): not set; enter it on the sheet Kế hoạch, codes beginning with “thuong.”.`
      : `Expected reward money (${clause}): ${totals.eligible.subjects} eligible, ${moneyInEnglish(totals.eligible.amount)}; ` +
        `${totals.eligibleByScore.subjects} more eligible by score, ${moneyInEnglish(totals.eligibleByScore.amount)} if attested.`,
  bar: (clause, rule) =>
    rule.kind === "unset"
      ? `The plan does not say what “không đạt yêu cầu” is (${clause}), so that nobody is barred yet.`
      : `“Không đạt yêu cầu” (${clause}) is ${ruleInEnglish(rule)}: no regular annual commendation for the unit and its head.`,
  quirks: "Where the plan collides",
  terms: { condition: "Condition", value: "Value", notes: "Notes" },
};
