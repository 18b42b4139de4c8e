import { groupBy } from "../../engine/group-by";
import type { Plan } from "../../plan/plan";
import { cleanName, cleanText } from "../text/clean-name";
import type { CheckedTable } from "./checked-table";
import type { DataNote, DataNoteOf } from "./data-note";
import type { SourceCell } from "../../engine/score-entry";

interface NameCell {
  readonly key: string;
  readonly at: SourceCell;
  readonly raw: string;
  /** As read: one line, no number before it. */
  readonly name: string;
}

/** The cells that spell a unit otherwise than most cells do, in every table and year. */
export function checkUnitSpellings(tables: readonly CheckedTable[], plan: Plan): DataNote[] {
  const planNames = new Set(plan.groups.flatMap(({ units }) => units));
  return [...groupBy(tables.flatMap(nameCells), ({ key }) => key).values()].flatMap((cells) => {
    const usual = usualSpelling(cells, planNames);
    return cells.flatMap((cell) => noteOn(cell, usual) ?? []);
  });
}

function nameCells({ table, cells, rows }: CheckedTable): NameCell[] {
  return rows.flatMap(({ row, unitKey, group }) => {
    // Of a merged name, the cell that holds it.
    const { top, left } = cells.merge(row, table.unitColumn) ?? { top: row, left: table.unitColumn };
    const raw = cells.value(top, left);
    if (typeof raw !== "string") return [];
    return [{ key: `${group}\n${unitKey}`, at: cells.at(top, left), raw, name: cleanName(raw) }];
  });
}

/** The commonest; a name typed without any marks is never preferred to one with them. */
function usualSpelling(cells: readonly NameCell[], planNames: ReadonlySet<string>): string {
  const spellings = [...groupBy(cells, ({ name }) => name)].map(([name, same]) => ({ name, count: same.length }));
  const [first] = spellings.sort(
    (a, b) =>
      Number(hasMarks(b.name)) - Number(hasMarks(a.name)) ||
      b.count - a.count ||
      Number(planNames.has(b.name)) - Number(planNames.has(a.name)) ||
      (a.name < b.name ? -1 : 1),
  );
  return first?.name ?? "";
}

function hasMarks(name: string): boolean {
  return /[\p{M}đĐ]/u.test(name.normalize("NFD"));
}

function noteOn({ at, raw, name }: NameCell, usual: string): DataNoteOf<"unitSpelling"> | null {
  // A name broken into lines within its cell is as its writer wants it.
  const asWritten = raw.replace(/ *\r?\n */g, " ");
  const clean = cleanText(raw);
  const unseen = name === usual;
  if (unseen && asWritten === clean) return null;
  // What stands around the name stays: "3. ", "(*)".
  const after = clean.replace(name, () => usual);
  return {
    ...{ code: "unitSpelling", mustFix: false, at: [at], written: name, usual, unseen },
    corrections: [{ at, before: raw, after }],
  };
}
