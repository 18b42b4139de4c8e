import type { AwardCount, Outcome } from "../excel/outcome";
import type { LegacyMessages } from "../i18n/legacy-messages";
import type { MergeMessages } from "../i18n/merge-messages";
import type { Messages, OutcomeMessages } from "../i18n/messages";
import type { Finding } from "../sheets/finding";
import { problemText } from "./problem-text";

/** One line of what came of a job; a finding is worded where it is shown, so that its cell can be a link. */
export type OutcomeLine =
  | { readonly text: string }
  | { readonly finding: Finding }
  /** Of another file, where no link can lead. */
  | { readonly findingIn: string; readonly finding: Finding };

/** More cells than these are counted, not named. */
const MOST_PLACES = 5;

/** Whether a job did not do what was asked: said at once (role="alert"), not when the reader has time. */
export function isSetback(outcome: Outcome): boolean {
  return outcome.kind === "stopped" || outcome.kind === "failed" || isNothingMerged(outcome);
}

function isNothingMerged(outcome: Outcome): boolean {
  return outcome.kind === "merged" && outcome.sheets.length === 0;
}

/** What came of a job, complete: what was done, for how many units, where, and what to know about it. */
export function outcomeLines(outcome: Outcome, messages: Messages): OutcomeLine[] {
  const { outcomes, problems, plan, templates, check, legacy, merge } = messages;
  switch (outcome.kind) {
    case "ranked":
      return [
        { text: outcomes.ranked(outcome) },
        ...awardLines(outcome.awards, outcome.occasion.kind === "annual", outcomes),
        ...writtenLines(outcome, outcomes),
      ];
    case "nominated":
      return [
        { text: outcomes.nominated(outcome) },
        ...outcome.nominations.map(({ award, ...count }) => ({ text: outcomes.nominationCount(award.title, count) })),
        ...writtenLines(outcome, outcomes),
      ];
    case "highlighted":
      return highlightedLines(outcome, outcomes);
    case "cleared":
      return [{ text: outcome.sheets.length > 0 ? outcomes.cleared(outcome.sheets) : outcomes.nothingToClear }];
    case "planWritten":
      return [
        { text: plan.written(outcome.from, outcome.title, outcome.sheet) },
        ...outcome.renamed.map(({ wanted, used }) => ({ text: outcomes.renamed(wanted, used) })),
      ];
    case "templateMade":
      return [{ text: templates.made(outcome.template, outcome.sheet) }];
    case "dataChecked":
      return [
        { text: check.written(outcome.sheets, outcome.mustFix, outcome.review) },
        ...outcome.renamed.map(({ wanted, used }) => ({ text: outcomes.renamed(wanted, used) })),
      ];
    case "corrected":
      return [
        { text: check.corrected(outcome.cells) },
        ...(outcome.left.length === 0 ? [] : [{ text: check.left(outcome.left.map(messages.place)) }]),
      ];
    case "frozen":
      return frozenLines(outcome, outcomes);
    case "legacyConverted":
      return legacyLines(outcome, legacy);
    case "merged":
      return mergedLines(outcome, merge, outcomes);
    case "mergeCancelled":
      return [{ text: merge.cancelled }];
    case "stopped":
      return [{ text: outcomes.stopped(outcome.findings.length) }, ...outcome.findings.map((finding) => ({ finding }))];
    case "failed":
      return [{ text: problemText(outcome.problem, problems) }];
  }
}

function writtenLines(
  { sheets, renamed, notices }: Extract<Outcome, { kind: "ranked" | "nominated" }>,
  outcomes: OutcomeMessages,
): OutcomeLine[] {
  return [
    { text: outcomes.sheetsWritten(sheets) },
    ...renamed.map(({ wanted, used }) => ({ text: outcomes.renamed(wanted, used) })),
    ...notices.map((finding) => ({ finding })),
  ];
}

function highlightedLines(
  { year, sheets, awards, withoutRows }: Extract<Outcome, { kind: "highlighted" }>,
  outcomes: OutcomeMessages,
): OutcomeLine[] {
  const units = awards.reduce((sum, { count }) => sum + count, 0);
  if (units === 0) return [{ text: outcomes.nothingToHighlight(year) }];
  const left = withoutRows === undefined ? [] : [{ text: outcomes.withoutRows(withoutRows.sheets) }];
  const coloured = units - (withoutRows?.units ?? 0);
  if (coloured === 0) return left;
  return [{ text: outcomes.highlighted(year, coloured, sheets) }, ...awardLines(awards, true, outcomes), ...left];
}

function frozenLines({ sheets, left }: Extract<Outcome, { kind: "frozen" }>, outcomes: OutcomeMessages): OutcomeLine[] {
  const done = sheets.length > 0 ? [{ text: outcomes.frozen(sheets) }] : [];
  const kept = left.length > 0 ? [{ text: outcomes.formulasLeft(left.slice(0, MOST_PLACES), left.length) }] : [];
  const lines = [...done, ...kept];
  return lines.length > 0 ? lines : [{ text: outcomes.nothingToFreeze }];
}

function legacyLines(
  { sheets, left }: Extract<Outcome, { kind: "legacyConverted" }>,
  words: LegacyMessages,
): OutcomeLine[] {
  const done = sheets.length > 0 ? [{ text: words.converted(sheets) }] : [];
  const kept = left.length > 0 ? [{ text: words.formulasLeft(left.slice(0, MOST_PLACES), left.length) }] : [];
  const lines = [...done, ...kept];
  return lines.length > 0 ? lines : [{ text: words.nothingToConvert }];
}

function mergedLines(
  outcome: Extract<Outcome, { kind: "merged" }>,
  words: MergeMessages,
  outcomes: OutcomeMessages,
): OutcomeLine[] {
  const { failed, sheets, renamed } = outcome;
  return [
    { text: sheets.length === 0 ? words.nothingMerged : words.merged(outcome) },
    ...renamed.map(({ wanted, used }) => ({ text: outcomes.renamed(wanted, used) })),
    ...(failed.length === 0 ? [] : [{ text: words.failedHeading(failed.length) }]),
    ...failed.map(({ file, problem }): OutcomeLine =>
      problem.code === "finding"
        ? { findingIn: file, finding: problem.finding }
        : { text: words.failed(file, words.problem(problem)) },
    ),
  ];
}

/** In a single year, an award that is given at the end of the period only is marked as such. */
function awardLines(awards: readonly AwardCount[], inOneYear: boolean, outcomes: OutcomeMessages): OutcomeLine[] {
  return awards.map(({ award, count }) => ({
    text: outcomes.awardCount({ title: award.title, annual: award.annual.value || !inOneYear }, count),
  }));
}
