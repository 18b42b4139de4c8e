import type { GroupId, Plan } from "../../plan/plan";
import { cleanName } from "../text/clean-name";
import { fold, foldedWords, hasWords } from "../text/fold";
import { foldedUnitKey, unitKey } from "../text/unit-key";
import { withoutEnumerator } from "./row-words";

interface PlanUnit {
  readonly key: string;
  readonly group: GroupId;
}

/** What a name says by itself. */
interface Naming {
  readonly key: string;
  readonly unit: PlanUnit | null;
}

/** What the plan knows of groups (khối) and units: the words of their headings, their names, how names begin. */
export class UnitGroups {
  readonly #headings: readonly {
    readonly id: GroupId;
    readonly named: readonly string[];
  }[];
  /** The group of every heading and of every name of a group; folded, without the word "khối" before it. */
  readonly #wholeHeadings: ReadonlyMap<string, GroupId>;
  /** Groups in which "P." begins the name of a ward. */
  readonly #groupsOfP: ReadonlySet<GroupId>;
  readonly #units = new Map<string, PlanUnit>();
  readonly #foldedUnits = new Map<string, PlanUnit | null>();
  /** Names without their first word ("Phổ An"): `null` when two units share it. */
  readonly #bareUnits = new Map<string, PlanUnit | null>();
  readonly #asked = new Map<string, Naming>();
  readonly #prefixes: readonly { readonly folded: string; readonly group: GroupId }[];
  readonly #statedGroups: ReadonlySet<GroupId>;

  constructor(plan: Plan) {
    this.#headings = plan.groups.map(({ id, headings }) => ({
      id,
      named: headings.map(foldedWords),
    }));
    this.#wholeHeadings = new Map(
      plan.groups
        .flatMap(({ id, name, headings }) => [id, name, ...headings].map((words) => [bareHeading(words), id] as const))
        .reverse(),
    );
    this.#prefixes = plan.groups
      .flatMap(({ id, unitPrefixes }) => unitPrefixes.map((prefix) => ({ folded: fold(prefix), group: id })))
      .sort((a, b) => b.folded.length - a.folded.length);
    this.#statedGroups = new Set(plan.groups.filter(({ ranks }) => ranks === "stated").map(({ id }) => id));
    this.#groupsOfP = new Set(this.#prefixes.filter(({ folded }) => folded === "p.").map(({ group }) => group));
    for (const { id, units, unitPrefixes } of plan.groups) {
      for (const name of units) this.#addUnit(name, id, unitPrefixes);
    }
  }

  #addUnit(name: string, group: GroupId, prefixes: readonly string[]): void {
    const key = unitKey(name);
    const unit = { key, group };
    this.#units.set(key, unit);
    addOnce(this.#foldedUnits, foldedUnitKey(key), unit);
    const first = prefixes.map((prefix) => unitKey(prefix)).find((prefix) => key.startsWith(`${prefix} `));
    if (first !== undefined) addOnce(this.#bareUnits, key.slice(first.length + 1), unit);
  }

  /** Whether the units of a group have their peers elsewhere, as the town among the districts of its province. */
  hasPeersElsewhere(group: GroupId): boolean {
    return this.#statedGroups.has(group);
  }

  /** The group that a heading, a title or a cell of the column "Khối" names; `null` when none, or more than one. */
  ofHeading(words: string): GroupId | null {
    const text = foldedWords(words);
    const named = this.#headings.filter((group) => group.named.some((heading) => hasWords(text, heading)));
    const [only] = named;
    return named.length === 1 && only !== undefined ? only.id : null;
  }

  /** The group whose heading these words are, nothing more: "II. Khối xã, phường". */
  ofWholeHeading(words: string): GroupId | null {
    return this.#wholeHeadings.get(bareHeading(withoutEnumerator(words))) ?? null;
  }

  /** A unit that the plan lists, by its name, by its name without marks, or by its name without "xã", "phường". */
  planUnit(name: string): PlanUnit | null {
    return this.#naming(name).unit;
  }

  #naming(name: string): Naming {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const key = unitKey(name);
    const naming = { key, unit: this.#findUnit(key) };
    this.#asked.set(name, naming);
    return naming;
  }

  #findUnit(key: string): PlanUnit | null {
    // A name with marks of its own that are not the plan's is another name; only one without any may stand for it.
    const byFold = WITHOUT_MARKS.test(key) ? this.#foldedUnits.get(key) : undefined;
    const ofPeoplesCommittee = /^ubnd (.+)$/u.exec(key)?.[1];
    return (
      this.#units.get(key) ??
      byFold ??
      this.#bareUnits.get(key) ??
      // "UBND thị xã …" for the town, as "UBND xã …" for a commune.
      (ofPeoplesCommittee === undefined ? null : (this.#units.get(ofPeoplesCommittee) ?? null))
    );
  }

  /** The group whose units begin like this name; "P." begins names of wards and of offices, so it says nothing. */
  byFirstWords(name: string): GroupId | null {
    const folded = fold(cleanName(name));
    if (folded.startsWith("p.")) return null;
    return this.#prefixes.find((prefix) => startsWithWord(folded, prefix.folded))?.group ?? null;
  }

  /**
   * The key of a unit that is known to stand in `group`: there "P." means what its names begin with.
   * @param group `null` when the group is not known.
   */
  keyOf(name: string, group: GroupId | null): string {
    const { key, unit } = this.#naming(name);
    if (unit !== null) return unit.key;
    const meansOffice = group !== null && !this.#groupsOfP.has(group);
    return meansOffice ? unitKey(name, "phòng") : key;
  }
}

/** A heading without the words that say that it is one. */
function bareHeading(words: string): string {
  return foldedWords(words).replace(/^(khoi|nhom|cum|cac|ubnd)( cac| ubnd)* /, "");
}

/** What folding leaves as it is. */
const WITHOUT_MARKS = /^[ -~]*$/;

function addOnce(map: Map<string, PlanUnit | null>, key: string, unit: PlanUnit): void {
  map.set(key, map.has(key) ? null : unit);
}

function startsWithWord(text: string, prefix: string): boolean {
  if (!text.startsWith(prefix)) return false;
  return prefix.endsWith(".") || !/[\p{L}\p{N}]/u.test(text.charAt(prefix.length));
}
