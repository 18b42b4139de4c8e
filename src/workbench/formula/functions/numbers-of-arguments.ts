import { type FunctionCall, needArguments, numberFrom, unlessError } from "../function-call";
import { numbersOf } from "../area-reader";
import { Area, isMatrix } from "../operand";

/**
 * All numbers among the arguments, as SUM, AVERAGE, MAX and their kin see them: of ranges and arrays only what is a
 * number, of directly written values whatever can be read as one. Throws the first error value.
 */
export function allNumbers(call: FunctionCall, from = 0): readonly number[] {
  needArguments(call, from + 1, 255);
  if (call.count === from + 1) return numbersOfArgument(call, from);
  const numbers: number[] = [];
  for (let index = from; index < call.count; index += 1) {
    for (const number of numbersOfArgument(call, index)) numbers.push(number);
  }
  return numbers;
}

export function numbersOfArgument(call: FunctionCall, index: number): readonly number[] {
  const operand = call.operand(index);
  if (operand instanceof Area) return unlessError(call.reader.numbers(operand));
  return isMatrix(operand) ? unlessError(numbersOf(operand)) : [numberFrom(operand)];
}

/** The same, smallest first; sorted once for a range that many formulas share. */
export function sortedNumbersOfArgument(call: FunctionCall, index: number): readonly number[] {
  const operand = call.operand(index);
  if (operand instanceof Area) return unlessError(call.reader.sorted(operand));
  return [...numbersOfArgument(call, index)].sort((a, b) => a - b);
}
