import type { Question } from "../sheets/question";
import type { QuestionMessages } from "./question-messages";

const ask: Readonly<Record<Question["kind"], (header: string) => string>> = {
  columnMeaning: (header) => `What does the header “${header}” stand for?`,
  scoreColumn: () => "Which column holds the score to rank by?",
  numberForm: (header) => `In the column “${header}”, what is the point in the cells below?`,
  rankAndScore: (header) => `The column “${header}” holds two numbers in a cell. Which one is the score?`,
  shareForm: (header) => `The column “${header}” holds numbers up to 1. How are they written?`,
  rankForm: (header) => `The column “${header}” holds I, II, III. Are they classes or ranks?`,
};

const choices: Readonly<Record<string, string>> = {
  totalScore: "Total score (tổng điểm)",
  appraisedScore: "Appraised score (điểm thẩm định)",
  selfScore: "The unit's own score (tự chấm): not ranked by",
  other: "No score; leave this column out",
  decimal: "A decimal mark: 1.234 is a little more than one",
  grouped: "It groups thousands: 1.234 is more than a thousand",
  outside: "The first one, outside the brackets",
  inside: "The one in brackets",
  points: "As it stands: 1 is 1, 0.85 is 0.85",
  percent: "Shares: 1 is 100%, 0.85 is 85%",
  class: "Classes (such as Tốt, Khá), not ranks",
  rank: "Ranks: I is the first, II the second",
};

export const enQuestions: QuestionMessages = {
  heading: (count) => `To answer (${count})`,
  ask: ({ kind, header }) => ask[kind](header),
  choice: (_, { id, header }) => (header === "" ? (choices[id] ?? id) : `The column “${header}”`),
  preview: "The cells:",
  use: "Use this answer",
  useFor: (header) => `Use this answer for “${header}”`,
  answeredHeading: (count) => `Answered (${count})`,
  answered: ({ header }, choice) => `“${header}”: ${choice}`,
  again: "Ask again",
};
