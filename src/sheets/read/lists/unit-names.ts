import type { SourceCell } from "../../../engine/score-entry";
import type { Finding } from "../../finding";
import { cleanName } from "../../text/clean-name";
import type { UnitGroups } from "../unit-group";
import type { RowSubject } from "./list-draft";
import type { KnownUnit, UnitDirectory } from "./unit-directory";

/** Resolves names of units in lists, and remembers those that no table of scores has. */
export class UnitNames {
  readonly #unknown = new Map<string, { readonly unit: string; readonly at: SourceCell; count: number }>();

  constructor(
    private readonly directory: UnitDirectory,
    private readonly groups: UnitGroups,
  ) {}

  find(name: string): KnownUnit | null {
    return this.directory.find(name);
  }

  findAtEnd(words: string): KnownUnit | null {
    return this.directory.findAtEnd(words);
  }

  /** The key of a unit in a row of its own; one that is not known has its own key, and a finding. */
  keyOf({ rawName, group, at }: Pick<RowSubject, "rawName" | "group" | "at">): string {
    const known = this.directory.find(rawName);
    if (known !== null) return known.key;
    const key = this.groups.keyOf(rawName, group);
    if (this.directory.hasScores) this.#remember(key, rawName, at);
    return key;
  }

  /** Notes that a list of people names a unit that is not known. */
  missUnit(words: string, at: SourceCell): void {
    this.#remember(this.groups.keyOf(words, null), words, at);
  }

  #remember(key: string, words: string, at: SourceCell): void {
    const known = this.#unknown.get(key);
    if (known === undefined) this.#unknown.set(key, { unit: cleanName(words), at, count: 1 });
    else known.count += 1;
  }

  /** One finding for every unknown name, at its first cell. */
  get findings(): Finding[] {
    return [...this.#unknown.values()].map(({ unit, at, count }) => ({
      code: "unknownUnit",
      stops: false,
      at,
      unit,
      nearest: this.directory.nearest(unit),
      count,
    }));
  }
}
