import type { TargetSubject } from "../../../engine/targets/target-value";
import type { GroupId, Plan } from "../../../plan/plan";
import { cleanName } from "../../text/clean-name";
import { foldedWords } from "../../text/fold";
import { unitKey } from "../../text/unit-key";
import type { UnitGroups } from "../unit-group";

/** Tells whose results a name or a title speaks of, and at which level: the town, an office, a commune. */
export class TargetSubjects {
  readonly #townNames: ReadonlySet<string>;
  readonly town: TargetSubject;

  constructor(
    private readonly plan: Plan,
    private readonly groups: UnitGroups,
  ) {
    const names = [plan.place, ...plan.targets.townNames.value];
    this.#townNames = new Set(names.map(foldedWords));
    this.town = { name: capitalised(plan.place), key: unitKey(plan.place), level: "town" };
  }

  isTown(name: string): boolean {
    return this.#townNames.has(foldedWords(cleanName(name)));
  }

  /** @param group the group (khối) that the table places the unit in; `null` when it does not. */
  named(name: string, group: GroupId | null): TargetSubject {
    if (this.isTown(name)) return this.town;
    const known = this.groups.planUnit(name);
    const placed = known?.group ?? group ?? this.groups.byFirstWords(name);
    return { name: cleanName(name), key: this.groups.keyOf(name, placed), level: this.#levelOf(placed) };
  }

  /** Whom a table without a column of units is about: the unit that a title or the sheet's name names, else the town. */
  ofLines(lines: readonly string[]): TargetSubject {
    for (const line of lines) {
      const units = this.plan.groups.flatMap((group) =>
        group.units.filter((unit) => ` ${foldedWords(line)} `.includes(` ${foldedWords(unit)} `)),
      );
      const [only] = units;
      if (units.length === 1 && only !== undefined) return this.named(only, null);
    }
    return this.town;
  }

  #levelOf(group: GroupId | null): TargetSubject["level"] {
    if (group === null) return null;
    return this.plan.targets.communeGroups.value.includes(group) ? "commune" : "district";
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
