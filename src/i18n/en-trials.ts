import type { SourceCell } from "../engine/score-entry";
import type { LeastForAward } from "../engine/what-if/least-for-award";
import type { ComputedLeaf } from "../engine/verdict-tree";
import { enAwards, enOccasion } from "./en-awards";
import { enCount, enList } from "./en-places";
import { formatScore } from "./locale";
import type { TrialMessages } from "./trial-messages";

const points = (value: number, decimals?: number) => `${formatScore("en", value, decimals)} points`;
const words = enAwards.conclusion;

const columnOf = ({ address }: SourceCell) => address.replace(/\d+$/, "");

/** Why a condition stands in the way, with its clause: "2023 has 76.10 points (IV.3.b)". */
function blocked(leaf: ComputedLeaf, decimals: number): string {
  switch (leaf.kind) {
    case "minScore": {
      const { compared } = leaf.seen;
      return compared === null
        ? `there is no score for ${leaf.year} (${leaf.clause})`
        : `${leaf.year} has ${points(compared, decimals)} and needs ${points(leaf.threshold)} (${leaf.clause})`;
    }
    case "rankInYear":
      return leaf.seen.rank === null
        ? `there is no rank for ${leaf.seen.year} (${leaf.clause})`
        : `the rank of ${leaf.seen.year} is ${leaf.seen.rank}, outside the first ${leaf.top} (${leaf.clause})`;
    case "placesHeld": {
      const { firsts, seconds } = leaf.rule;
      const second = seconds === null ? "" : `, or second in ${enCount(seconds, "year")}`;
      return `first in fewer than ${enCount(firsts, "year")}${second} (${leaf.clause})`;
    }
  }
}

function least(
  { award: { title }, reach, score, change, blockedBy }: LeastForAward,
  year: number,
  decimals: number,
): string {
  const why = enList(blockedBy.map((leaf) => blocked(leaf, decimals)));
  switch (reach) {
    case "notGiven":
      return `${title}: not given on this occasion`;
    case "unreachable":
      return `${title}: cannot be reached by the score of ${year} alone, because ${why}`;
    case "open": {
      const atLeast = score === null ? "" : `; ${year} itself needs ${points(score, decimals)}`;
      return `${title}: not known yet, because ${why}${atLeast}`;
    }
    case "reachable":
    case "met": {
      if (score === null) return `${title}: met, whatever the score of ${year}`;
      const needed = `${title}: needs ${points(score, decimals)} in ${year}`;
      if (change === null) return needed;
      if (change > 0) return `${needed}, ${points(change, decimals)} missing`;
      return change === 0 ? `${needed}, just enough now` : `${needed}, ${points(-change, decimals)} above it now`;
    }
  }
}

/** English words for trying the scores of a column. */
export const enTrials: TrialMessages = {
  column: "Try a whole column",
  noColumn: "Try no column",
  choice: ({ name, columns }, count) => {
    const [only] = columns;
    return columns.length === 1 && only !== undefined
      ? `“${name}”, ${enCount(count, "unit")} (column ${columnOf(only)}, sheet ‘${only.sheet}’)`
      : `“${name}”, ${enCount(count, "unit")} (${columns.length} columns)`;
  },
  columnsAt: "Headers:",
  hint:
    "To try many units at once, add a column with the header “Điểm thử” to the table of scores, write the scores to try, " +
    "leave the other units blank, then choose Read again. A table of several years needs the year as well, such as " +
    "“Điểm thử 2025”.",
  summary: ({ tried, ranks, awards, others }, occasion) => {
    const base = `Trying ${enCount(tried, "score")} for ${enOccasion(occasion)}: `;
    if (ranks + awards === 0) return `${base}nobody changes rank or awards.`;
    const moved = others === 0 ? "" : ` ${others} of them with their own score as it is.`;
    return `${base}${ranks} change rank, ${awards} change in awards.${moved}`;
  },
  partial: ({ year, group, tried, units }) =>
    `In ${year} no unit of ‘${group.name}’ has a score and ${tried} of ${units} are tried, so the ranks of that year are among ` +
    "the tried ones only.",
  untouched: "No cell of any sheet was changed. Ranking, awards and highlighting never use a column of scores to try.",
  subject: "Unit or person",
  before: "Now",
  after: "With the trial",
  own: ({ tried, scores, subject }, decimals) => {
    if (subject.kind === "individual") return subject.unit;
    if (!tried || scores.length === 0) return "own score as it is";
    return enList(
      scores.map(({ year, before, after }) => {
        const was = before === null ? "no score" : points(before, decimals);
        return `${year}: ${was} → ${after === null ? "no score" : points(after, decimals)}`;
      }),
    );
  },
  rank: (rank, year) => {
    const place = rank === null ? "no rank" : `rank ${rank}`;
    return year === null ? place : `${year}: ${place}`;
  },
  award: (title, conclusion) => `${title}: ${words[conclusion]}`,
  noAward: "not eligible for any award yet",
  conclusion: (title, before, after) =>
    `${title}: ${before === null ? "not considered" : words[before]} → ${after === null ? "not considered" : words[after]}`,
  more: (count) => `${enCount(count, "more subject changes", "more subjects change")}.`,
  periodHeading: (occasion) => `Try scores for ${enOccasion(occasion)}`,
  periodIntro: "Try the score of one year to see what becomes of the awards of the period. Nothing is written.",
  year: "Year to try",
  now: ({ entry: { unit, score: stated }, published, rank }, year, decimals) => {
    if (stated.kind === "outside") return `${unit} in ${year}: not assessed.`;
    const score = published === null ? "no score" : points(published, decimals);
    return `${unit} in ${year}: ${score}, ${rank === null ? "no rank" : `rank ${rank}`}.`;
  },
  leastHeading: (year, occasion) => `What ${year} needs for the awards of ${enOccasion(occasion)}`,
  othersStay:
    "By every condition on scores and ranks, with other years and other units as they are. What has to be attested " +
    "(discipline, initiatives…) is left out here.",
  least,
};
