import type { Statement } from "../../../src/engine/statement";
import type { Recognition } from "../../../src/sheets/recognition";

/** Every statement in one line: year, subject, fact, value, cell. */
export function statementsOf({ statements }: Recognition): string[] {
  return statements.map(
    (each) =>
      `${each.year ?? "—"} ${each.subject.name}: ${factOf(each)} ${String(each.stated.value)} @ ${each.stated.source.address}`,
  );
}

function factOf(statement: Statement): string {
  return statement.fact === "dossier" ? `dossier ${statement.item}` : statement.fact;
}

/** Every person in one line: name, position, unit as written, key of the unit, flags. */
export function peopleOf({ people }: Recognition): string[] {
  return people.map(({ name, position, unit, unitKey, directlyInCharge, head }) =>
    [
      name,
      position,
      unit,
      unitKey ?? "—",
      ...(directlyInCharge === null ? [] : [`trực tiếp ${String(directlyInCharge.value)}`]),
      ...(head === null ? [] : [`đứng đầu ${String(head.value)}`]),
    ].join(" | "),
  );
}

/** Every initiative in one line: year, kind and key of the subject, title, scope, recognisers, decision. */
export function initiativesOf({ initiatives }: Recognition): string[] {
  return initiatives.map(({ year, subject, title, scope, recognisedBy, decision }) =>
    [
      year ?? "—",
      subject.kind === "individual" ? `cá nhân ${subject.key}` : subject.key,
      title,
      scope?.value ?? "—",
      recognisedBy === null ? "—" : `{${[...recognisedBy.value].join("+")}}`,
      decision,
    ].join(" | "),
  );
}

/** Every value of another index in one line: index, year, unit's key, score, cell. */
export function indicesOf({ indexEntries }: Recognition): string[] {
  return indexEntries.map(({ index, year, unitKey, score, source }) =>
    [index, year, unitKey, score.kind === "scored" ? score.value : `thiếu(${score.kind})`, `@ ${source.address}`].join(
      " ",
    ),
  );
}

/** What was recognised where: kind, sheet, range, count. */
export function listsOf({ lists }: Recognition): string[] {
  return lists.map(({ kind, sheet, address, count }) => `${kind} ${sheet}!${address} ${count}`);
}
