import type { Problem } from "../excel/outcome";
import type { ProblemMessages } from "../i18n/messages";

/** Why a job could not be done, in words. */
export function problemText(problem: Problem, messages: ProblemMessages): string {
  switch (problem.code) {
    case "hiddenSheet":
      return messages.hiddenSheet(problem.sheet);
    case "protectedSheet":
      return messages.protectedSheet(problem.sheet);
    case "protectedWorkbook":
      return messages.protectedWorkbook;
    case "protectedSource":
      return messages.protectedSource(problem.sheet);
    case "protectedFormulas":
      return messages.protectedFormulas(problem.sheets);
    case "protectedCorrections":
      return messages.protectedCorrections(problem.sheets);
    case "protectedLegacy":
      return messages.protectedLegacy(problem.sheets);
    case "cellBeingEdited":
      return messages.cellBeingEdited;
    case "tooLarge":
      return messages.tooLarge;
    case "noScoresForYear":
      return messages.noScoresForYear(problem.year, problem.years);
    case "planSheetExists":
      return messages.planSheetExists(problem.sheet);
    case "planFileRefused":
      return messages.planFileRefused(problem.mistakes);
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
