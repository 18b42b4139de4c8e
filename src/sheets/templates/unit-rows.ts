import type { Group, GroupId, Plan } from "../../plan/plan";
import type { ModelCell } from "../model/sheet-model";

/** Rows to fill in for a group whose units the plan does not list, or which may have more. */
const BLANK_ROWS = 12;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;

export interface UnitRows {
  readonly rows: readonly (readonly ModelCell[])[];
  readonly headings: readonly number[];
}

/**
 * The rows of a table of units: each group under its name (`I | Phòng, ban, ngành`), with the units that the plan lists.
 * @param width columns of the table; ordinal and unit are the first two.
 */
export function unitRows(plan: Plan, groups: readonly GroupId[], width: number): UnitRows {
  const rows: ModelCell[][] = [];
  const headings: number[] = [];
  const rest: null[] = Array.from({ length: width - 2 }, () => null);
  chosenGroups(plan, groups).forEach((group, position) => {
    headings.push(rows.length);
    rows.push([ROMAN[position] ?? String(position + 1), group.name, ...rest]);
    const names = group.units.length > 0 ? group.units : Array.from({ length: BLANK_ROWS }, () => null);
    names.forEach((name, index) => rows.push([index + 1, name, ...rest]));
  });
  return { rows, headings };
}

/** The groups chosen, in the plan's order; all of them where none was. */
export function chosenGroups(plan: Plan, chosen: readonly GroupId[]): readonly Group[] {
  const groups = plan.groups.filter(({ id }) => chosen.includes(id));
  return groups.length > 0 ? groups : plan.groups;
}

/** Counted rows to fill in, e.g. of people. */
export function countedRows(count: number, width: number): ModelCell[][] {
  return Array.from({ length: count }, (_, index) => [
    index + 1,
    ...Array.from({ length: width - 1 }, (): ModelCell => null),
  ]);
}
