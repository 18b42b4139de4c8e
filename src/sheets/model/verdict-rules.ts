import { conditionVerdictWords } from "../../engine/verdict-words";
import type { RowRule } from "./sheet-model";

/** The colours of a column of verdicts of conditions; the words stand in the cell. */
export function verdictRules(column: number): RowRule[] {
  return [
    { equals: conditionVerdictWords.met, fill: "#E2F0D9", font: "#1E4D0F" },
    { equals: conditionVerdictWords.unmet, fill: "#FBE3E1", font: "#7A1A12" },
    { equals: conditionVerdictWords.unknown, fill: "#FFF2CC", font: "#5C4400" },
  ].map((rule) => ({ ...rule, column, wholeRow: false }));
}
