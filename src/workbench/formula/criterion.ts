import type { CellValue } from "../workbook/workbook";
import { compareNumbers, foldText } from "./comparison";
import { readNumberText } from "./number-text";
import { isError, isErrorCode } from "./operand";

type Relation = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** The regular expression for a pattern with `*`, `?` and `~`, over folded text; null when it has no wildcard. */
export function wildcardSource(pattern: string): string | null {
  if (!/[*?~]/.test(pattern)) return null;
  return foldText(pattern).replace(/~([*?~])|[*?]|[.+^${}()|[\]\\~]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (found === "*") return "[^]*";
    if (found === "?") return "[^]";
    return found === "~" ? "~" : `\\${found}`;
  });
}

/** A test of whole texts. */
export function wildcardTest(pattern: string): ((text: string) => boolean) | null {
  const source = wildcardSource(pattern);
  if (source === null) return null;
  const expression = new RegExp(`^${source}$`, "u");
  return (text) => expression.test(foldText(text));
}

/** The condition of COUNTIF, SUMIF and their kin, e.g. `">=80"`, `"Phường*"`, `5`, `""`. */
export function criterionTest(criterion: CellValue): (value: CellValue) => boolean {
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  // A blank criterion cell counts as 0, as Excel has it.
  if (criterion === null) return (value) => value === 0;
  if (typeof criterion !== "string") return equality(criterion);
  const parts = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(criterion);
  const relation = readRelation(parts?.[1]);
  const operand = parts?.[2] ?? "";
  if (operand === "" && parts?.[1] !== undefined) return emptiness(relation);
  if (operand === "") return (value) => value === null || value === "";
  return relationTest(relation, readOperand(operand));
}

function readRelation(text: string | undefined): Relation {
  if (text === "<>" || text === "<" || text === ">" || text === "<=" || text === ">=") return text;
  return "=";
}

/** `"="` finds blank cells, `"<>"` the others. */
function emptiness(relation: Relation): (value: CellValue) => boolean {
  if (relation === "=") return (value) => value === null;
  return relation === "<>" ? (value) => value !== null : () => false;
}

function readOperand(text: string): string | number | boolean {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return readNumberText(text)?.value ?? text;
}

function equality(operand: string | number | boolean): (value: CellValue) => boolean {
  if (typeof operand === "number") {
    return (value) => {
      const number = typeof value === "string" ? readNumberText(value)?.value : value;
      return typeof number === "number" && compareNumbers(number, operand) === 0;
    };
  }
  if (typeof operand === "boolean") return (value) => value === operand;
  if (isErrorCode(operand)) return (value) => isError(value) && value.error === operand;
  const wildcard = wildcardTest(operand);
  const folded = foldText(operand);
  return (value) => typeof value === "string" && (wildcard ? wildcard(value) : foldText(value) === folded);
}

function relationTest(relation: Relation, operand: string | number | boolean): (value: CellValue) => boolean {
  const equal = equality(operand);
  if (relation === "=") return equal;
  if (relation === "<>") return (value) => !equal(value);
  const ordered = (difference: number) => {
    if (difference === 0) return relation === "<=" || relation === ">=";
    return difference < 0 === relation.startsWith("<");
  };
  if (typeof operand === "number") {
    return (value) => typeof value === "number" && ordered(compareNumbers(value, operand));
  }
  if (typeof operand === "boolean")
    return (value) => typeof value === "boolean" && ordered(Number(value) - Number(operand));
  return (value) => typeof value === "string" && ordered(foldText(value).localeCompare(foldText(operand), "vi"));
}
