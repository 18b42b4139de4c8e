import { isWellFormed } from "../formula/formula-tree";
import { readNumberText } from "../formula/number-text";
import { type ErrorCode } from "../workbook/workbook";
import { fromLocalFormula } from "./local-formula";

/** What a typed text means for a cell. */
export type TypedInput =
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string; readonly quotePrefix: boolean }
  | { readonly kind: "number"; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: ErrorCode }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * Understands a typed text as Excel does in vi-VN: `82,5` is a number, `=…` a formula, a leading `'` makes text, and
 * a cell formatted as text takes everything as it stands. `thisYear` completes dates such as `15/3`.
 */
export function readTypedInput(text: string, numberFormat: string, thisYear: number): TypedInput {
  if (text === "") return { kind: "clear" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), quotePrefix: true };
  if (numberFormat === "@") return { kind: "text", text, quotePrefix: false };
  if (/^[=+-]/.test(text) && text.length > 1) {
    const formula = readFormula(text);
    if (formula) return formula;
  }
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (isTypedError(upper)) return { kind: "error", error: upper };
  const number = readNumberText(text, thisYear);
  if (number) {
    return {
      kind: "number",
      value: number.value,
      numberFormat: numberFormat === "General" ? number.numberFormat : null,
    };
  }
  return { kind: "text", text: text.normalize("NFC"), quotePrefix: false };
}

/** `+` and `-` begin a formula, too, unless a number follows. */
function readFormula(text: string): TypedInput | null {
  if (!text.startsWith("=") && readNumberText(text)) return null;
  const local = text.startsWith("=") ? text : `=${text}`;
  const formula = fromLocalFormula(local);
  if (isWellFormed(formula)) return { kind: "formula", formula };
  if (!text.startsWith("=")) return null;
  return {
    kind: "refused",
    reason: "Công thức này chưa viết đúng. Hãy kiểm tra dấu ngoặc và dấu chấm phẩy giữa các đối số.",
  };
}

function isTypedError(text: string): text is ErrorCode {
  return ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"].includes(text);
}
