import type { CellError, CellValue, ErrorCode } from "../workbook/workbook";
import type { Json } from "./api-object";

/** A value that a custom function gets or gives: one, or rows of them. */
export type FunctionValue = CellValue | readonly (readonly CellValue[])[];

/** Calls of custom functions under way: by invocation id, who waits for the answer. */
export class FunctionCalls {
  readonly #waiting = new Map<number, (value: FunctionValue) => void>();
  #lastId = 0;

  /** @returns the message for the add-in's runtime, and the answer to come */
  start(
    name: string,
    args: readonly FunctionValue[],
    callerAddress: string,
  ): { message: Json; answer: Promise<FunctionValue> } {
    const id = ++this.#lastId;
    const answer = new Promise<FunctionValue>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    return { message: [id, name, args.map(argument), callerAddress, ERRORS_AS_VALUES], answer };
  }

  /** Takes what `SetInvocationArrayResults` brings: `[[id, succeeded, value or rows of them], …]`. */
  finish(results: Json): void {
    if (!Array.isArray(results)) return;
    for (const result of results as Json[]) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value = null] = result as Json[];
      const resolve = this.#waiting.get(Number(id));
      this.#waiting.delete(Number(id));
      resolve?.(succeeded === true ? answered(value) : failed(value));
    }
  }
}

/** Flag of an invocation: errors come and go as values. */
const ERRORS_AS_VALUES = 4;

function argument(value: FunctionValue): Json {
  if (!isRows(value)) return argumentCell(value);
  return value.map((row) => row.map(argumentCell));
}

/** Excel on the web hands a blank cell over as an empty text; `null` is an argument left out. */
function argumentCell(value: CellValue): Json {
  if (typeof value !== "object" || value === null) return value;
  return { type: "CustomFunctionError", code: value.error };
}

function isRows(value: FunctionValue): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}

function answered(value: Json): FunctionValue {
  if (!Array.isArray(value)) return answeredCell(value);
  return (value as Json[]).map((row) => (Array.isArray(row) ? (row as Json[]).map(answeredCell) : [answeredCell(row)]));
}

function answeredCell(value: Json): CellValue {
  // Excel shows 0 for a null inside an answer.
  if (value === null) return 0;
  if (typeof value !== "object") return value;
  return errorOf(value);
}

function failed(value: Json): CellError {
  return typeof value === "object" && value !== null ? errorOf(value) : { error: "#VALUE!" };
}

const ERROR_TYPES: Readonly<Record<string, ErrorCode>> = {
  Value: "#VALUE!",
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Num: "#NUM!",
  Null: "#NULL!",
  Name: "#NAME?",
  Ref: "#REF!",
};

function errorOf(value: object): CellError {
  const fields = value as Readonly<Record<string, unknown>>;
  const code = [fields.code, fields.basicValue, fields.errorType, fields.errorCode].find(
    (candidate) => typeof candidate === "string",
  );
  const error = Object.values(ERROR_TYPES).find((known) => known === code) ?? ERROR_TYPES[String(code)] ?? "#VALUE!";
  const message = fields.message ?? fields.errorMessage;
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
