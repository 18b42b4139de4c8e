import { enCount, enList } from "./en-places";
import { formatNumber, formatScore } from "./locale";
import type { ResultMessages, ScoreUnit } from "./messages";

const number = (value: number, decimals?: number) => formatNumber("en", value, decimals);
const amount = (value: number, unit: ScoreUnit, decimals?: number) =>
  `${formatScore("en", value, decimals)}${unit === "%" ? "%" : " points"}`;

const PLACED = { ahead: "ahead by", between: "placed by", behind: "behind by" } as const;

/** English words for the ranking and the explanation. */
export const enResults: ResultMessages = {
  heading: (year) => (year === null ? "Results" : `Results of ${year}`),
  nothingYet: "No results yet.",
  preview: "This is a preview. Choose Rank to write it to sheets.",
  summary: ({ units, ranked }) =>
    units === ranked ? `${enCount(ranked, "unit")} ranked.` : `${ranked} of ${enCount(units, "unit")} ranked.`,
  legend: "Highest award by score",
  eligibleByScore:
    "Eligible by score means that the score reaches the threshold; the plan’s other standards are still to be judged.",
  summaryOnly: "at the end of the period only",
  filter: "Find a unit",
  filterHint: "Type its name, with or without marks",
  matches: (shown, total) =>
    shown === 0 ? "No unit matches. Type less in the box." : `${shown} of ${enCount(total, "unit")} found.`,
  groupHeading: (group, units) => `${group} (${enCount(units, "unit")})`,
  rank: (rank) => `Rank ${rank}`,
  unranked: "Not ranked",
  tied: "tied",
  nearThreshold: "close to the threshold",
  movement: (places) => {
    if (places === 0) return "same rank";
    return places > 0 ? `up ${enCount(places, "place")}` : `down ${enCount(-places, "place")}`;
  },
  missing: (shown) => (shown === "" ? "no score: blank cell" : `no score: the cell says “${shown}”`),
  outside: "not assessed",
  shortfall: (missing, unit, award, decimals) => `${amount(missing, unit, decimals)} missing for ${award}`,
  annualInstead: (annual) => `at the end of the period only${annual === null ? "" : `; every year ${annual}`}`,
  amount,
  gap: (gap, unit, decimals) => {
    if (gap === 0) return "exactly at the threshold";
    return gap < 0 ? `${amount(-gap, unit, decimals)} missing` : `${amount(gap, unit, decimals)} above`;
  },
  rebased: (value, maxScore) => `converted from ${number(value)}/${number(maxScore)}`,
  grade: (grade, decimals) => {
    switch (grade.kind) {
      case "graded":
        return `Grade ${grade.band.name} (from ${amount(grade.band.from, "điểm", decimals)})`;
      case "belowAll":
        return `No grade: below the lowest bound (${amount(grade.lowest.from, "điểm", decimals)})`;
      case "unknown":
        return "No grade yet: no score";
      case "notApplicable":
        return null;
    }
  },
  tieBreak: ({ place, criterion, value }, decimals) =>
    `equal scores, ${PLACED[place]} ${criterion}: ${formatScore("en", value, decimals)}`,
  tieBreakAmong: ({ place, criterion, value, others }, decimals) =>
    `Same score as ${enList(others)}; ${PLACED[place]} ${criterion}: ${formatScore("en", value, decimals)}`,
  awardVerdict: {
    met: "Eligible by score",
    unmet: "Not eligible",
    unknown: "Data missing",
    notApplicable: "Not applicable",
  },
  conditionVerdict: {
    met: "Met",
    unmet: "Not met",
    unknown: "Data missing",
    notApplicable: "Not applicable",
  },
  terms: {
    clause: "Clause",
    threshold: "Threshold",
    gap: "Difference",
    verdict: "Verdict",
    source: "Source",
    planWords: "The plan says",
  },
};
