import { enAwards, enOccasion } from "./en-awards";
import { enFindings } from "./en-findings";
import { enLegacy } from "./en-legacy";
import { enCellCounts, enCount, enList, enPlace, enSheetNames } from "./en-places";
import { enMerge } from "./en-merge";
import { enQuestions } from "./en-questions";
import { enRecognition } from "./en-recognition";
import { enPlan, enPlanProblems } from "./en-plan";
import { enResults } from "./en-results";
import { enCheck } from "./en-check";
import { enDossier } from "./en-dossier";
import { enTemplates } from "./en-templates";
import { enTrials } from "./en-trials";
import { enWhatIf } from "./en-what-if";
import type { Messages, OutcomeMessages, PaneMessages, ProblemMessages } from "./messages";

const outcomes: OutcomeMessages = {
  ranked: ({ occasion, units, ranked }) =>
    units === ranked
      ? `Ranked ${enCount(ranked, "unit")} for ${enOccasion(occasion)}.`
      : `Ranked ${ranked} of ${enCount(units, "unit")} for ${enOccasion(occasion)}; ${units - ranked} ` +
        (occasion.kind === "annual"
          ? "without a score or not assessed stand at the end without a rank."
          : "have no rank in some year."),
  nominated: ({ occasion, collectives, people }) =>
    `Considered awards for ${enOccasion(occasion)}: ${enCount(collectives, "collective")} and ${enCount(people, "person", "people")}.`,
  nominationCount: enAwards.counts,
  awardCount: ({ title, annual }, count) =>
    `${title}: the highest award by score of ${enCount(count, "unit")}${annual ? "" : " (at the end of the period only)"}.`,
  sheetsWritten: (sheets) => `The results are on ${enSheetNames(sheets)}.`,
  renamed: (wanted, used) =>
    `The workbook has a sheet ‘${wanted}’ that Thi đua CCHC did not make, so the results are on sheet ‘${used}’.`,
  highlighted: (year, units, sheets) =>
    `Coloured the rows of ${enCount(units, "unit")} eligible by score in ${year}, on ${enSheetNames(sheets)}.`,
  withoutRows: (sheets) =>
    `Nothing was coloured on ${enSheetNames(sheets)}: the tables there go by criteria and have no row for each unit.`,
  nothingToHighlight: (year) => `No unit is eligible by score in ${year}, so no row was coloured.`,
  cleared: (sheets) => `Colours removed from ${enSheetNames(sheets)}. Your own formats are as they were.`,
  nothingToClear: "There are no rows coloured by Thi đua CCHC.",
  frozen: (sheets) => {
    const { total, where } = enCellCounts(sheets);
    return `Replaced CCHC formulas by their values in ${enCount(total, "cell")}, on ${where}. Values, formats and all other formulas are as they were.`;
  },
  formulasLeft: (places, count) => {
    const rest = count - places.length;
    const named = places.map(enPlace).join("; ");
    return (
      `${enCount(count, "formula")} stayed, because of an error or an unfinished calculation: ${named}` +
      `${rest > 0 ? `; and ${enCount(rest, "other cell")}` : ""}. Mend the error, or wait, and do this once more.`
    );
  },
  nothingToFreeze: "No formula in the workbook uses a CCHC function, so there is nothing to replace.",
  stopped: (count) => `Not done, and nothing was written. ${enCount(count, "thing")} to settle first:`,
};

