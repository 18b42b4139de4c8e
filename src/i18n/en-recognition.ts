import type { ColumnRole, YearSource } from "../sheets/recognition";
import type { Doubt } from "../sheets/table-confidence";
import { enCount, enList } from "./en-places";
import type { RecognitionMessages } from "./messages";

const roles: Readonly<Record<ColumnRole, string>> = {
  ordinal: "running number",
  unit: "name of the unit",
  group: "group",
  year: "year",
  selfScore: "self-assessed score",
  appraisedScore: "appraised score",
  surveyScore: "survey score",
  bonus: "bonus",
  penalty: "penalty",
  maxScore: "maximum score",
  totalScore: "total score",
  rank: "rank",
  grade: "grade",
  trialScore: "score to try, not ranked by",
  note: "note",
  other: "not used",
};

const doubtWords: Readonly<Record<Doubt, string>> = {
  unsettled: "something has to be settled",
  noScore: "no column of scores was found",
  yearOfSheet: "only the sheet’s name says the year",
  groups: "headings and names of units disagree",
  earlierRound: "some units have a score of an earlier round only",
  points: "points of criteria do not add up, or are missing",
  hiddenRows: "some rows are hidden",
};

const yearSources: Readonly<Record<YearSource, string>> = {
  header: "from the column header",
  title: "from the table’s title",
  sheetName: "from the sheet’s name",
  column: "from the year column",
  none: "unknown",
};

/** English words for what was recognised in the workbook. */
export const enRecognition: RecognitionMessages = {
  heading: "Recognised",
  nothingYet: "The workbook has not been read. Choose Read again to see its tables, or Rank to go straight on.",
  noTables: "There is no table of scores in this workbook.",
  useTable: "Use this table",
  units: (count) => enCount(count, "unit"),
  years: (years, source) =>
    years.length === 0 || source === "none"
      ? "year unknown"
      : `${years.length > 1 ? "years" : "year"} ${enList(years.map(String))} (${yearSources[source]})`,
  scoreColumn: ({ header, letters, role, year, isAnswered }) => {
    const byHeader = role === "other" ? "the only column with scores" : `whose header says ${roles[role]}`;
    const reason = isAnswered ? "as you answered" : byHeader;
    return `Scores${year === null ? "" : ` of ${year}`} come from column ${letters} “${header}”, ${reason}.`;
  },
  noScoreColumn: "It is not clear which column holds the scores.",
  layout: ({ layout, unit, criteria, units }) =>
    layout === "pivoted"
      ? `Criteria down the rows and a column per unit; ${enCount(units, "unit")} read. The score is in the total row, or the ` +
        "sum of the criteria."
      : `Scorecard${unit === null ? "" : ` of ‘${unit}’`}; ${enCount(criteria, "criterion", "criteria")} read. The score is in ` +
        "the total row, or the sum of the criteria.",
  confidence: ({ confidence, doubts }) =>
    confidence === "certain"
      ? "Certain."
      : `${confidence === "likely" ? "Likely" : "Unsure"}: ${enList(doubts.map((each) => doubtWords[each]))}.`,
  headerAt: ({ row, unitLetters, unitHeader }) =>
    `The header begins in row ${row}; units in column ${unitLetters} “${unitHeader}”.`,
  rowsRead: ({ first, last, passedOver }) =>
    `Read from row ${first} to row ${last}${passedOver === 0 ? "" : `; ${enCount(passedOver, "row", "rows")} passed over`}.`,
  details: "Why it was read so",
  otherColumns: "Columns without the score:",
  passedOver: "Rows that are not units:",
  notCriteria: "Rows that are no criteria:",
  roles,
  listsHeading: "Other lists that were read",
  list: (kind, count) => {
    switch (kind) {
      case "people":
        return `people: ${count}`;
      case "ticks":
        return `attested facts: ${count}`;
      case "initiatives":
        return `initiatives: ${count}`;
      case "index":
        return `values of other indices (SIPAS, PAPI…): ${count}`;
      case "targets":
        return `values of targets: ${count}`;
    }
  },
  declinedHeading: "Sheets without a table of scores",
  declined: {
    empty: "blank sheet",
    ownSheet: "made by Thi đua CCHC",
    noUnitColumn: "no column with names of units",
    noScoreColumn: "no column with scores",
    blankScorecard: "a scorecard without any points yet",
    otherIndex: "about another index than CCHC",
    otherUnits: "its rows are not units of the plan",
  },
  toSettle: (year) => (year === null ? "To settle before ranking" : `To settle before ranking ${year}`),
  toSettleElsewhere: "To settle for other years",
  notices: "Good to know",
};
