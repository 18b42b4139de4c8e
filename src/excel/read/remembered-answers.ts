import { answersAsText, answersFromText, type Answers } from "../../sheets/answers";

/** Document setting that remembers what the user has said of the headers of this workbook. */
const KEY = "cchc.answers";

/** Asks for the answers remembered; to be read by `answersOf` after the next sync. */
export function loadAnswers(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(KEY).load("value");
}

export function answersOf(setting: Excel.Setting): Answers {
  if (setting.isNullObject) return answersFromText(null);
  const value: unknown = setting.value;
  return answersFromText(typeof value === "string" ? value : null);
}

export function saveAnswers(context: Excel.RequestContext, answers: Answers): void {
  context.workbook.settings.add(KEY, answersAsText(answers));
}
