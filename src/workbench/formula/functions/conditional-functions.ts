import type { CellValue } from "../../workbook/workbook";
import { finite } from "../coercion";
import { matchKey } from "../comparison";
import { criterionTest } from "../criterion";
import {
  type FunctionBody,
  type FunctionCall,
  elementwise,
  matrixOf,
  needArguments,
  raise,
  unlessError,
} from "../function-call";
import { readNumberText } from "../number-text";
import { Area, Uncalculable, cellError, isError } from "../operand";
import { isEndless } from "../function-call";

/** Cells that a criterion is laid over. */
interface Tested {
  readonly area: Area;
  readonly values: readonly CellValue[];
  readonly columns: number;
}

function testedRange(call: FunctionCall, index: number): Tested {
  const operand = call.operand(index);
  if (isError(operand)) unlessError(operand);
  if (!(operand instanceof Area)) return raise("#VALUE!");
  const values = matrixOf(operand, call.reader);
  return { area: operand, values: values.flat(), columns: values[0]?.length ?? 1 };
}

/** Places (row by row, from 0) of the cells that meet a criterion; by look-up when it is a plain text. */
function placesMeeting(call: FunctionCall, tested: Tested, criterion: CellValue): readonly number[] {
  if (isPlainText(criterion)) return call.reader.positions(tested.area).get(matchKey(criterion) ?? "") ?? [];
  const meets = criterionTest(criterion);
  if (isEndless(tested.area) && meets(null)) throw new Uncalculable("blank cells of whole columns or rows");
  const places: number[] = [];
  tested.values.forEach((value, place) => {
    if (meets(value)) places.push(place);
  });
  return places;
}

function isPlainText(criterion: CellValue): criterion is string {
  if (typeof criterion !== "string" || criterion === "" || /^[<>=]|[*?~#]/.test(criterion)) return false;
  return readNumberText(criterion) === null && !/^(true|false)$/i.test(criterion.trim());
}

/** The cell of the summed range that stands where the tested one stands; SUMIF takes its shape from the tested one. */
function counterpart(call: FunctionCall, index: number, tested: Tested): (place: number) => CellValue {
  const operand = call.operand(index);
  if (isError(operand)) unlessError(operand);
  if (!(operand instanceof Area)) return raise("#VALUE!");
  const endless = isEndless(operand) && isEndless(tested.area);
  const area = endless ? operand : operand.part(0, 0, tested.area.rowCount, tested.area.columnCount);
  const values = call.reader.values(area);
  return (place) => values[Math.floor(place / tested.columns)]?.[place % tested.columns] ?? null;
}

function ifRange(summarise: (numbers: readonly number[]) => CellValue): FunctionBody {
  return (call) => {
    needArguments(call, 2, 3);
    const tested = testedRange(call, 0);
    const valueAt = call.isGiven(2) ? counterpart(call, 2, tested) : (place: number) => tested.values[place] ?? null;
    return elementwise([call.operand(1)], call.reader, ([criterion = null]) =>
      summarise(numbersAt(placesMeeting(call, tested, criterion), valueAt)),
    );
  };
}

function numbersAt(places: readonly number[], valueAt: (place: number) => CellValue): readonly number[] {
  const numbers: number[] = [];
  for (const place of places) {
    const value = unlessError(valueAt(place));
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** Places that meet every pair of range and criterion from argument `from` on. */
function placesMeetingAll(
  call: FunctionCall,
  from: number,
  criteria: readonly CellValue[],
): { places: readonly number[]; tested: Tested } {
  const first = testedRange(call, from);
  const met = criteria.map((criterion, pair) => {
    const tested = testedRange(call, from + 2 * pair);
    if (tested.values.length !== first.values.length || tested.columns !== first.columns) raise("#VALUE!");
    return placesMeeting(call, tested, criterion);
  });
  const [places = [], ...others] = met;
  const sets = others.map((one) => new Set(one));
  return { places: places.filter((place) => sets.every((set) => set.has(place))), tested: first };
}

/** COUNTIFS and its kin: `from` is where the pairs begin. */
function ifsRange(
  from: 0 | 1,
  summarise: (places: readonly number[], valueAt: (place: number) => CellValue) => CellValue,
): FunctionBody {
  return (call) => {
    if (call.count < from + 2 || (call.count - from) % 2 !== 0) throw new Uncalculable("pairs of range and criterion");
    const pairs = (call.count - from) / 2;
    const criteria = Array.from({ length: pairs }, (_one, pair) => call.operand(from + 2 * pair + 1));
    return elementwise(criteria, call.reader, (values) => {
      const { places, tested } = placesMeetingAll(call, from, values);
      return summarise(places, from === 0 ? () => null : counterpart(call, 0, tested));
    });
  };
}

const sum = (numbers: readonly number[]) => finite(numbers.reduce((all, one) => all + one, 0));
const average = (numbers: readonly number[]) =>
  numbers.length === 0 ? cellError("#DIV/0!") : finite(numbers.reduce((all, one) => all + one, 0) / numbers.length);
const least = (numbers: readonly number[]) => numbers.reduce((best, one) => Math.min(best, one), numbers[0] ?? 0);
const most = (numbers: readonly number[]) => numbers.reduce((best, one) => Math.max(best, one), numbers[0] ?? 0);

function ifsNumbers(summarise: (numbers: readonly number[]) => CellValue): FunctionBody {
  return ifsRange(1, (places, valueAt) => summarise(numbersAt(places, valueAt)));
}

export const conditionalFunctions: Record<string, FunctionBody> = {
  COUNTIF: (call) => {
    needArguments(call, 2);
    const tested = testedRange(call, 0);
    return elementwise(
      [call.operand(1)],
      call.reader,
      ([criterion = null]) => placesMeeting(call, tested, criterion).length,
    );
  },
  SUMIF: ifRange(sum),
  AVERAGEIF: ifRange(average),
  COUNTIFS: ifsRange(0, (places) => places.length),
  SUMIFS: ifsNumbers(sum),
  AVERAGEIFS: ifsNumbers(average),
  MINIFS: ifsNumbers(least),
  MAXIFS: ifsNumbers(most),
};
