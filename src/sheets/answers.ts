import { z } from "zod";
import { CHOICES, type Question } from "./question";

/** An answer of the user (câu trả lời), with the words that it was given for. */
const answer = z.strictObject({
  /** `Question.id`. */
  id: z.string().min(1),
  kind: z.enum(["columnMeaning", "scoreColumn", "numberForm", "rankAndScore", "shareForm", "rankForm"]),
  header: z.string(),
  /** `QuestionChoice.id`, and its header. */
  choice: z.string().min(1),
  choiceHeader: z.string(),
});
export type Answer = z.infer<typeof answer>;

/** The answers given, by the id of their question. One that fits no header any more is kept, and asks nothing. */
export type Answers = ReadonlyMap<string, Answer>;

export const NO_ANSWERS: Answers = new Map();

/** The answers with one more, or with another one in place of an earlier one. */
export function withAnswer(answers: Answers, { id, kind, header, choices }: Question, choice: string): Answers {
  const chosen = choices.find((each) => each.id === choice);
  if (chosen === undefined) return answers;
  return new Map(answers).set(id, { id, kind, header, choice, choiceHeader: chosen.header });
}

/** The answers without the one to a question, which will be asked again. */
export function withoutAnswer(answers: Answers, id: string): Answers {
  return new Map([...answers].filter(([each]) => each !== id));
}

/** As a workbook remembers them. */
export function answersAsText(answers: Answers): string {
  return JSON.stringify([...answers.values()]);
}

/** What a workbook remembers; whatever cannot be understood was never said. */
export function answersFromText(text: string | null): Answers {
  const read = z.array(z.unknown()).safeParse(parsed(text));
  if (!read.success) return NO_ANSWERS;
  const known = read.data.flatMap((each) => answer.safeParse(each).data ?? []);
  return new Map(known.map((each) => [each.id, each]));
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "[]");
  } catch {
    return null;
  }
}

/** The choice made for a question with choices of its own; `null` while it is open, or when the answer makes no sense. */
export function chosen<Kind extends keyof typeof CHOICES>(
  answers: Answers,
  kind: Kind,
  id: string,
): (typeof CHOICES)[Kind][number] | null {
  const said = answers.get(id)?.choice;
  const choices: readonly (typeof CHOICES)[Kind][number][] = CHOICES[kind];
  return choices.find((each) => each === said) ?? null;
}
