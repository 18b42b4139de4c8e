import type { Answer } from "../sheets/answers";
import type { Question, QuestionChoice } from "../sheets/question";

/** Words for what only the user can tell of a header. */
export interface QuestionMessages {
  readonly heading: (count: number) => string;
  readonly ask: (question: Question) => string;
  readonly choice: (kind: Question["kind"], choice: QuestionChoice) => string;
  /** Before the cells in question. */
  readonly preview: string;
  readonly use: string;
  /** What the button of one question does, for those who hear it: which header it is about. */
  readonly useFor: (header: string) => string;
  readonly answeredHeading: (count: number) => string;
  readonly answered: (answer: Answer, choice: string) => string;
  readonly again: string;
}
