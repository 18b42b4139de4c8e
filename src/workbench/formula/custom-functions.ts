import type { CellValue } from "../workbook/workbook";
import type { CustomFunctionMetadata, CustomFunctionParameter } from "./custom-function-metadata";
import type { ForeignFunctions } from "./evaluator";
import {
  type FunctionBody,
  type FunctionCall,
  Raised,
  booleanFrom,
  matrixOf,
  numberFrom,
  textFrom,
} from "./function-call";
import { type Matrix, buildMatrix, cellError, commonShape, elementAt, isError, isMatrix } from "./operand";

/** What an add-in is given for a parameter (`null` when it is left out), and what it answers. */
export type CustomValue = CellValue | Matrix;

/**
 * Carries a call to the add-in, e.g. `("XEPHANG", [[[90], [85]]], "Sheet1!B2")`. An error of the function is a value;
 * the promise is rejected only when nobody answers.
 */
export type CallCustomFunction = (
  id: string,
  args: readonly CustomValue[],
  callerAddress: string,
) => Promise<CustomValue>;

/** Raised while answers of an add-in are under way; the cell is calculated again when they are there. */
export class Pending extends Error {
  constructor(readonly answers: Promise<unknown>) {
    super("waiting for an add-in");
    this.name = "Pending";
  }
}

/** The conversation of one cell with the add-in: what it has asked during this calculation, and what it was told. */
export class CustomCalls {
  readonly #answers = new Map<string, CustomValue>();

  constructor(
    private readonly call: CallCustomFunction,
    private readonly callerAddress: string,
  ) {}

  /** The answer, or the promise of it. */
  ask(id: string, args: readonly CustomValue[]): CustomValue | Promise<void> {
    const question = JSON.stringify([id, args]);
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    return this.call(id, args, this.callerAddress).then((answer) => {
      this.#answers.set(question, answer);
    });
  }
}

/** The functions of one add-in: how its formulas name them, what they take, and how to reach it. */
export interface CustomFunctionSet {
  /** As in `=CCHC.XEPHANG(…)`. */
  readonly namespace: string;
  readonly functions: readonly CustomFunctionMetadata[];
  readonly call: CallCustomFunction;
}

/** The functions that a formula of this cell can call beyond the worksheet's own. */
export function foreignFunctions(set: CustomFunctionSet | null, calls: CustomCalls | null): ForeignFunctions {
  if (!set || !calls) return () => undefined;
  const prefix = `${set.namespace.toUpperCase()}.`;
  return (name) => {
    if (!name.startsWith(prefix)) return undefined;
    const metadata = set.functions.find((one) => one.name.toUpperCase() === name.slice(prefix.length));
    return metadata ? customFunction(metadata, calls) : () => cellError("#NAME?");
  };
}

/** A function of an add-in, as a body that either knows the answer or raises `Pending`. */
function customFunction(metadata: CustomFunctionMetadata, calls: CustomCalls): FunctionBody {
  return (call) => {
    if (call.count > mostArguments(metadata)) return cellError("#VALUE!");
    const given = givenArguments(metadata, call);
    if (given === null) return cellError("#VALUE!");
    const { rows, columns } = commonShape(given.flatMap((one) => (one.parameter.isMatrix ? [] : [one.values])));
    const waiting: Promise<void>[] = [];
    // Where a range stands for a single value Excel calls the function for each cell and spills the answers.
    const ask = (row: number, column: number): CustomValue => {
      const args = given.map((one) => argumentAt(one, row, column, metadata.acceptsErrors));
      const failed = args.find(isStopped);
      if (failed) return failed.stop;
      const answer = calls.ask(
        metadata.id,
        args.filter((one): one is CustomValue => !isStopped(one)),
      );
      if (!(answer instanceof Promise)) return answer;
      waiting.push(answer);
      return cellError("#BUSY!");
    };
    const whole = rows === 1 && columns === 1 ? ask(0, 0) : buildMatrix(rows, columns, (y, x) => firstOf(ask(y, x)));
    if (waiting.length > 0) throw new Pending(Promise.all(waiting));
    return whole;
  };
}

interface GivenArgument {
  readonly parameter: CustomFunctionParameter;
  readonly isGiven: boolean;
  readonly values: Matrix;
}

interface Stopped {
  readonly stop: CellValue;
}

function isStopped(argument: CustomValue | Stopped): argument is Stopped {
  return typeof argument === "object" && argument !== null && "stop" in argument;
}

function mostArguments({ parameters }: CustomFunctionMetadata): number {
  return parameters.some((one) => one.isRepeating) ? 255 : parameters.length;
}

/** The arguments as the add-in's parameters want them; null when one is missing that is not optional. */
function givenArguments(metadata: CustomFunctionMetadata, call: FunctionCall): GivenArgument[] | null {
  const given: GivenArgument[] = [];
  const count = Math.max(metadata.parameters.length, call.count);
  for (let index = 0; index < count; index += 1) {
    const parameter = metadata.parameters[index] ?? metadata.parameters.at(-1);
    if (!parameter) return null;
    const isGiven = index < call.count && call.isGiven(index);
    if (!isGiven && !parameter.isOptional && !parameter.isRepeating && index >= call.count) return null;
    given.push({ parameter, isGiven, values: matrixOf(call.operand(index), call.reader) });
  }
  return given;
}

function argumentAt(given: GivenArgument, row: number, column: number, acceptsErrors: boolean): CustomValue | Stopped {
  if (!given.isGiven) return null;
  try {
    const { type } = given.parameter;
    const take = (value: CellValue) => typedValue(value, type, acceptsErrors);
    return given.parameter.isMatrix
      ? given.values.map((line) => line.map(take))
      : take(elementAt(given.values, row, column));
  } catch (error) {
    if (error instanceof Raised) return { stop: error.value };
    throw error;
  }
}

/**
 * One value as the parameter's type wants it. Blank cells arrive differently on every platform; here as on the web: 0
 * for a number, "" for text and for `any`. An error value stops the call unless the function accepts errors.
 */
function typedValue(value: CellValue, type: CustomFunctionParameter["type"], acceptsErrors: boolean): CellValue {
  if (isError(value) && !(type === "any" && acceptsErrors)) throw new Raised(value);
  switch (type) {
    case "number":
      return numberFrom(value);
    case "string":
      return textFrom(value);
    case "boolean":
      return booleanFrom(value);
    case "any":
      return value ?? "";
  }
}

/** Of an answer with several values only the first has room where the function is called for each cell. */
function firstOf(value: CustomValue): CellValue {
  return isMatrix(value) ? (value[0]?.[0] ?? "") : value;
}
