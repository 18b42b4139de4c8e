import * as formulajs from "@formulajs/formulajs";
import type { CellValue } from "../../workbook/workbook";
import { finite } from "../coercion";
import {
  type FunctionBody,
  type FunctionCall,
  argumentNumber,
  elementwise,
  matrixOf,
  needArguments,
  numberFrom,
  raise,
} from "../function-call";
import { Area, Uncalculable, cellError, isError, isMatrix } from "../operand";
import { allNumbers, numbersOfArgument, sortedNumbersOfArgument } from "./numbers-of-arguments";

/** A function of all numbers among its arguments; `#DIV/0!` and the like where there are too few. */
function ofAllNumbers(
  least: number,
  tooFew: CellValue,
  compute: (numbers: readonly number[]) => unknown,
): FunctionBody {
  return (call) => {
    const numbers = allNumbers(call);
    return numbers.length < least ? tooFew : outcome(compute(numbers));
  };
}

/** What the library answers: a number, or one of its own error objects. */
function outcome(result: unknown): CellValue {
  if (typeof result === "number") return finite(result);
  throw new Uncalculable("the library has no number for this");
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** COUNT takes everything that is a number; text written in the formula counts when it can be read as one. */
function count(call: FunctionCall): number {
  needArguments(call, 1, 255);
  let found = 0;
  for (let index = 0; index < call.count; index += 1) {
    const operand = call.operand(index);
    if (operand instanceof Area || isMatrix(operand)) {
      for (const row of matrixOf(operand, call.reader))
        found += row.filter((value) => typeof value === "number").length;
    } else if (countsAsNumber(operand)) found += 1;
  }
  return found;
}

function countsAsNumber(value: CellValue): boolean {
  if (isError(value)) return false;
  try {
    return Number.isFinite(numberFrom(value));
  } catch {
    return false;
  }
}

function countFilled(call: FunctionCall): number {
  needArguments(call, 1, 255);
  let found = 0;
  for (let index = 0; index < call.count; index += 1) {
    for (const row of matrixOf(call.operand(index), call.reader)) found += row.filter((value) => value !== null).length;
  }
  return found;
}

function countBlank(call: FunctionCall): number {
  needArguments(call, 1);
  const operand = call.operand(0);
  if (!(operand instanceof Area)) return raise("#VALUE!");
  const filled = call.reader
    .values(operand)
    .flat()
    .filter((value) => value !== null && value !== "").length;
  return operand.rowCount * operand.columnCount - filled;
}

/** RANK: 1 + how many are better. The number itself must be among them, else `#N/A`. */
function rank(tied: "first" | "average"): FunctionBody {
  return (call) => {
    needArguments(call, 2, 3);
    const sorted = sortedNumbersOfArgument(call, 1);
    const ascending = argumentNumber(call, 2, 0) !== 0;
    return elementwise([call.operand(0)], call.reader, ([value = null]) => {
      const wanted = numberFrom(value);
      const below = countBelow(sorted, wanted);
      const upTo = countUpTo(sorted, wanted);
      if (below === upTo) return cellError("#N/A");
      const first = ascending ? below + 1 : sorted.length - upTo + 1;
      return tied === "first" ? first : first + (upTo - below - 1) / 2;
    });
  };
}

function countBelow(sorted: readonly number[], value: number): number {
  return partition(sorted, (one) => one < value);
}

function countUpTo(sorted: readonly number[], value: number): number {
  return partition(sorted, (one) => one <= value);
}

function partition(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle];
    if (value !== undefined && holds(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kth(fromTop: boolean): FunctionBody {
  return (call) => {
    needArguments(call, 2);
    const sorted = sortedNumbersOfArgument(call, 0);
    return elementwise([call.operand(1)], call.reader, ([value = null]) => {
      const place = Math.ceil(numberFrom(value));
      return sorted[fromTop ? sorted.length - place : place - 1] ?? cellError("#NUM!");
    });
  };
}

/** A statistic of numbers and one further number, e.g. PERCENTILE(range; k). */
function withParameter(compute: (numbers: readonly number[], parameter: number) => unknown): FunctionBody {
  return (call) => {
    needArguments(call, 2);
    const numbers = sortedNumbersOfArgument(call, 0);
    if (numbers.length === 0) return cellError("#NUM!");
    return elementwise([call.operand(1)], call.reader, ([value = null]) =>
      outcome(compute(numbers, numberFrom(value))),
    );
  };
}

function percentile(sorted: readonly number[], share: number): number {
  if (share < 0 || share > 1) return raise("#NUM!");
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? raise("#NUM!");
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** Statistics of two rows of numbers; pairs with a blank or a text would have to be dropped, so they are refused. */
function ofPairs(compute: (first: readonly number[], second: readonly number[]) => unknown): FunctionBody {
  return (call) => {
    needArguments(call, 2);
    const [first, second] = [numbersOfArgument(call, 0), numbersOfArgument(call, 1)];
    const sizes = [0, 1].map((index) => matrixOf(call.operand(index), call.reader).flat().length);
    if (sizes[0] !== sizes[1]) return cellError("#N/A");
    if (first.length !== sizes[0] || second.length !== sizes[1]) throw new Uncalculable("pairs with gaps");
    return first.length < 2 ? cellError("#DIV/0!") : outcome(compute(first, second));
  };
}

const divisionByZero = cellError("#DIV/0!");
const notANumber = cellError("#NUM!");

const libraryStatistics: Record<string, FunctionBody> = {
  MEDIAN: ofAllNumbers(1, notANumber, (numbers) => formulajs.MEDIAN([...numbers])),
  STDEV: ofAllNumbers(2, divisionByZero, (numbers) => formulajs.STDEVS([...numbers])),
  "STDEV.S": ofAllNumbers(2, divisionByZero, (numbers) => formulajs.STDEVS([...numbers])),
  STDEVP: ofAllNumbers(1, divisionByZero, (numbers) => formulajs.STDEVP([...numbers])),
  "STDEV.P": ofAllNumbers(1, divisionByZero, (numbers) => formulajs.STDEVP([...numbers])),
  VAR: ofAllNumbers(2, divisionByZero, (numbers) => formulajs.VARS([...numbers])),
  "VAR.S": ofAllNumbers(2, divisionByZero, (numbers) => formulajs.VARS([...numbers])),
  VARP: ofAllNumbers(1, divisionByZero, (numbers) => formulajs.VARP([...numbers])),
  "VAR.P": ofAllNumbers(1, divisionByZero, (numbers) => formulajs.VARP([...numbers])),
  GEOMEAN: ofAllNumbers(1, notANumber, (numbers) => formulajs.GEOMEAN([...numbers])),
  HARMEAN: ofAllNumbers(1, notANumber, (numbers) => formulajs.HARMEAN([...numbers])),
  CORREL: ofPairs((first, second) => formulajs.CORREL([...first], [...second])),
  SLOPE: ofPairs((ys, xs) => formulajs.SLOPE([...ys], [...xs])),
  INTERCEPT: ofPairs((ys, xs) => formulajs.INTERCEPT([...ys], [...xs])),
};

export const statisticalFunctions: Record<string, FunctionBody> = {
  ...libraryStatistics,
  AVERAGE: ofAllNumbers(1, divisionByZero, average),
  MIN: ofAllNumbers(0, 0, (numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0)),
  MAX: ofAllNumbers(0, 0, (numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0)),
  COUNT: count,
  COUNTA: countFilled,
  COUNTBLANK: countBlank,
  RANK: rank("first"),
  "RANK.EQ": rank("first"),
  "RANK.AVG": rank("average"),
  LARGE: kth(true),
  SMALL: kth(false),
  PERCENTILE: withParameter(percentile),
  "PERCENTILE.INC": withParameter(percentile),
  QUARTILE: withParameter((sorted, quarter) => percentile(sorted, Math.trunc(quarter) / 4)),
  "QUARTILE.INC": withParameter((sorted, quarter) => percentile(sorted, Math.trunc(quarter) / 4)),
};
