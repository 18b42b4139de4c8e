import type { RankReason, ScoreForm } from "../sheets/check/data-note";
import type { CheckMessages } from "./check-messages";
import { enCount, enList, enSheetNames } from "./en-places";
import { groupName } from "./group-name";
import { formatNumber } from "./locale";

const number = (value: number) => formatNumber("en", value);
const places = (count: number) => enCount(count, "place");
const cells = (count: number) => enCount(count, "cell");

const enForms: Readonly<Record<ScoreForm, string>> = {
  points: "points (like 85)",
  percent: "percent (like 85%)",
  fraction: "a number up to 1 (like 0.85)",
};

const enReasons: Readonly<Record<RankReason, string>> = {
  ties: "the sheet counts ties in another way (1, 2, 2, 3 or 1, 2, 2, 4)",
  sequential: "the sheet ranks one after the other, without ties",
  rounding: "the sheet ranks by scores that are not rounded, or rounded otherwise",
  withinTable: "the sheet ranks within each table",
  groupsTogether: "the sheet ranks all groups together",
};

/** English words for the check of the data. */
export const enCheck: CheckMessages = {
  heading: "Data check",
  intro: "What to look at on your sheets. No cell is corrected before you agree.",
  nothing: "Nothing to look at was found.",
  counts: (mustFix, review) => `${places(mustFix)} to correct, ${places(review)} to look at.`,
  onlyMustFix: "Show only what must be corrected",
  topics: {
    found: "While reading",
    names: "Names of units",
    numbers: "Figures",
    sums: "Sums",
    ranks: "Ranks on the sheets",
    years: "Years",
  },
  topic: (name, count) => `${name} (${count})`,
  more: (count) => `${places(count)} more; write the sheet to see them all.`,
  notes: {
    unitSpelling: ({ written, usual, unseen }) =>
      unseen
        ? {
            problem: `the name ‘${usual}’ has extra spaces or characters that cannot be seen.`,
            suggestion: "Remove them, so that the name is as elsewhere.",
          }
        : {
            problem: `the name ‘${written}’ is not spelt as elsewhere for the same unit.`,
            suggestion: `Write ‘${usual}’; if these are two units, make their names differ clearly.`,
          },
    textNumber: ({ text, value }) => ({
      problem: `“${text}” is a number that stands as text.`,
      suggestion: `Write the number ${number(value)}, so that Excel can add it up.`,
    }),
    percentForm: ({ header, shown, form, usual }) => ({
      problem: `“${shown}” in column “${header}” is ${enForms[form]}, while other cells are ${enForms[usual]}.`,
      suggestion: `Write the whole column as ${enForms[usual]}.`,
    }),
    missingYear: ({ unit, year }) => ({
      problem: `‘${unit}’ has scores before and after ${year}, but none in it.`,
      suggestion: `Enter the score of ${year}, or “Không thuộc diện chấm điểm”.`,
    }),
    yearOfNobody: ({ year }) => ({
      problem: `no unit has a score in ${year}, a year of the period.`,
      suggestion: `Add the scores of ${year} if the period is to be judged.`,
    }),
    unitComes: ({ unit, year }) => ({
      problem: `‘${unit}’ is in the tables only from ${year} on.`,
      suggestion: "Check whether it was renamed or merged, or left out in the years before.",
    }),
    unitGoes: ({ unit, year }) => ({
      problem: `‘${unit}’ is no longer in the tables after ${year}.`,
      suggestion: "Check whether it was renamed or merged, or left out in the years after.",
    }),
    wrongTotal: ({ unit, header, terms, stated, sum }) => ({
      problem: `“${header}” of ‘${unit}’ says ${number(stated)}, but ${terms.join(" ")} = ${number(sum)}.`,
      suggestion: "Look at the total and its parts, and correct the wrong cell.",
    }),
    ranksByOtherRule: ({ units, year, group, reason }, plan) => ({
      problem:
        `ranks of ${year} in ‘${groupName(group, plan)}’ are not those of the plan for ${units.length} of its units ` +
        `(${enList(units.slice(0, MOST_NAMED))}${units.length > MOST_NAMED ? "…" : ""}): ${enReasons[reason]}.`,
      suggestion: "If the sheet is right, change how the plan ranks on sheet Kế hoạch; if not, correct the ranks.",
    }),
    otherRank: ({ unit, year, stated, ours }) => ({
      problem:
        ours === null
          ? `‘${unit}’ has rank ${stated} in ${year}, but no score to be ranked by.`
          : `‘${unit}’ has rank ${stated} in ${year}; by its score it is ${ours}.`,
      suggestion: "Look at the score and the rank of this unit.",
    }),
  },
  write: "Write sheet Kiểm tra dữ liệu",
  corrections: "Can be corrected for you",
  correction: (cell, before, after) => `${cell}: “${before}” → “${after}”`,
  unseenCorrection: (cell, after) => `${cell}: “${after}”, without spaces or split letters that cannot be seen`,
  numberCorrection: (cell, before, after) => `${cell}: text “${before}” → number ${after}`,
  chooseAll: "Choose all",
  fix: (count) => `Correct for me (${count})`,
  preview: (count) =>
    `New values will be written into ${cells(count)}, listed below, and nowhere else. Cells that changed or hold a ` +
    "formula stay as they are.",
  apply: "Correct these cells",
  cancel: "Cancel",
  written: (sheets, mustFix, review) =>
    `Wrote ${places(mustFix)} to correct and ${places(review)} to look at on ${enSheetNames(sheets)}. Your sheets stay ` +
    "as they are.",
  corrected: (count) =>
    count === 0 ? "No cell was corrected." : `Corrected ${cells(count)} and read the workbook again.`,
  left: (left) => `Left as they are, because they changed since reading or hold a formula: ${left.join("; ")}.`,
};

const MOST_NAMED = 5;
