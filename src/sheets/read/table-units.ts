import type { GroupId } from "../../plan/plan";
import { cleanName } from "../text/clean-name";
import type { UnitRow } from "./body-rows";
import type { UnitPlace } from "./group-evidence";
import type { UnitGroups } from "./unit-group";

/** A row of a unit whose group is known. */
export interface TableUnit {
  /** Among the rows of units of its table. */
  readonly position: number;
  readonly row: number;
  /** Cleaned for reading. */
  readonly name: string;
  /** As it stands in the cell. */
  readonly rawName: string;
  readonly key: string;
  readonly group: GroupId;
}

/**
 * The rows of a table that scores can be read from: those whose unit has a group.
 * @param places of the rows, in their order.
 */
export function tableUnits(
  rows: readonly UnitRow[],
  places: readonly UnitPlace[],
  groups: UnitGroups,
): readonly TableUnit[] {
  const units: TableUnit[] = [];
  for (const [position, { row, rawName }] of rows.entries()) {
    const group = places[position]?.group ?? null;
    if (group === null) continue;
    units.push({ position, row, rawName, name: cleanName(rawName), key: groups.keyOf(rawName, group), group });
  }
  return units;
}

/** How every unit, by its key, is named in its cells. */
export function rawNamesOf(units: readonly Pick<TableUnit, "key" | "rawName">[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { key, rawName } of units) {
    const names = byKey.get(key);
    if (names === undefined) byKey.set(key, [rawName]);
    else if (!names.includes(rawName)) names.push(rawName);
  }
  return byKey;
}
