import { functionWords } from "../i18n/function-words";
import { Refusal } from "./refusal";

/** Cells as Excel hands them over: numbers, texts, booleans, blanks (null, "" or 0 by platform), error objects. */
export type Cells = readonly (readonly unknown[])[];

/**
 * The one place where arguments are checked and answers made: pairs the arguments cell by cell and answers each.
 * An argument of one cell goes with every cell of the others; the others must be of one shape. What the answer refuses
 * (Refusal) becomes #VALUE! with its words in that element alone.
 * @returns a matrix of the shape of the arguments; a single #VALUE! when the shapes do not fit.
 */
export function answerCells<Name extends string>(
  args: Readonly<Record<Name, unknown>>,
  answer: (cell: Readonly<Record<Name, unknown>>) => unknown,
): unknown[][] {
  return answerWhole(args, (cells) => {
    const names = namesOf(args);
    const shape = names.map((name) => cells[name]).find((each) => !isOneCell(each)) ?? [[null]];
    return shape.map((row, r) => row.map((_, c) => answerOrValueError(() => answer(cellAt(names, cells, r, c)))));
  });
}

/** As `answerCells`, for a function that needs all its cells at once; `answer` refuses single cells by itself. */
export function answerWhole<Name extends string>(
  args: Readonly<Record<Name, unknown>>,
  answer: (cells: Readonly<Record<Name, Cells>>) => unknown[][],
): unknown[][] {
  try {
    const cells = mapNames(namesOf(args), (name) => cellsOf(args[name]));
    checkShapes(cells);
    return answer(cells);
  } catch (error) {
    return [[valueErrorOf(error)]];
  }
}

/** What `answer` gives, or #VALUE! with the words of its refusal. */
export function answerOrValueError(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    return valueErrorOf(error);
  }
}

function valueErrorOf(error: unknown): unknown {
  if (!(error instanceof Refusal)) throw error;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
}

/** A single value and an omitted argument are one cell. */
function cellsOf(argument: unknown): Cells {
  if (!Array.isArray(argument)) return [[argument ?? null]];
  return argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function checkShapes<Name extends string>(cells: Readonly<Record<Name, Cells>>): void {
  const wide = namesOf(cells).filter((name) => !isOneCell(cells[name]));
  const [first, ...others] = wide;
  if (first === undefined) return;
  const rows = cells[first].length;
  const columns = cells[first][0]?.length ?? 0;
  for (const name of others) {
    if (!isOfShape(cells[name], rows, columns)) {
      throw new Refusal(functionWords.shapesDiffer(name, first, rows, columns));
    }
  }
}

/** Whether the cells form a block of so many rows and columns. */
export function isOfShape(cells: Cells, rows: number, columns: number): boolean {
  return cells.length === rows && cells.every((row) => row.length === columns);
}

function isOneCell(cells: Cells): boolean {
  return cells.length === 1 && cells[0]?.length === 1;
}

function cellAt<Name extends string>(
  names: readonly Name[],
  cells: Readonly<Record<Name, Cells>>,
  row: number,
  column: number,
): Record<Name, unknown> {
  return mapNames(names, (name) => (isOneCell(cells[name]) ? cells[name][0]?.[0] : cells[name][row]?.[column]));
}

function namesOf<Name extends string>(args: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(args) as Name[];
}

function mapNames<Name extends string, Value>(names: readonly Name[], value: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
}
