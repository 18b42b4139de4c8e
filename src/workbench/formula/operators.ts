import type { BinaryOperator } from "@borgar/fx";
import type { CellError, CellValue } from "../workbook/workbook";
import { finite } from "./coercion";
import { compare } from "./comparison";
import { numberFrom, textFrom } from "./function-call";
import { Uncalculable, cellError, isError } from "./operand";

/** A calculated binary operator over two single values. */
export function applyBinary(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "&":
      return textFrom(left) + textFrom(right);
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return compareBy(operator, left, right);
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return calculate(operator, numberFrom(left), numberFrom(right));
    case ":":
    case " ":
    case ",":
      throw new Uncalculable("an operator on references");
  }
}

function compareBy(operator: "=" | "<>" | "<" | ">" | "<=" | ">=", left: CellValue, right: CellValue): CellValue {
  const difference = compare(left, right);
  if (isError(difference)) return difference;
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
  }
}

function calculate(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): number | CellError {
  switch (operator) {
    case "+":
      return finite(add(a, b));
    case "-":
      return finite(add(a, -b));
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? cellError("#DIV/0!") : finite(a / b);
    case "^":
      return power(a, b);
  }
}

export function power(a: number, b: number): number | CellError {
  if (a === 0 && b === 0) return cellError("#NUM!");
  return a === 0 && b < 0 ? cellError("#DIV/0!") : finite(a ** b);
}

/** Excel takes a sum that is nothing but rounding noise for zero. */
function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.abs(a) * 2 ** -50 ? 0 : sum;
}
