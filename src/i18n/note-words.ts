import type { Plan } from "../plan/plan";
import type { DataNote } from "../sheets/check/data-note";
import type { NoteWords } from "../sheets/model/data-check-sheet";
import type { NoteTopic } from "./check-messages";
import { describeFinding } from "./describe-finding";
import type { Messages } from "./messages";

/** A note in words, without its place where the place stands beside it. */
export function noteWords(note: DataNote, messages: Messages, plan: Plan): NoteWords {
  const { notes } = messages.check;
  switch (note.code) {
    case "finding":
      return inTwo(describeFinding(note.finding, messages, plan));
    case "unitSpelling":
      return notes.unitSpelling(note, plan);
    case "textNumber":
      return notes.textNumber(note, plan);
    case "percentForm":
      return notes.percentForm(note, plan);
    case "missingYear":
      return notes.missingYear(note, plan);
    case "yearOfNobody":
      return notes.yearOfNobody(note, plan);
    case "unitComes":
      return notes.unitComes(note, plan);
    case "unitGoes":
      return notes.unitGoes(note, plan);
    case "wrongTotal":
      return notes.wrongTotal(note, plan);
    case "ranksByOtherRule":
      return notes.ranksByOtherRule(note, plan);
    case "otherRank":
      return notes.otherRank(note, plan);
  }
}

const TOPICS: Readonly<Record<DataNote["code"], NoteTopic>> = {
  finding: "found",
  unitSpelling: "names",
  textNumber: "numbers",
  percentForm: "numbers",
  wrongTotal: "sums",
  ranksByOtherRule: "ranks",
  otherRank: "ranks",
  missingYear: "years",
  yearOfNobody: "years",
  unitComes: "years",
  unitGoes: "years",
};

export function topicOf({ code }: DataNote): NoteTopic {
  return TOPICS[code];
}

/** The first sentence says what is the matter, the others what to do; a point within quotes ends no sentence. */
function inTwo(text: string): NoteWords {
  const [problem = text] = /^(?:“[^”]*”|‘[^’]*’|[^“‘])*?[\p{L}\d”’)][.](?= \p{Lu})/u.exec(text) ?? [text];
  return { problem, suggestion: text.slice(problem.length).trim() };
}
