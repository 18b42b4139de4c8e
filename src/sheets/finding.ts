import type { SourceCell } from "../engine/score-entry";
import type { IndexKind } from "../plan/condition";
import type { ValueAsked } from "../engine/targets/value-asked";
import type { GroupId } from "../plan/plan";
import type { PlanFinding } from "./plan-finding";
import type { Question } from "./question";
import type { LegacyEncoding } from "./text/legacy/legacy-font";

/**
 * Something that the user should know about the sheets (phát hiện), without wording: i18n says it in the user's
 * language. `stops` findings must be settled before anything is written; the others go along with the result.
 */
export type Finding = FindingKind & {
  /** The one year that it concerns; absent when it may concern every year of its table, or of the workbook. */
  readonly year?: number;
};

type FindingKind =
  /** No table with units was found in the workbook. */
  | { readonly code: "noTable"; readonly stops: true }
  /** The year at work is none of the movement's (giai đoạn): it is ranked for comparison. */
  | {
      readonly code: "yearOutsidePlan";
      readonly stops: false;
      readonly year: number;
      readonly first: number;
      readonly last: number;
    }
  /** A table has units, but no column that could be the score (only the self-score, or none). */
  | { readonly code: "noScoreColumn"; readonly stops: true; readonly at: SourceCell; readonly selfScoreOnly: boolean }
  /** Two or more columns could be the score. */
  | {
      readonly code: "severalScoreColumns";
      readonly stops: true;
      readonly at: SourceCell;
      readonly columns: readonly { readonly header: string; readonly at: SourceCell }[];
      readonly question?: Question;
    }
  /** The header of the only column that could be the score can be read in two ways: "TĐ", "TC". */
  | {
      readonly code: "ambiguousHeader";
      readonly stops: true;
      readonly at: SourceCell;
      readonly header: string;
      readonly question?: Question;
    }
  /** The year stands neither in the header, nor in the title, nor in the sheet's name. */
  | { readonly code: "noYear"; readonly stops: true; readonly at: SourceCell }
  /** A text that could be two numbers, e.g. "1.234". */
  | {
      readonly code: "ambiguousNumber";
      readonly stops: true;
      readonly at: SourceCell;
      readonly text: string;
      readonly readings: readonly [number, number];
      readonly question?: Question;
    }
  /** I, II, III or other classes stand under "Xếp hạng": they are no ranks, unless the user says so. */
  | {
      readonly code: "classesUnderRank";
      readonly stops: false;
      readonly at: SourceCell;
      readonly header: string;
      readonly question: Question;
    }
  /** A text where a score should stand. */
  | { readonly code: "notANumber"; readonly stops: true; readonly at: SourceCell; readonly text: string }
  /** A score outside the scale of its index. */
  | {
      readonly code: "outOfScale";
      readonly stops: true;
      readonly at: SourceCell;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  /** One unit stands twice in one group and year, with scores that are not the same. */
  | {
      readonly code: "duplicateUnit";
      readonly stops: true;
      readonly unit: string;
      readonly year: number;
      readonly at: readonly SourceCell[];
    }
  /** Nothing says to which group (khối) of the plan a unit belongs; `stated` is what the sheet says, empty for nothing. */
  | {
      readonly code: "noGroup";
      readonly stops: true;
      readonly unit: string;
      readonly stated: string;
      readonly at: SourceCell;
    }
  /** A heading names one group (khối), the unit's own name speaks for another; `used` is the one that counted. */
  | {
      readonly code: "groupContradiction";
      readonly stops: false;
      readonly unit: string;
      readonly at: SourceCell;
      readonly heading: string;
      readonly used: GroupId;
    }
  /** Names that differ in marks only, e.g. "Phổ Vinh" and "Phổ Vịnh": taken for one unit (`merged`) or kept apart. */
  | {
      readonly code: "similarNames";
      readonly stops: false;
      readonly names: readonly [string, string];
      readonly at: readonly [SourceCell, SourceCell];
      readonly merged: boolean;
    }
  /** A person of one list and one of another, of the same unit, differ in marks only: taken for one. */
  | {
      readonly code: "similarPeople";
      readonly stops: false;
      readonly names: readonly [string, string];
      readonly at: readonly [SourceCell, SourceCell];
    }
  /** The same unit, year and score stand in two tables; the first is used. */
  | {
      readonly code: "sameScoreTwice";
      readonly stops: false;
      readonly unit: string;
      readonly year: number;
      readonly at: readonly SourceCell[];
    }
  /** An error value stands where a score should; the unit counts as without a score. */
  | { readonly code: "errorCell"; readonly stops: false; readonly at: SourceCell; readonly error: string }
  /** Scores of another year wait to be settled, so that ranks are not compared with that year. */
  | { readonly code: "yearNotCompared"; readonly stops: false; readonly year: number; readonly at: SourceCell }
  /** Neither yes nor no where a tick should stand; nothing was taken from the cell. */
  | {
      readonly code: "unreadTick";
      readonly stops: false;
      readonly at: SourceCell;
      readonly header: string;
      readonly text: string;
    }
  /** "Không" under "Kỷ luật" was taken for discipline not kept, though it may mean that nobody was disciplined. */
  | {
      readonly code: "doubtfulTick";
      readonly stops: false;
      readonly at: SourceCell;
      readonly header: string;
      readonly text: string;
    }
  /** Words that are no level of duties done (mức độ hoàn thành nhiệm vụ). */
  | {
      readonly code: "unreadDuties";
      readonly stops: false;
      readonly at: SourceCell;
      readonly header: string;
      readonly text: string;
    }
  /** A column of ticks in which no cell can be read; `at` is its header. */
  | {
      readonly code: "unreadColumn";
      readonly stops: false;
      readonly at: SourceCell;
      readonly header: string;
      readonly count: number;
    }
  /** A list names a unit that no table of scores has; `nearest` is the most similar one that it may mean. */
  | {
      readonly code: "unknownUnit";
      readonly stops: false;
      readonly at: SourceCell;
      readonly unit: string;
      readonly nearest: string | null;
      /** Rows with that name. */
      readonly count: number;
    }
  /** Nothing says to which unit a person belongs. */
  | { readonly code: "personWithoutUnit"; readonly stops: false; readonly at: SourceCell; readonly name: string }
  /** One person stands more than once in one list. */
  | {
      readonly code: "personTwice";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly name: string;
      readonly unit: string;
    }
  /** Two lists differ on whether a person is directly in charge or the head; neither counts. */
  | {
      readonly code: "personContradiction";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly name: string;
    }
  /** Two cells differ on one matter of one subject and year; neither counts. */
  | {
      readonly code: "statementContradiction";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly subject: string;
      readonly texts: readonly string[];
    }
  /** Words that do not say how far an initiative reaches (phạm vi). */
  | { readonly code: "unreadScope"; readonly stops: false; readonly at: SourceCell; readonly text: string }
  /** Words that do not say who recognised an initiative (công nhận). */
  | { readonly code: "unreadRecogniser"; readonly stops: false; readonly at: SourceCell; readonly text: string }
  /** An initiative of nobody, or of one of several people with the same name; it was left out. */
  | {
      readonly code: "initiativeOfNobody";
      readonly stops: false;
      readonly at: SourceCell;
      readonly subject: string;
      readonly title: string;
    }
  /** Initiatives of people who stand in no list of people; `at` and `name` are the first. */
  | {
      readonly code: "authorsNotListed";
      readonly stops: false;
      readonly at: SourceCell;
      readonly name: string;
      readonly count: number;
    }
  /** A cell that is no value of its index; the unit counts as without one. */
  | {
      readonly code: "unreadIndexValue";
      readonly stops: false;
      readonly at: SourceCell;
      readonly index: IndexKind;
      readonly text: string;
      readonly min: number;
      readonly max: number;
    }
  /** A column or table that speaks of an index, left out because it cannot be read for certain. */
  | {
      readonly code: "indexLeftOut";
      readonly stops: false;
      readonly at: SourceCell;
      readonly index: IndexKind;
      readonly header: string;
      /** May be points that are part of the total; several columns; no year; a scale of its own. */
      readonly reason: "partOfTotal" | "severalColumns" | "noYear" | "otherScale";
    }
  /** A unit has different values of one index in one year; none counts. */
  | {
      readonly code: "duplicateIndex";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly index: IndexKind;
      readonly unit: string;
      readonly year: number;
    }
  /** Some units have a score of an earlier round of the appraisal only (thẩm định lần 1); `at` and `unit` are the first. */
  | {
      readonly code: "earlierRound";
      readonly stops: false;
      readonly at: SourceCell;
      readonly unit: string;
      readonly header: string;
      readonly count: number;
    }
  /** A scorecard (phiếu chấm điểm) has points, but nothing says whose it is. */
  | { readonly code: "scorecardOfNobody"; readonly stops: true; readonly at: SourceCell }
  /** A scorecard names one unit, its sheet another. */
  | {
      readonly code: "scorecardOfTwo";
      readonly stops: true;
      readonly at: SourceCell;
      readonly unit: string;
      readonly bySheet: string;
    }
  /** A stated sum that its parts do not make up; `criterion` is `null` for the total. `at`: the sum, then its parts. */
  | {
      readonly code: "wrongSum";
      readonly stops: false;
      readonly unit: string;
      readonly criterion: string | null;
      readonly at: readonly SourceCell[];
      readonly stated: number;
      readonly sum: number;
    }
  /** Criteria without points; without a stated total the unit then has no score. `at` are the first of them. */
  | {
      readonly code: "criteriaWithoutPoints";
      readonly stops: false;
      readonly unit: string;
      readonly at: readonly SourceCell[];
      readonly count: number;
      readonly totalCounts: boolean;
    }
  /** Points of a criterion below 0 or above its maximum; stops where the score is the sum of the points. */
  | {
      readonly code: "pointsOutOfRange";
      readonly stops: boolean;
      readonly at: SourceCell;
      readonly criterion: string;
      readonly value: number;
      /** `null` for points below 0. */
      readonly max: number | null;
    }
  /** Criteria do not concern the unit: its score is out of what remains. `at` is the first of them. */
  | {
      readonly code: "criteriaOutside";
      readonly stops: false;
      readonly at: SourceCell;
      readonly unit: string;
      readonly count: number;
      readonly max: number;
    }
  /** A cell of a column of scores to try (điểm thử) that is no score; its unit is not tried. */
  | {
      readonly code: "unreadTrial";
      readonly stops: false;
      readonly at: SourceCell;
      readonly header: string;
      readonly text: string;
      readonly reason: "ambiguous" | "notNumber" | "outOfScale" | "error";
    }
  /** A column of scores to try does not say its year, and the table has several. */
  | { readonly code: "trialYearMissing"; readonly stops: false; readonly at: SourceCell; readonly header: string }
  /** One unit has different scores to try in one year under one name; none is tried. */
  | {
      readonly code: "trialTwice";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly unit: string;
      readonly year: number;
    }
  /** A table has not one column with the header that the plan names as tie-break (tiêu chí phụ), but none or several. */
  | { readonly code: "noTieBreakColumn"; readonly stops: false; readonly at: SourceCell; readonly criterion: string }
  /** Units with equal scores stay tied, because some have no number in the column of the tie-break; `at` are its cells. */
  | {
      readonly code: "tieNotBroken";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly criterion: string;
      /** All units that are tied, and those among them without a number. */
      readonly units: readonly string[];
      readonly lacking: readonly string[];
    }
  /**
   * Texts of a sheet were read as TCVN3 or VNI by their words alone: no font says so. `at`, `stored` and `text` are of
   * the first.
   */
  | {
      readonly code: "legacyByWords";
      readonly stops: false;
      readonly at: SourceCell;
      readonly encoding: LegacyEncoding;
      readonly count: number;
      readonly stored: string;
      readonly text: string;
    }
  /** Hidden or filtered-out rows of a table take part all the same. */
  | { readonly code: "hiddenRows"; readonly stops: false; readonly at: SourceCell; readonly count: number }
  /** A header or label can be read as two or more parts of the plan's targets (chỉ tiêu); `parts` are their codes. */
  | {
      readonly code: "targetNameUnclear";
      readonly stops: true;
      readonly at: SourceCell;
      readonly text: string;
      readonly parts: readonly string[];
    }
  /** A code that reads like one of a target part, but the plan has none such: what stands by it is left out. */
  | { readonly code: "targetCodeUnknown"; readonly stops: false; readonly at: SourceCell; readonly text: string }
  /** A table of targets does not say its year. */
  | { readonly code: "targetYearMissing"; readonly stops: true; readonly at: SourceCell }
  /** A table of targets names its parts, but no column holds their results. */
  | { readonly code: "targetValuesMissing"; readonly stops: true; readonly at: SourceCell }
  /** The value of a part could be two numbers: "1.234", or 0.85 for 85 % or 0,85 %. */
  | {
      readonly code: "targetNumberAmbiguous";
      readonly stops: true;
      readonly at: SourceCell;
      readonly part: string;
      readonly text: string;
      readonly readings: readonly [number, number];
    }
  /** The value of a part is not of the kind that it is judged by. */
  | {
      readonly code: "targetValueUnclear";
      readonly stops: true;
      readonly at: SourceCell;
      readonly part: string;
      readonly text: string;
      readonly asked: ValueAsked;
    }
  /** The value of a part is outside what it can be. */
  | {
      readonly code: "targetOutOfRange";
      readonly stops: true;
      readonly at: SourceCell;
      readonly part: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  /** One part, subject and year stand in several cells with values that are not the same. */
  | {
      readonly code: "targetTwice";
      readonly stops: true;
      readonly part: string;
      readonly subject: string;
      readonly year: number;
      readonly at: readonly SourceCell[];
    }
  /** An error value stands where the value of a part should; it counts as missing. */
  | {
      readonly code: "targetErrorCell";
      readonly stops: false;
      readonly at: SourceCell;
      readonly part: string;
      readonly error: string;
    }
  | PlanFinding;

export type FindingCode = Finding["code"];