const problems: ProblemMessages = {
  hiddenSheet: (sheet) =>
    `The sheet ‘${sheet}’ is hidden. Right-click any sheet tab, choose Unhide, choose that sheet, then click again.`,
  protectedSheet: (sheet) =>
    `Sheet ‘${sheet}’ is protected, so the results cannot be written. On the Review tab choose Unprotect Sheet, then try ` +
    "again.",
  protectedWorkbook:
    "The structure of the workbook is protected, so no sheet can be added. On the Review tab choose Protect Workbook to " +
    "take the protection off, then try again.",
  protectedSource: (sheet) =>
    `Sheet ‘${sheet}’ is protected, so it cannot be coloured. On the Review tab choose Unprotect Sheet, then try again.`,
  protectedFormulas: (sheets) =>
    `No formula was replaced by its value, because ${enSheetNames(sheets)} ${sheets.length > 1 ? "are" : "is"} protected. ` +
    "On the Review tab choose Unprotect Sheet, then try again.",
  protectedCorrections: (sheets) =>
    `No cell was corrected, because ${enSheetNames(sheets)} ${sheets.length > 1 ? "are" : "is"} protected. On the Review ` +
    "tab choose Unprotect Sheet, then try again.",
  protectedLegacy: (sheets) =>
    `No cell was converted to Unicode, because ${enSheetNames(sheets)} ${sheets.length > 1 ? "are" : "is"} protected. ` +
    "On the Review tab choose Unprotect Sheet, then try again.",
  cellBeingEdited: "You are still typing in a cell. Press Enter to finish it, then try again.",
  tooLarge: "The workbook is too large to be read at once. Copy the table of scores to a workbook of its own.",
  noScoresForYear: (year, years) =>
    years.length === 0
      ? `No unit has a score in ${year}. Enter the scores, then rank again.`
      : `No unit has a score in ${year}. Years with scores: ${enList(years.map(String))}. Choose one of them, then rank ` +
        "again.",
  ...enPlanProblems,
  noScoresForPeriod: (years) =>
    years.length === 0
      ? "No unit has a score in the period. Enter the scores, then rank again."
      : `The years with scores (${enList(years.map(String))}) lie outside the period of the plan. Choose a year, then rank.`,
  highlightNeedsYear: "Rows are coloured by the scores of one year. Choose a year, then colour the rows.",
  hostTooOld:
    "This Excel is too old. Excel 2021, Excel in Microsoft 365 or Excel for the web is needed. You can open this workbook " +
    "in Excel for the web and go on there.",
  unexpected: (detail) =>
    `Excel reported an error, so this was not finished: “${detail}”. Choose Read again and try once more; if it stays, ` +
    "save the workbook, close Excel and open it again.",
};

const pane: PaneMessages = {
  title: "Thi đua CCHC",
  plan: (title) => `Plan: ${title}`,
  otherLanguage: { language: "vi", label: "Tiếng Việt" },
  jobs: "What to do",
  year: "Year",
  period: (first, last) => `The period ${first}–${last}`,
  rank: "Rank",
  assess: "Consider awards",
  highlight: "Colour eligible rows",
  clearHighlight: "Remove colours",
  freezeValues: "Keep as values",
  confirmFreeze: {
    question:
      "Every formula in the workbook that uses a CCHC function will be replaced by the value it shows now, so that the " +
      "workbook can be read without Thi đua CCHC. Other formulas stay. It may not be possible to undo this: save a copy " +
      "first if you still need the formulas.",
    yes: "Replace by values",
    no: "Cancel",
  },
  read: "Read again",
  steps: {
    reading: "Reading the sheets of the workbook…",
    assessing: "Ranking and judging…",
    writing: "Writing the results to sheets…",
    highlighting: "Colouring rows…",
    clearing: "Removing colours…",
    freezing: "Replacing formulas by values…",
    merging: "Putting files together…",
  },
  wait: "The buttons work again when this is done.",
  outdated: "The scores have changed. Choose Read again.",
  notInExcel: "This page works inside Excel only. Open a workbook in Excel, then open Thi đua CCHC from the ribbon.",
};

/** English: the second language of the pane. Names of sheets, units and awards stay as they are. */
export const en: Messages = {
  language: "en",
  place: enPlace,
  list: enList,
  findings: enFindings,
  recognition: enRecognition,
  outcomes,
  problems,
  results: enResults,
  plan: enPlan,
  awards: enAwards,
  dossier: enDossier,
  whatIf: enWhatIf,
  trials: enTrials,
  templates: enTemplates,
  questions: enQuestions,
  merge: enMerge,
  check: enCheck,
  legacy: enLegacy,
  pane,
};
