import type { TemplateMessages } from "./template-messages";

/** English words for blank sheets to fill in. */
export const enTemplates: TemplateMessages = {
  heading: "Blank sheets",
  intro:
    "Adds a blank sheet to fill in, made for the plan in force. It is yours; the sheets that are there stay as they are.",
  kind: "Kind of sheet",
  kinds: {
    summary: "Scores of one year",
    years: "Scores of all years",
    scorecard: "Scorecard of one unit",
    individuals: "List of people",
    initiatives: "Register of initiatives",
    collectives: "Collectives proposed for awards",
    targets: "Results of targets",
  },
  about: {
    summary: "One row per unit, the scores of one year.",
    years: "One row per unit, one column per year of the period.",
    scorecard: "Fields and criteria, maximum, self-score and appraised score; sums are computed.",
    individuals: "One row per person, with the conditions to be attested by an x.",
    initiatives: "One row per initiative: whose, which year, its scope, who recognised it.",
    collectives: "One row per collective, with the conditions and papers to be attested by an x.",
    targets: "One row per part of a target, with its code, its goal and a cell for the result.",
  },
  year: "Year of the sheet",
  groups: "Groups",
  subject: "Results of",
  make: "Make the blank sheet",
  made: (kind, sheet) =>
    `Made sheet ‘${sheet}’. Select a cell to see how to fill it in` +
    (kind === "scorecard" ? "; copy the sheet, one for each unit." : "; when you are done, choose Read again."),
};
