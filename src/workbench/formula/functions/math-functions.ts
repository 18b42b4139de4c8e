import * as formulajs from "@formulajs/formulajs";
import type { CellValue } from "../../workbook/workbook";
import { finite } from "../coercion";
import {
  type FunctionBody,
  type FunctionCall,
  isEndless,
  matrixOf,
  needArguments,
  numberFrom,
  ofValues,
  unlessError,
} from "../function-call";
import { type Matrix, Uncalculable, cellError } from "../operand";
import { power } from "../operators";
import { roundTo } from "../rounding";
import { allNumbers } from "./numbers-of-arguments";

function ofNumber(compute: (x: number) => number): FunctionBody {
  return ofValues(1, 1, (given) => finite(compute(given.number(0))));
}

function ofNumbers(compute: (x: number, y: number) => CellValue): FunctionBody {
  return ofValues(2, 2, (given) => compute(given.number(0), given.number(1)));
}

function logarithm(x: number, base: number): CellValue {
  if (x <= 0 || base <= 0) return cellError("#NUM!");
  return base === 1 ? cellError("#DIV/0!") : base === 10 ? Math.log10(x) : Math.log(x) / Math.log(base);
}

function remainder(x: number, divisor: number): CellValue {
  if (divisor === 0) return cellError("#DIV/0!");
  return x - divisor * Math.floor(x / divisor);
}

/** Multiples towards (`FLOOR`) or away from (`CEILING`) minus infinity, for the signs that Excel accepts. */
function multiple(round: (quotient: number) => number): FunctionBody {
  return ofNumbers((x, step) => {
    if (step === 0) return 0;
    if (x > 0 && step < 0) return cellError("#NUM!");
    return roundTo(round(roundTo(x / step, 10, "nearest")) * step, 12, "nearest");
  });
}

function product(call: FunctionCall): number {
  const numbers = allNumbers(call);
  return numbers.length === 0 ? 0 : numbers.reduce((all, one) => all * one, 1);
}

/** Numbers of one place multiplied, everything that is no number counting as 0; then added up. */
function sumOfProducts(call: FunctionCall): CellValue {
  needArguments(call, 1, 255);
  const operands = Array.from({ length: call.count }, (_one, index) => call.operand(index));
  const matrices = operands.map((operand) => matrixOf(operand, call.reader));
  if (operands.some(isEndless) && !sameShape(matrices)) throw new Uncalculable("whole columns of several sheets");
  if (!sameShape(matrices)) return cellError("#VALUE!");
  const [first = []] = matrices;
  let sum = 0;
  first.forEach((row, y) => {
    row.forEach((_value, x) => {
      sum += matrices.reduce((all, matrix) => all * numberOrZero(matrix[y]?.[x] ?? null), 1);
    });
  });
  return finite(sum);
}

function sameShape(matrices: readonly Matrix[]): boolean {
  const [first] = matrices;
  return matrices.every((one) => one.length === first?.length && one[0]?.length === first[0]?.length);
}

function numberOrZero(value: CellValue): number {
  const present = unlessError(value);
  return typeof present === "number" ? present : 0;
}

/** Bodies from the library get nothing but clean numbers. */
function fromLibrary(compute: (...numbers: number[]) => unknown): FunctionBody {
  return ofValues(1, 9, (given) => {
    const numbers: number[] = [];
    for (let index = 0; index < 9; index += 1) {
      const value = given.value(index);
      if (value === null) break;
      numbers.push(numberFrom(value));
    }
    const result = compute(...numbers);
    return typeof result === "number" ? finite(result) : cellError("#NUM!");
  });
}

export const mathFunctions: Record<string, FunctionBody> = {
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  INT: ofNumber(Math.floor),
  SQRT: ofNumber(Math.sqrt),
  EXP: ofNumber(Math.exp),
  LN: ofValues(1, 1, (given) => logarithm(given.number(0), Math.E)),
  LOG10: ofValues(1, 1, (given) => logarithm(given.number(0), 10)),
  LOG: ofValues(1, 2, (given) => logarithm(given.number(0), given.number(1, 10))),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  DEGREES: ofNumber((x) => (x * 180) / Math.PI),
  RADIANS: ofNumber((x) => (x * Math.PI) / 180),
  PI: () => Math.PI,
  POWER: ofNumbers(power),
  MOD: ofNumbers(remainder),
  QUOTIENT: ofNumbers((x, y) => (y === 0 ? cellError("#DIV/0!") : Math.trunc(x / y))),
  ROUND: ofNumbers((x, digits) => roundTo(x, digits, "nearest")),
  ROUNDUP: ofNumbers((x, digits) => roundTo(x, digits, "away")),
  ROUNDDOWN: ofNumbers((x, digits) => roundTo(x, digits, "toZero")),
  TRUNC: ofValues(1, 2, (given) => roundTo(given.number(0), given.number(1, 0), "toZero")),
  MROUND: ofNumbers((x, step) => {
    if (step === 0) return 0;
    return x * step < 0 ? cellError("#NUM!") : roundTo(roundTo(x / step, 0, "nearest") * step, 12, "nearest");
  }),
  CEILING: multiple(Math.ceil),
  FLOOR: multiple(Math.floor),
  "CEILING.MATH": ofValues(1, 1, (given) => Math.ceil(given.number(0))),
  "FLOOR.MATH": ofValues(1, 1, (given) => Math.floor(given.number(0))),
  EVEN: fromLibrary(formulajs.EVEN),
  ODD: fromLibrary(formulajs.ODD),
  FACT: fromLibrary(formulajs.FACT),
  COMBIN: fromLibrary(formulajs.COMBIN),
  PERMUT: fromLibrary(formulajs.PERMUT),
  GCD: fromLibrary(formulajs.GCD),
  LCM: fromLibrary(formulajs.LCM),
  PMT: fromLibrary(formulajs.PMT),
  PV: fromLibrary(formulajs.PV),
  FV: fromLibrary(formulajs.FV),
  NPER: fromLibrary(formulajs.NPER),
  SUM: (call) => finite(allNumbers(call).reduce((sum, one) => sum + one, 0)),
  SUMSQ: (call) => finite(allNumbers(call).reduce((sum, one) => sum + one * one, 0)),
  PRODUCT: (call) => finite(product(call)),
  SUMPRODUCT: sumOfProducts,
  SEQUENCE: (call) => {
    needArguments(call, 1, 4);
    const [rows, columns, start, step] = [0, 1, 2, 3].map((index) =>
      call.isGiven(index) ? numberFrom(matrixOf(call.operand(index), call.reader)[0]?.[0] ?? null) : 1,
    );
    if (rows === undefined || columns === undefined || rows < 1 || columns < 1) return cellError("#CALC!");
    if (rows * columns > 1_000_000) throw new Uncalculable("a very long sequence");
    return Array.from({ length: Math.trunc(rows) }, (_row, y) =>
      Array.from(
        { length: Math.trunc(columns) },
        (_column, x) => (start ?? 1) + (step ?? 1) * (y * Math.trunc(columns) + x),
      ),
    );
  },
};
