import type { CellError, CellValue, ErrorCode } from "../workbook/workbook";
import { isRecord } from "./wire-message";

export type Matrix = readonly (readonly CellValue[])[];
/** `null` for an argument that was left out. */
export type FunctionValue = CellValue | Matrix;

/** A message on the channel of object-model events: category, type, target, text, id, whether from elsewhere. */
export type RichApiEntry = readonly [number, number, string, string, number, boolean];

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
const ERRORS_AS_VALUES = 4;

/** The error of a failed call by the number that the library gives; any other is `#VALUE!`. */
const ERRORS_BY_NUMBER: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Call {
  readonly entry: RichApiEntry;
  readonly resolve: (value: FunctionValue) => void;
  readonly reject: (reason: Error) => void;
  timer: ReturnType<typeof setTimeout> | null;
}

export interface CustomFunctionCallsOptions {
  readonly send: (entry: RichApiEntry) => void;
  /** How long a page may take for one call, and before that to become ready; milliseconds. */
  readonly timeout: number;
}

/** Calls of an add-in's functions that are under way. Those made before the page is ready wait for it. */
export class CustomFunctionCalls {
  readonly #options: CustomFunctionCallsOptions;
  readonly #calls = new Map<number, Call>();
  #isReady = false;
  #last = 0;

  constructor(options: CustomFunctionCallsOptions) {
    this.#options = options;
  }

  /**
   * An error of the function is a value with its message. Rejects only when the page does not answer.
   * @param name id of the function, without its namespace
   * @param callerAddress e.g. `Sheet1!B2`
   */
  call(name: string, args: readonly FunctionValue[], callerAddress: string): Promise<FunctionValue> {
    const id = ++this.#last;
    const flags = args.some(holdsError) ? ERRORS_AS_VALUES : 0;
    const message = JSON.stringify([id, name, args.map(argumentOf), callerAddress, flags]);
    const entry = [FUNCTION_CATEGORY, INVOCATION, "", message, id, false] as const;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { entry, resolve, reject, timer: null });
      this.#send(id);
    });
  }

  pageReady(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    for (const id of this.#calls.keys()) this.#send(id);
  }

  /** The page was loaded anew: calls under way are lost there, and sent again when it is ready. */
  pageGone(): void {
    this.#isReady = false;
  }

  /** @param result `[id, whether it succeeded, value or message, number of the error]` */
  takeResult(result: unknown): void {
    if (!Array.isArray(result)) return;
    const [id, isSuccess, value, error] = result as unknown[];
    const call = typeof id === "number" ? this.#calls.get(id) : undefined;
    if (typeof id !== "number" || call === undefined) return;
    this.#calls.delete(id);
    if (call.timer !== null) clearTimeout(call.timer);
    call.resolve(isSuccess === true ? resultOf(value) : errorOf(Number(error), value));
  }

  /** Nobody will answer any more. */
  dispose(): void {
    for (const { timer, reject } of this.#calls.values()) {
      if (timer !== null) clearTimeout(timer);
      reject(new Error("the page of the add-in is gone"));
    }
    this.#calls.clear();
  }

  #send(id: number): void {
    const call = this.#calls.get(id);
    if (call === undefined) return;
    call.timer ??= setTimeout(() => {
      this.#calls.delete(id);
      call.reject(new Error("the page of the add-in does not answer"));
    }, this.#options.timeout);
    if (this.#isReady) this.#options.send(call.entry);
  }
}

function isCellError(value: unknown): value is CellError {
  return isRecord(value) && typeof value.error === "string";
}

function isMatrix(value: FunctionValue): value is Matrix {
  return Array.isArray(value);
}

function holdsError(value: FunctionValue): boolean {
  return isMatrix(value) ? value.some((row) => row.some(isCellError)) : isCellError(value);
}

/** A single value as it is, a matrix cell by cell; blank cells arrive as `""`, as in Excel on the web. */
function argumentOf(value: FunctionValue): unknown {
  return isMatrix(value) ? value.map((row) => row.map((cell) => sentCell(cell ?? ""))) : sentCell(value);
}

function sentCell(value: CellValue): unknown {
  return isCellError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

function resultOf(value: unknown): FunctionValue {
  if (!Array.isArray(value)) return cellOf(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** What a cell shows of one value: nothing at all counts as 0, and whatever is no plain value is an error. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!isRecord(value)) return { error: "#VALUE!" };
  const { code, message } = value;
  return errorWith(typeof code === "string" && isErrorCode(code) ? code : "#VALUE!", message);
}

function errorOf(number: number, message: unknown): CellError {
  return errorWith(ERRORS_BY_NUMBER[number] ?? "#VALUE!", message);
}

/** Excel shows a message of the function's own only with these two. */
function errorWith(error: ErrorCode, message: unknown): CellError {
  const isShown = error === "#VALUE!" || error === "#N/A";
  return isShown && typeof message === "string" && message !== "" ? { error, message } : { error };
}

function isErrorCode(code: string): code is ErrorCode {
  return ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"].includes(code);
}
