import type { SourceCell } from "../engine/score-entry";
import type { Finding } from "./finding";

/**
 * What is asked about a header (câu hỏi):
 * - `columnMeaning`: what "TĐ" or "TC" stands for;
 * - `scoreColumn`: which of several columns holds the score;
 * - `numberForm`: whether the point in "1.234" is a decimal mark or groups thousands;
 * - `rankAndScore`: which number of "17 (0,633)" is the score;
 * - `shareForm`: whether a plain number up to 1 is points or a share of 100 %;
 * - `rankForm`: whether I, II, III under "Xếp hạng" are ranks or classes.
 */
export type QuestionKind = "columnMeaning" | "scoreColumn" | "numberForm" | "rankAndScore" | "shareForm" | "rankForm";

/** One of the answers to choose from; what it says is a matter of wording, except where it is a header. */
export interface QuestionChoice {
  readonly id: string;
  /** The header that the choice is about; empty where the kind of the question says it all. */
  readonly header: string;
}

/** A cell to look at before answering. */
export interface PreviewCell {
  readonly at: SourceCell;
  readonly text: string;
}

/** Something about a header that only the user can tell, with the answers to choose from. */
export interface Question {
  /** Made of the kind and the words of the header, not of where it stands: an answer holds wherever the header goes. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** The words of the header, as they stand. */
  readonly header: string;
  /** In the order in which they are offered, at least two. */
  readonly choices: readonly QuestionChoice[];
  /** Some of the cells in question. */
  readonly preview: readonly PreviewCell[];
}

/** Cells shown of one question. */
export const MOST_PREVIEWED = 5;

/** The choices of every kind but `scoreColumn`, whose choices are headers. */
export const CHOICES = {
  columnMeaning: ["totalScore", "appraisedScore", "selfScore", "other"],
  numberForm: ["decimal", "grouped"],
  rankAndScore: ["outside", "inside"],
  shareForm: ["points", "percent"],
  rankForm: ["class", "rank"],
} as const;

/** The questions that wait behind findings, each once, with some of the cells of every finding that asks it. */
export function questionsIn(findings: readonly Finding[]): Question[] {
  const asked = new Map<string, Question>();
  for (const finding of findings) {
    const question = "question" in finding ? finding.question : undefined;
    if (question === undefined) continue;
    const before = asked.get(question.id);
    const preview = [...(before?.preview ?? []), ...question.preview].slice(0, MOST_PREVIEWED);
    asked.set(question.id, { ...question, preview });
  }
  return [...asked.values()];
}
