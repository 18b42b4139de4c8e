import type { CellError, CellValue, ErrorCode } from "../workbook/workbook";
import type { AreaReader } from "./area-reader";
import { toBoolean, toNumber, toText } from "./coercion";
import {
  type Matrix,
  type Operand,
  Area,
  Uncalculable,
  buildMatrix,
  cellError,
  commonShape,
  elementAt,
  isError,
  isMatrix,
} from "./operand";
import type { Position } from "./references";
import { LAST_COLUMN, LAST_ROW } from "./sheet-limits";

/** One call of a worksheet function: its arguments, calculated when they are asked for, each once. */
export interface FunctionCall {
  readonly name: string;
  /** Arguments as written, empty ones included. */
  readonly count: number;
  readonly position: Position;
  readonly reader: AreaReader;
  /** An argument left out is `null`. */
  operand(index: number): Operand;
  /** Whether there is something between the separators. */
  isGiven(index: number): boolean;
}

/** May throw `Raised` for an error value and `Uncalculable`. */
export type FunctionBody = (call: FunctionCall) => Operand;

/** An error value on its way up through a function's body. */
export class Raised extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
    this.name = "Raised";
  }
}

export function raise(code: ErrorCode): never {
  throw new Raised(cellError(code));
}

export function unlessError<Value>(value: Value | CellError): Value {
  if (isError(value)) throw new Raised(value);
  return value;
}

export function numberFrom(value: CellValue): number {
  return unlessError(toNumber(value));
}

export function textFrom(value: CellValue): string {
  return unlessError(toText(value));
}

export function booleanFrom(value: CellValue): boolean {
  return unlessError(toBoolean(value));
}

/** The values of an operand, read from the sheet where it is a reference. */
export function matrixOf(operand: Operand, reader: AreaReader): Matrix {
  if (operand instanceof Area) return reader.values(operand);
  return isMatrix(operand) ? operand : [[operand]];
}

/** One value; a block of one cell counts, a larger one has no single value. */
export function singleValue(operand: Operand, reader: AreaReader): CellValue {
  if (operand instanceof Area && (operand.rowCount > 1 || operand.columnCount > 1)) {
    throw new Uncalculable("a range where one value is wanted");
  }
  const matrix = matrixOf(operand, reader);
  if (matrix.length > 1 || (matrix[0]?.length ?? 1) > 1) throw new Uncalculable("an array where one value is wanted");
  return elementAt(matrix, 0, 0);
}

export function argumentNumber(call: FunctionCall, index: number, otherwise?: number): number {
  if (otherwise !== undefined && !call.isGiven(index)) return otherwise;
  return numberFrom(singleValue(call.operand(index), call.reader));
}

export function needArguments(call: FunctionCall, least: number, most = least): void {
  if (call.count < least || call.count > most) throw new Uncalculable(`${call.name}: number of arguments`);
}

/** Applies `body` to single values, element by element where arguments are ranges or arrays. */
export function elementwise(
  operands: readonly Operand[],
  reader: AreaReader,
  body: (values: CellValue[]) => CellValue,
): Operand {
  const guarded = (values: CellValue[]): CellValue => {
    try {
      return body(values);
    } catch (error) {
      if (error instanceof Raised) return error.value;
      throw error;
    }
  };
  if (operands.some(isEndless)) throw new Uncalculable("whole columns or rows, element by element");
  const matrices = operands.map((operand) => matrixOf(operand, reader));
  const { rows, columns } = commonShape(matrices);
  const at = (row: number, column: number) => guarded(matrices.map((matrix) => elementAt(matrix, row, column)));
  return rows === 1 && columns === 1 ? at(0, 0) : buildMatrix(rows, columns, at);
}

/** A whole column or row is read only as far as the sheet is used, so its blank rest must not matter. */
export function isEndless(operand: Operand): boolean {
  return operand instanceof Area && (operand.rect.bottom === LAST_ROW || operand.rect.right === LAST_COLUMN);
}

type Kind = "number" | "text" | "boolean" | "value";
interface Kinds {
  number: number;
  text: string;
  boolean: boolean;
  value: CellValue;
}

const readers: { [K in Kind]: (value: CellValue) => Kinds[K] } = {
  number: numberFrom,
  text: textFrom,
  boolean: booleanFrom,
  value: (value) => value,
};

/** The arguments of one element, read by kind; asking for one that is left out gives `otherwise`. */
export interface Arguments {
  number(index: number, otherwise?: number): number;
  text(index: number, otherwise?: string): string;
  boolean(index: number, otherwise?: boolean): boolean;
  value(index: number): CellValue;
}

/** A function of single values. Excel carries it over ranges and arrays; error values pass through by themselves. */
export function ofValues(least: number, most: number, body: (given: Arguments) => CellValue): FunctionBody {
  return (call) => {
    needArguments(call, least, most);
    const operands = Array.from({ length: call.count }, (_one, index) => call.operand(index));
    return elementwise(operands, call.reader, (values) => {
      const read = <K extends Kind>(kind: K, index: number, otherwise?: Kinds[K]): Kinds[K] =>
        otherwise !== undefined && !call.isGiven(index) ? otherwise : readers[kind](values[index] ?? null);
      const result = body({
        number: (index, otherwise) => read("number", index, otherwise),
        text: (index, otherwise) => read("text", index, otherwise),
        boolean: (index, otherwise) => read("boolean", index, otherwise),
        value: (index) => values[index] ?? null,
      });
      return typeof result === "number" && !Number.isFinite(result) ? cellError("#NUM!") : result;
    });
  };
}
