import { groupBy } from "../../../engine/group-by";
import type { Statement } from "../../../engine/statement";
import type { Finding } from "../../finding";

/** Statements of one subject, matter and year that say different things: none of them counts, and it is said where. */
export function contradictionsOf(statements: readonly Statement[]): Finding[] {
  return [...groupBy(statements, matterOf).values()].flatMap((said): Finding[] => {
    const [first] = said;
    if (first === undefined || said.every(({ stated }) => stated.value === first.stated.value)) return [];
    return [
      {
        code: "statementContradiction",
        stops: false,
        at: said.map(({ stated }) => stated.source),
        subject: first.subject.name,
        texts: [...new Set(said.map(({ stated }) => stated.shown))],
      },
    ];
  });
}

function matterOf(statement: Statement): string {
  const { subject, year, fact } = statement;
  return JSON.stringify([subject.kind, subject.key, year, fact, fact === "dossier" ? statement.item : ""]);
}
