import type { CellError, CellValue } from "../../workbook/workbook";
import { positionsOf } from "../area-reader";
import { compare, matchKey } from "../comparison";
import { wildcardTest } from "../criterion";
import {
  type FunctionBody,
  type FunctionCall,
  argumentNumber,
  booleanFrom,
  elementwise,
  matrixOf,
  needArguments,
  numberFrom,
  raise,
  singleValue,
  unlessError,
} from "../function-call";
import { type Matrix, type Operand, Area, Uncalculable, cellError, isError, isMatrix } from "../operand";

/** A single row or column that is searched: its values in order, and how to find equal ones at once. */
interface Line {
  readonly values: readonly CellValue[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

type MatchMode = "exact" | "wildcard" | "exactOrSmaller" | "exactOrLarger" | "ascending" | "descending";

function lineOf(operand: Operand, call: FunctionCall): Line {
  const matrix = matrixOf(operand, call.reader);
  const values = matrix.length === 1 ? (matrix[0] ?? []) : matrix.map((row) => row[0] ?? null);
  if (matrix.length > 1 && (matrix[0]?.length ?? 1) > 1) return raise("#N/A");
  return { values, positions: operand instanceof Area ? call.reader.positions(operand) : positionsOf(values) };
}

/** Where a value is found, from 0; null when it is not. */
function findIn(line: Line, wanted: CellValue, mode: MatchMode, fromEnd = false): number | null {
  const key = unlessError(wanted);
  if (mode === "ascending" || mode === "descending") return findSorted(line.values, key, mode);
  const test = mode === "wildcard" && typeof key === "string" ? wildcardTest(key) : null;
  if (test) {
    const matches = (value: CellValue) => typeof value === "string" && test(value);
    const place = fromEnd ? line.values.findLastIndex(matches) : line.values.findIndex(matches);
    return place < 0 ? null : place;
  }
  const places = line.positions.get(matchKey(key ?? 0) ?? "") ?? [];
  const place = fromEnd ? places.at(-1) : places[0];
  if (place !== undefined) return place;
  return mode === "exactOrSmaller" || mode === "exactOrLarger" ? nearest(line.values, key, mode) : null;
}

function sameType(a: CellValue, b: CellValue): boolean {
  return typeof (a ?? 0) === typeof b && !isError(b) && b !== null;
}

/** The last value not past the wanted one, in values that are in order; those of another type are passed over. */
function findSorted(values: readonly CellValue[], wanted: CellValue, order: "ascending" | "descending"): number | null {
  let found: number | null = null;
  for (const [place, value] of values.entries()) {
    if (!sameType(wanted, value)) continue;
    const difference = compare(value, wanted);
    if (isError(difference)) continue;
    if (order === "ascending" ? difference > 0 : difference < 0) {
      // Excel halves its way through; where the order is broken its answer depends on that.
      if (values.slice(place).some((later) => sameType(wanted, later) && !isPast(later, wanted, order))) {
        throw new Uncalculable("an approximate match in values that are not in order");
      }
      return found;
    }
    found = place;
  }
  return found;
}

function isPast(value: CellValue, wanted: CellValue, order: "ascending" | "descending"): boolean {
  const difference = compare(value, wanted);
  return isError(difference) || (order === "ascending" ? difference > 0 : difference < 0);
}

function nearest(
  values: readonly CellValue[],
  wanted: CellValue,
  mode: "exactOrSmaller" | "exactOrLarger",
): number | null {
  let best: number | null = null;
  values.forEach((value, place) => {
    if (!sameType(wanted, value)) return;
    const difference = compare(value, wanted);
    if (isError(difference) || (mode === "exactOrSmaller" ? difference > 0 : difference < 0)) return;
    const against = best === null ? null : compare(value, values[best] ?? null);
    if (against === null || (!isError(against) && (mode === "exactOrSmaller" ? against > 0 : against < 0)))
      best = place;
  });
  return best;
}

function matchModeOf(type: number): MatchMode {
  if (type === 0) return "wildcard";
  return type > 0 ? "ascending" : "descending";
}

function match(call: FunctionCall): Operand {
  needArguments(call, 2, 3);
  const line = lineOf(call.operand(1), call);
  const mode = matchModeOf(argumentNumber(call, 2, 1));
  return elementwise([call.operand(0)], call.reader, ([wanted = null]) => foundOrMissing(findIn(line, wanted, mode)));
}

function foundOrMissing(place: number | null): number | CellError {
  return place === null ? cellError("#N/A") : place + 1;
}

const extendedModes: Partial<Record<number, MatchMode>> = {
  0: "exact",
  [-1]: "exactOrSmaller",
  1: "exactOrLarger",
  2: "wildcard",
};

function extendedMode(call: FunctionCall, modeAt: number, orderAt: number): { mode: MatchMode; fromEnd: boolean } {
  const mode = extendedModes[argumentNumber(call, modeAt, 0)] ?? raise("#VALUE!");
  const order = argumentNumber(call, orderAt, 1);
  if (Math.abs(order) !== 1) throw new Uncalculable("a binary search");
  return { mode, fromEnd: order === -1 };
}

function xmatch(call: FunctionCall): Operand {
  needArguments(call, 2, 4);
  const line = lineOf(call.operand(1), call);
  const { mode, fromEnd } = extendedMode(call, 2, 3);
  return elementwise([call.operand(0)], call.reader, ([wanted = null]) =>
    foundOrMissing(findIn(line, wanted, mode, fromEnd)),
  );
}

function xlookup(call: FunctionCall): Operand {
  needArguments(call, 3, 6);
  const line = lineOf(call.operand(1), call);
  const answers = call.operand(2);
  const shape = matrixOf(answers, call.reader);
  const down = matrixOf(call.operand(1), call.reader).length > 1;
  if ((down ? shape.length : (shape[0]?.length ?? 1)) !== line.values.length) return cellError("#VALUE!");
  const { mode, fromEnd } = extendedMode(call, 4, 5);
  const wanted = call.operand(0);
  const isLine = down ? (shape[0]?.length ?? 1) === 1 : shape.length === 1;
  if (!isLine) {
    const place = findIn(line, singleValue(wanted, call.reader), mode, fromEnd);
    if (place === null) return call.isGiven(3) ? call.operand(3) : cellError("#N/A");
    return slice(answers, call, down ? place : null, down ? null : place);
  }
  return elementwise([wanted], call.reader, ([value = null]) => {
    const place = findIn(line, value, mode, fromEnd);
    if (place === null) return call.isGiven(3) ? singleValue(call.operand(3), call.reader) : cellError("#N/A");
    return (down ? shape[place]?.[0] : shape[0]?.[place]) ?? null;
  });
}

/** VLOOKUP (`down`) and HLOOKUP. */
function tableLookup(down: boolean): FunctionBody {
  return (call) => {
    needArguments(call, 3, 4);
    const table = call.operand(1);
    const shape = matrixOf(table, call.reader);
    const line = lineOf(slice(table, call, down ? null : 0, down ? 0 : null), call);
    const approximate = !call.isGiven(3) ? call.count < 4 : booleanFrom(singleValue(call.operand(3), call.reader));
    const mode = approximate ? "ascending" : "wildcard";
    return elementwise([call.operand(0), call.operand(2)], call.reader, ([wanted = null, number = null]) => {
      const offset = Math.trunc(numberFrom(number));
      const width = down ? (shape[0]?.length ?? 1) : shape.length;
      if (offset < 1) return cellError("#VALUE!");
      if (offset > width) return cellError("#REF!");
      const place = findIn(line, wanted, mode);
      if (place === null) return cellError("#N/A");
      return (down ? shape[place]?.[offset - 1] : shape[offset - 1]?.[place]) ?? null;
    });
  };
}

/** One row, one column or one cell of a range or an array; `null` takes all. Counted from 0. */
function slice(operand: Operand, call: FunctionCall, row: number | null, column: number | null): Operand {
  if (operand instanceof Area) {
    const inside = (row ?? 0) < operand.rowCount && (column ?? 0) < operand.columnCount;
    if (!inside) return cellError("#REF!");
    return operand.part(
      row ?? 0,
      column ?? 0,
      row === null ? operand.rowCount : 1,
      column === null ? operand.columnCount : 1,
    );
  }
  const matrix = matrixOf(operand, call.reader);
  const rows = row === null ? matrix : matrix.slice(row, row + 1);
  const cut = column === null ? rows : rows.map((one) => one.slice(column, column + 1));
  return cut.length === 0 || cut[0]?.length === 0 ? cellError("#REF!") : cut;
}

function index(call: FunctionCall): Operand {
  needArguments(call, 2, 3);
  const operand = call.operand(0);
  if (isError(operand)) return operand;
  const [rows, columns] =
    operand instanceof Area ? [operand.rowCount, operand.columnCount] : shapeOf(matrixOf(operand, call.reader));
  const first = call.operand(1);
  if (isMatrix(first)) throw new Uncalculable("INDEX with an array of places");
  const one = Math.trunc(argumentNumber(call, 1, 0));
  const two = Math.trunc(argumentNumber(call, 2, 0));
  // With one number, a single row is counted along its columns.
  const [row, column] = call.count === 2 && rows === 1 && columns > 1 ? [0, one] : [one, two];
  if (row < 0 || column < 0) return cellError("#VALUE!");
  if (row > rows || column > columns) return cellError("#REF!");
  return slice(operand, call, row === 0 ? null : row - 1, column === 0 ? null : column - 1);
}

function shapeOf(matrix: Matrix): [number, number] {
  return [matrix.length, matrix[0]?.length ?? 1];
}

function place(of: "row" | "column"): FunctionBody {
  return (call) => {
    if (!call.isGiven(0)) return call.position[of] + 1;
    const operand = call.operand(0);
    if (!(operand instanceof Area)) return cellError("#VALUE!");
    const { top, left } = operand.rect;
    const count = of === "row" ? operand.rowCount : operand.columnCount;
    if (count === 1) return (of === "row" ? top : left) + 1;
    if (of === "row") return Array.from({ length: count }, (_one, offset) => [top + offset + 1]);
    return [Array.from({ length: count }, (_one, offset) => left + offset + 1)];
  };
}

function size(of: "rows" | "columns"): FunctionBody {
  return (call) => {
    needArguments(call, 1);
    const operand = call.operand(0);
    if (operand instanceof Area) return of === "rows" ? operand.rowCount : operand.columnCount;
    const [rows, columns] = shapeOf(matrixOf(operand, call.reader));
    return isError(operand) ? operand : of === "rows" ? rows : columns;
  };
}

function filter(call: FunctionCall): Operand {
  needArguments(call, 2, 3);
  const matrix = matrixOf(call.operand(0), call.reader);
  const tests = matrixOf(call.operand(1), call.reader);
  const byRow = tests.length === matrix.length && tests[0]?.length === 1;
  if (!byRow) throw new Uncalculable("FILTER by columns");
  const kept = matrix.filter((_row, row) => booleanFrom(tests[row]?.[0] ?? null));
  if (kept.length > 0) return kept;
  return call.isGiven(2) ? call.operand(2) : cellError("#CALC!");
}

function unique(call: FunctionCall): Operand {
  needArguments(call, 1);
  const seen = new Set<string>();
  return matrixOf(call.operand(0), call.reader).filter((row) => {
    const key = JSON.stringify(row.map((value) => matchKey(value)));
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

export const lookupFunctions: Record<string, FunctionBody> = {
  MATCH: match,
  XMATCH: xmatch,
  XLOOKUP: xlookup,
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  INDEX: index,
  ROW: place("row"),
  COLUMN: place("column"),
  ROWS: size("rows"),
  COLUMNS: size("columns"),
  TRANSPOSE: (call) => {
    const matrix = matrixOf(call.operand(0), call.reader);
    return (matrix[0] ?? []).map((_value, column) => matrix.map((row) => row[column] ?? null));
  },
  FILTER: filter,
  UNIQUE: unique,
  // The address is for the one who clicks; the cell shows the friendly name.
  HYPERLINK: (call) => {
    needArguments(call, 1, 2);
    return call.operand(call.isGiven(1) ? 1 : 0);
  },
};
