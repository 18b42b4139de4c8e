import type { AwardUnderPlan, RankingDifference } from "../engine/what-if/compare-plans";
import type { ProblemMessages } from "./messages";
import type { PlanMessages } from "./plan-messages";

const RANKING: Readonly<Record<RankingDifference, string>> = {
  precision: "the number of decimals",
  compared: "how scores are compared (rounded or not)",
  ties: "how equal scores are ranked",
  tieBreak: "the tie-break",
  groups: "where the ranks of the group come from",
};

/** English words for the plan in force, its sheet and its file. */
export const enPlan: PlanMessages = {
  heading: "The plan",
  byPreset: (title) =>
    `Works by the plan “${title}”, which comes with the product. To change thresholds, years, titles or how ranks are ` +
    "counted, create the sheet Kế hoạch and edit it there.",
  bySheet: (origin) =>
    `Works by this workbook’s sheet Kế hoạch. Its original values are those of “${origin}”. After editing the sheet, ` +
    "choose Read again.",
  findings: "To look at on the sheet Kế hoạch",
  choosePreset: "Start from the plan",
  create: "Create the sheet Kế hoạch",
  restore: "Restore the original values",
  save: "Save the plan to a file",
  open: "Open a plan file",
  saved: (file) => `The plan was saved as ${file}, in the folder of downloads.`,
  confirmRestore: (origin) =>
    `Every value you changed and every row you added on the sheet Kế hoạch will be replaced by the original values of ` +
    `“${origin}”. If you still need them, choose Save the plan to a file first.`,
  confirmOpen: (file) =>
    `The sheet Kế hoạch will be written anew from the file ‘${file}’; the values you changed will be lost. If you still ` +
    "need them, choose Save the plan to a file first.",
  comparison: {
    heading: (year) => `Against the original plan, ${year}`,
    summary: ({ gains, loses, all }) =>
      gains + loses === 0
        ? `The awards by score of all ${all} units stay as they are.`
        : `${gains} units gain a higher award, ${loses} get a lower one, of ${all}.`,
    unit: "Unit",
    before: "Original",
    now: "Plan sheet",
    outcome: { gains: "gains", loses: "loses", same: "rank only", differs: "differs" },
    rank: (rank) => `rank ${rank}`,
    noAward: "no award",
    difference: (title, before, now) => {
      const asked = (each: AwardUnderPlan | null) => (each === null ? "none" : `${each.threshold} points`);
      return `${title} (${(now ?? before)?.clause ?? ""}): threshold ${asked(before)} → ${asked(now)}`;
    },
    rankMoved: (differences) => `The rank moved because of ${differences.map((each) => RANKING[each]).join(", ")}`,
  },
  overwrite: "Write the sheet anew",
  cancel: "Cancel, keep it as it is",
  written: (from, title, sheet) => {
    const edit = `Edit the column Giá trị of the sheet ‘${sheet}’, then choose Read again.`;
    switch (from) {
      case "preset":
        return `The sheet ‘${sheet}’ was created from the plan “${title}”. ${edit}`;
      case "origin":
        return `The original values of the plan “${title}” are back. ${edit}`;
      case "file":
        return `The plan “${title}” was opened and its values written to the sheet ‘${sheet}’. ${edit}`;
    }
  },
};

export const enPlanProblems: Pick<ProblemMessages, "planSheetExists" | "planFileRefused"> = {
  planSheetExists: (sheet) =>
    `The workbook has a sheet ‘${sheet}’ already; nothing was written, so that the values you changed are not lost. ` +
    "Choose Read again to use that sheet, or Restore the original values to start anew.",
  planFileRefused: (mistakes) =>
    `The plan file could not be opened; the workbook is as it was. Correct the file and open it again: ` +
    `${mistakes.join("; ")}.`,
};
