import type { CellValue } from "../../workbook/workbook";
import {
  type FunctionBody,
  type FunctionCall,
  booleanFrom,
  elementwise,
  matrixOf,
  needArguments,
  numberFrom,
  ofValues,
  raise,
  singleValue,
  unlessError,
} from "../function-call";
import { compare } from "../comparison";
import { type Operand, Area, cellError, isError, isMatrix } from "../operand";

/** Whether a test has one answer, so that only one branch needs calculating. */
function isSingle(operand: Operand): boolean {
  if (operand instanceof Area) return operand.rowCount === 1 && operand.columnCount === 1;
  return !isMatrix(operand);
}

function choose(call: FunctionCall): Operand {
  needArguments(call, 2, 3);
  const test = call.operand(0);
  // Excel: FALSE where the third argument is left out altogether, 0 where it is empty.
  const otherwise = () => (call.count < 3 ? false : call.operand(2));
  if (isSingle(test)) return booleanFrom(singleValue(test, call.reader)) ? call.operand(1) : otherwise();
  return elementwise([test, call.operand(1), otherwise()], call.reader, ([when = null, yes = null, no = null]) =>
    booleanFrom(when) ? yes : no,
  );
}

function ifFails(fails: (value: CellValue) => boolean): FunctionBody {
  return (call) => {
    needArguments(call, 2);
    const operand = call.operand(0);
    if (!isSingle(operand)) {
      return elementwise([operand, call.operand(1)], call.reader, ([value = null, other = null]) =>
        fails(value) ? other : value,
      );
    }
    return fails(singleValue(operand, call.reader)) ? call.operand(1) : operand;
  };
}

/** Booleans of all arguments. In ranges text and blanks are passed over; nothing left is `#VALUE!`. */
function booleans(call: FunctionCall): boolean[] {
  needArguments(call, 1, 255);
  const found: boolean[] = [];
  for (let index = 0; index < call.count; index += 1) {
    const operand = call.operand(index);
    if (!(operand instanceof Area) && !isMatrix(operand)) found.push(booleanFrom(operand));
    else {
      for (const value of matrixOf(operand, call.reader).flat()) {
        if (isError(value)) unlessError(value);
        if (typeof value === "boolean" || typeof value === "number") found.push(Boolean(value));
      }
    }
  }
  return found.length > 0 ? found : raise("#VALUE!");
}

function firstTrue(call: FunctionCall): Operand {
  for (let index = 0; index + 1 < call.count; index += 2) {
    if (booleanFrom(singleValue(call.operand(index), call.reader))) return call.operand(index + 1);
  }
  return cellError("#N/A");
}

function switchOver(call: FunctionCall): Operand {
  const wanted = singleValue(call.operand(0), call.reader);
  if (isError(wanted)) return wanted;
  let index = 1;
  for (; index + 1 < call.count; index += 2) {
    if (compare(wanted, singleValue(call.operand(index), call.reader)) === 0) return call.operand(index + 1);
  }
  return index < call.count ? call.operand(index) : cellError("#N/A");
}

function pick(call: FunctionCall): Operand {
  const position = Math.trunc(numberFrom(singleValue(call.operand(0), call.reader)));
  return position >= 1 && position < call.count ? call.operand(position) : cellError("#VALUE!");
}

export const logicalFunctions: Record<string, FunctionBody> = {
  IF: choose,
  IFERROR: ifFails(isError),
  IFNA: ifFails((value) => isError(value) && value.error === "#N/A"),
  IFS: firstTrue,
  SWITCH: switchOver,
  CHOOSE: pick,
  AND: (call) => booleans(call).every(Boolean),
  OR: (call) => booleans(call).some(Boolean),
  XOR: (call) => booleans(call).filter(Boolean).length % 2 === 1,
  NOT: ofValues(1, 1, (given) => !given.boolean(0)),
  TRUE: () => true,
  FALSE: () => false,
};
