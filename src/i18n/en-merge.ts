import type { Declined } from "../sheets/recognition";
import { enCount, enPlace, enSheetNames } from "./en-places";
import { enRecognition } from "./en-recognition";
import type { MergeMessages } from "./merge-messages";

/** English words for putting files together. */
export const enMerge: MergeMessages = {
  heading: "Put files together",
  intro:
    "Choose the Excel files of the units. Their scores are read file by file and written together onto the sheet Tổng hợp of " +
    "the year, each row with the file it comes from. The files are not changed. While they are read, Excel adds the sheets " +
    "of each file and takes them out again, so earlier steps may be beyond undo.",
  choose: "Choose files…",
  chosen: (count) => (count === 0 ? "No file chosen." : `${enCount(count, "file")} chosen.`),
  names: "The files chosen",
  merge: (count) => `Put ${enCount(count, "file")} together`,
  progress: ({ done, total, file }) => `Reading file ${done + 1} of ${total}: ${file}`,
  cancel: "Stop",
  merged: ({ files, units, sheets }) =>
    `The scores of ${enCount(units, "unit")} from ${enCount(files, "file")} were written onto ${enSheetNames(sheets)}.`,
  nothingMerged: "No scores could be read from any file, so nothing was written.",
  cancelled: "Stopped. Nothing was written into the workbook.",
  failedHeading: (count) =>
    `${enCount(count, "file")} gave no scores. Open each, correct what is said below, save it and put the files together again:`,
  problem: (problem) => {
    switch (problem.code) {
      case "notWorkbook":
        return "not an Excel file.";
      case "oldWorkbook":
        return "an old .xls file. Open it, save it as .xlsx, then put the files together again.";
      case "encrypted":
        return "protected by a password. Open it, remove the password, save it, then try again.";
      case "unreadable":
        return "Excel could not open it. Try to open the file by itself.";
      case "noScores":
        return noScores(problem.declined);
    }
  },
  failed: (file, why) => `${file}: ${why}`,
};

function noScores(declined: Declined | null): string {
  if (declined === null) return "no table of scores.";
  const where = declined.at === null ? `sheet ‘${declined.sheet}’` : enPlace(declined.at);
  return `${where}: ${enRecognition.declined[declined.reason]}.`;
}
