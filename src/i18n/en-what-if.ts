import type { Award } from "../plan/plan";
import type { AwardMargin } from "../engine/what-if/award-margin";
import type { FragileMark } from "../engine/what-if/fragile";
import type { Standing } from "../engine/what-if/trial";
import type { UnitAssessment } from "../engine/year-assessment";
import { enCount, enList } from "./en-places";
import { formatNumber, formatScore } from "./locale";
import type { BadTrial, WhatIfMessages } from "./what-if-messages";

const number = (value: number, decimals?: number) => formatNumber("en", value, decimals);
const points = (value: number, decimals?: number) => `${formatScore("en", value, decimals)} points`;
const names = (units: readonly UnitAssessment[]) => enList(units.map(({ entry }) => entry.unit));
const title = ({ title: words, annual }: Award) => (annual.value ? words : `${words} (at the end of the period only)`);

function badScore(reading: BadTrial): string {
  switch (reading.kind) {
    case "ambiguous": {
      const [one, other] = reading.readings;
      return `“${reading.shown}” could be ${number(one)} or ${number(other)}. Type one number, such as 82.5.`;
    }
    case "percent":
      return `“${reading.shown}” is a percentage, but collectives have points. Leave out the % if it is points.`;
    case "outOfScale":
      return `${number(reading.value)} is outside the scale from ${number(reading.min)} to ${number(reading.max)}. Type another score.`;
    case "notNumber":
      return `“${reading.shown}” is not a number. Type the score in digits, such as 82.5.`;
  }
}

function rankChange(before: Standing["rank"], after: Standing["rank"]): string {
  if (after === null) return "has no rank";
  if (before === null) return `gets rank ${after} (has none now)`;
  if (after === before) return `keeps rank ${after}`;
  return `goes ${after < before ? "up" : "down"} to rank ${after} (now ${before})`;
}

function awardChange(before: Award | null, after: Award | null): string {
  if (after === null) {
    return before === null
      ? "still not eligible by score for any award"
      : `no longer eligible by score for ${title(before)}`;
  }
  if (before === null) return `eligible by score for ${title(after)}; now for none`;
  if (before.code === after.code) return `still eligible by score for ${title(after)}`;
  return `eligible by score for ${title(after)}; now for ${title(before)}`;
}

function fragile(mark: FragileMark, decimals: number): string {
  if (mark.kind === "rank") {
    const [higher, lower] = [names(mark.higher), names(mark.lower)];
    return mark.tied
      ? `${higher} tied with ${lower} by rounding; the cells are ${points(mark.apart)} apart.`
      : `${higher} ahead of ${lower} by ${points(mark.apart)} only, less than the ${points(10 ** -decimals)} that are published.`;
  }
  const { unit, award, threshold, apart } = mark;
  return mark.met
    ? `${unit.entry.unit} meets the threshold ${number(threshold, decimals)} of ${title(award)} by rounding; the cell is ${points(apart)} short.`
    : `${unit.entry.unit} misses the threshold ${number(threshold, decimals)} of ${title(award)} by ${points(apart)} only.`;
}

function margin({ award, lastEligible, firstIneligible, apart, fragileBy }: AwardMargin, decimals: number): string {
  const side = (units: readonly UnitAssessment[]) => {
    const score = units[0]?.published ?? null;
    return score === null ? names(units) : `${names(units)} (${points(score, decimals)})`;
  };
  const eligible = lastEligible.length === 0 ? "nobody is eligible" : `lowest eligible ${side(lastEligible)}`;
  const ineligible =
    firstIneligible.length === 0 ? "nobody with a score misses it" : `highest not eligible ${side(firstIneligible)}`;
  const between = apart === null ? "" : `, ${points(apart, decimals)} apart`;
  const onEdge = fragileBy === null ? "" : ` (fragile: the cells are only ${points(fragileBy)} apart)`;
  return `${award.title}: ${eligible}; ${ineligible}${between}${onEdge}.`;
}

/** English words for trying a score. */
export const enWhatIf: WhatIfMessages = {
  heading: (year) => `Try a score for ${year}`,
  intro:
    "Choose a unit and type another score to see what becomes of ranks and awards. Nothing is written to the workbook.",
  unit: "Unit",
  unitHint: "Type or choose a unit",
  showUnits: "Show the units",
  noMatch: "No unit matches. Type less.",
  moreUnits: (count) => `${enCount(count, "more unit")}: type a name to narrow the list`,
  score: "Score to try",
  scoreHint: "Written as in the table, such as 82.5",
  badScore,
  now: ({ entry: { unit, score: stated }, published, rank, award }, decimals) => {
    if (stated.kind === "outside") return `${unit} is not assessed now, so it has no rank.`;
    const score = published === null ? "no score" : points(published, decimals);
    const place = rank === null ? "no rank" : `rank ${rank}`;
    const eligible = award === null ? "not eligible by score for any award" : `eligible by score for ${title(award)}`;
    return `${unit} now: ${score}, ${place}, ${eligible}.`;
  },
  tried: ({ name, before, after }, decimals) =>
    `With ${points(after.published ?? 0, decimals)}, ${name} ${rankChange(before.rank, after.rank)}, ` +
    `${awardChange(before.award, after.award)}.`,
  othersMoved: (count) =>
    count === 0 ? "No other unit changes rank." : `${enCount(count, "other unit changes", "other units change")} rank.`,
  others: (count) => `Other units that change rank (${count})`,
  other: ({ unit, before, after }) => `${unit.entry.unit}: ${rankChange(before.rank, after.rank)}`,
  leastHeading: "Least score for each award",
  least: ({ award, score, change, met }, decimals) => {
    if (score === null) return `${title(award)}: no score on the scale is enough`;
    const needed = `${title(award)}: from ${points(score, decimals)}`;
    if (change === null) return needed;
    if (!met) return `${needed}, ${points(change, decimals)} missing`;
    return change === 0 ? `${needed}, just enough now` : `${needed}, ${points(-change, decimals)} above it now`;
  },
  tryLeast: (score, decimals) => `Try ${number(score, decimals)}`,
  forAward: (award) => `for ${award}`,
  fragileHeading: "Less apart than is published",
  fragileAll: (count) => `Ranks and awards that are very close (${count})`,
  fragile,
  marginsHeading: (group) => `Margins of each award: ${group}`,
  margin,
};
