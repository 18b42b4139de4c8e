import type { ParameterInput } from "../plan/parameters/parameter";
import { NO, YES } from "../sheets/model/parameter-words";
import type { PlanFinding } from "../sheets/plan-finding";
import { formatNumber } from "./locale";
import type { FindingMessages } from "./messages";

const number = (value: number) => formatNumber("en", value);
const keeping = (kept: string) => `The plan’s original value is in use: ${kept}.`;

/** English words for what is to be known about the sheet `Kế hoạch`. */
export const enPlanFindings: Pick<FindingMessages, PlanFinding["code"]> = {
  planNoHeader: () =>
    "there is no header with the columns “Mã” and “Giá trị” any more, so this sheet cannot be read; the plan’s original " +
    "values are in use. Write the two headers again, then choose Read again, or choose Restore the original values.",
  planUnknownCode: ({ text }) =>
    `the plan has no code “${text}”, so this row does not count. Correct the code, then choose Read again, or delete the ` +
    "row.",
  planDuplicateCode: ({ label, parameter }) =>
    `the code “${parameter}” (${label}) stands in several rows; only the first counts. Delete the others, then choose ` +
    "Read again.",
  planEntryBlank: ({ label, kept }) =>
    `“${label}” is blank. ${keeping(kept)} Enter a value, then choose Read again, or delete the row.`,
  planEntryWrong: ({ label, text, input, kept }) =>
    `“${text}” cannot be used for “${label}”. ${keeping(kept)} ${inputInEnglish(input)} Then choose Read again.`,
  planEntryOutOfRange: ({ label, value, min, max, kept }) =>
    `${number(value)} cannot be used for “${label}”: it takes ${number(min)} to ${number(max)}. ${keeping(kept)} ` +
    "Correct the cell, then choose Read again.",
  planRefused: ({ label, mistake, kept, at }) =>
    `the new value of “${label}” cannot be used: ${mistake}. ${keeping(kept)} ` +
    `Change ${at.length > 1 ? "these cells so that they agree" : "this cell"}, then choose Read again.`,
  planOriginLost: () =>
    "the original plan saved with the workbook cannot be read; the values on this sheet are read by a plan that the " +
    "product brings. If you have the plan file, choose Open a plan file.",
};

function inputInEnglish(input: ParameterInput): string {
  switch (input.kind) {
    case "number": {
      const kind = input.whole ? "a whole number" : "a number";
      return `Enter ${kind} from ${number(input.min)} to ${number(input.max)}${orNothing(input)}.`;
    }
    case "yesNo":
      return `Enter “${YES}” or “${NO}”.`;
    case "choice":
      return `Enter one of: ${input.choices.map(({ words }) => `“${words}”`).join(", ")}${orNothing(input)}.`;
    case "text":
      return `Enter some text${orNothing(input)}.`;
    case "names":
      return "Enter names with semicolons between them.";
    case "date":
      return "Enter a day such as 31/12/2025.";
    case "list":
      return `Enter items such as “${input.example}”, with semicolons between them, or nothing.`;
  }
}

function orNothing({ optional }: { readonly optional?: boolean }): string {
  return optional === true ? ", or nothing" : "";
}
