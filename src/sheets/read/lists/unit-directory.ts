import type { GroupId, Plan } from "../../../plan/plan";
import type { IndicatorTable } from "../../recognition";
import { cleanName } from "../../text/clean-name";
import { fold } from "../../text/fold";
import { foldedUnitKey, unitKey } from "../../text/unit-key";
import type { UnitGroups } from "../unit-group";
import { nearestName } from "./nearest-name";

/** A unit that a list may mean. */
export interface KnownUnit {
  readonly key: string;
  /** As written where its score stands, or in the plan. */
  readonly name: string;
  readonly group: GroupId;
}

/** Beyond so many unknown names, a list is about other units altogether. */
const MOST_QUESTIONS = 200;

interface FilledDirectory {
  readonly units: ReadonlyMap<string, KnownUnit>;
  /** By key without marks: `null` when two units share it. */
  readonly folded: ReadonlyMap<string, KnownUnit | null>;
}

/** The units of a workbook: those with scores, and those that the plan lists. */
export class UnitDirectory {
  /** Whether any table of scores was read: only then can a list name a unit that is not there. */
  readonly hasScores: boolean;
  /** Filled when the first name is looked up: a workbook without lists asks for none. */
  #filled: FilledDirectory | null = null;
  readonly #nearest = new Map<string, string | null>();
  readonly #places: readonly string[];

  constructor(
    private readonly tables: readonly IndicatorTable[],
    private readonly plan: Plan,
    private readonly groups: UnitGroups,
  ) {
    this.hasScores = tables.some(({ entries }) => entries.length > 0);
    // "Phòng Nội vụ thị xã …" is "Phòng Nội vụ".
    const place = unitKey(plan.place);
    this.#places = [place, place.split(" ").slice(0, 2).join(" ")].filter((words) => words !== "");
  }

  #all(): FilledDirectory {
    return (this.#filled ??= filled(this.tables, this.plan, this.groups));
  }

  /** The unit that a name means: spelt the same, without any marks, or under another of its names; never a similar one. */
  find(name: string): KnownUnit | null {
    if (!/\p{L}/u.test(name)) return null;
    const found = this.#find(name);
    if (found !== null) return found;
    const key = unitKey(name);
    const place = this.#places.find((words) => key.endsWith(` ${words}`));
    if (place === undefined) return null;
    const bare = key.slice(0, -place.length - 1).replace(/\s(của|trực thuộc|thuộc)$/u, "");
    return this.#find(bare);
  }

  #find(name: string): KnownUnit | null {
    const listed = this.groups.planUnit(name);
    const keys = [...(listed === null ? [] : [listed.key]), unitKey(name, "phường"), unitKey(name, "phòng")];
    const { units, folded } = this.#all();
    const exact = new Set(keys.flatMap((key) => units.get(key) ?? []));
    if (exact.size > 0) return exact.size === 1 ? ([...exact][0] ?? null) : null;
    const byFold = new Set(keys.filter((key) => foldedUnitKey(key) === key).flatMap((key) => folded.get(key) ?? []));
    return byFold.size === 1 ? ([...byFold][0] ?? null) : null;
  }

  /** The unit that words end with: "Chuyên viên Phòng Nội vụ", "Chủ tịch UBND xã Phổ An". */
  findAtEnd(words: string): KnownUnit | null {
    const parts = cleanName(words).split(" ");
    for (let start = 0; start < parts.length - 1; start++) {
      const found = this.find(parts.slice(start).join(" "));
      if (found !== null) return found;
    }
    return null;
  }

  /** The unit whose name is most like this one, for asking whether it is meant; `null` when none is near. */
  nearest(name: string): string | null {
    const folded = fold(unitKey(name));
    const known = this.#nearest.get(folded);
    if (known !== undefined) return known;
    if (this.#nearest.size >= MOST_QUESTIONS) return null;
    const names = [...new Set(this.#all().units.values())].map((unit) => unit.name);
    const found = nearestName(folded, names);
    this.#nearest.set(folded, found);
    return found;
  }
}

function filled(tables: readonly IndicatorTable[], plan: Plan, groups: UnitGroups): FilledDirectory {
  const units = new Map<string, KnownUnit>();
  for (const { entries, rawNames } of tables) {
    for (const { unit, unitKey: key, group } of entries) {
      if (!units.has(key)) units.set(key, { key, name: unit, group });
    }
    for (const [key, names] of rawNames) {
      const known = units.get(key);
      if (known !== undefined) for (const name of names) units.set(groups.keyOf(name, known.group), known);
    }
  }
  for (const { id, units: listed } of plan.groups) {
    for (const name of listed) {
      const key = unitKey(name);
      if (!units.has(key)) units.set(key, { key, name, group: id });
    }
  }
  return { units, folded: withoutMarks(units) };
}

function withoutMarks(units: ReadonlyMap<string, KnownUnit>): Map<string, KnownUnit | null> {
  const folded = new Map<string, KnownUnit | null>();
  for (const [key, unit] of units) {
    const form = foldedUnitKey(key);
    const other = folded.get(form);
    folded.set(form, other === undefined || other?.key === unit.key ? unit : null);
  }
  return folded;
}
