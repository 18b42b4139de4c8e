import type { CellValue } from "../../workbook/workbook";
import { type FunctionBody, numberFrom, ofValues, unlessError } from "../function-call";
import { Area, cellError, isError } from "../operand";

function test(holds: (value: CellValue) => boolean): FunctionBody {
  return ofValues(1, 1, (given) => holds(given.value(0)));
}

function parity(remainder: 0 | 1): FunctionBody {
  return ofValues(1, 1, (given) => Math.abs(Math.trunc(given.number(0))) % 2 === remainder);
}

const errorTypes = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

export const informationFunctions: Record<string, FunctionBody> = {
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISBLANK: test((value) => value === null),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== "#N/A"),
  ISNA: test((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: parity(0),
  ISODD: parity(1),
  ISREF: (call) => call.operand(0) instanceof Area,
  NA: () => cellError("#N/A"),
  N: ofValues(1, 1, (given) => {
    const value = unlessError(given.value(0));
    return typeof value === "string" ? 0 : numberFrom(value);
  }),
  T: ofValues(1, 1, (given) => {
    const value = unlessError(given.value(0));
    return typeof value === "string" ? value : "";
  }),
  "ERROR.TYPE": ofValues(1, 1, (given) => {
    const value = given.value(0);
    const place = isError(value) ? errorTypes.indexOf(value.error) : -1;
    return place < 0 ? cellError("#N/A") : place + 1;
  }),
};
