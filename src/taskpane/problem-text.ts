import type { Problem } from "../excel/outcome";
import type { ProblemMessages } from "../i18n/messages";

/** Why a job could not be done, in words. */
export function problemText(problem: Problem, messages: ProblemMessages): string {
  switch (problem.code) {
    case "protectedSheet":
      return messages.protectedSheet(problem.sheet);
    case "protectedWorkbook":
      return messages.protectedWorkbook;
    case "protectedSource":
      return messages.protectedSource(problem.sheet);
    case "cellBeingEdited":
      return messages.cellBeingEdited;
    case "tooLarge":
      return messages.tooLarge;
    case "noScoresForYear":
      return messages.noScoresForYear(problem.year, problem.years);
    case "noScoresForPeriod":
      return messages.noScoresForPeriod(problem.years);
    case "highlightNeedsYear":
      return messages.highlightNeedsYear;
    case "hostTooOld":
      return messages.hostTooOld;
    case "unexpected":
      return messages.unexpected(problem.detail);
  }
}
