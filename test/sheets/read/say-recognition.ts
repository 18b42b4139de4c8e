import type { Score } from "../../../src/engine/score";
import type { Finding } from "../../../src/sheets/finding";
import type { Recognition } from "../../../src/sheets/recognition";

/** Every entry in one line: year, group, unit, score, cell. */
export function scoresOf({ tables }: Recognition): string[] {
  return tables
    .flatMap(({ entries }) => entries)
    .map(
      ({ year, group, unit, score, source }) =>
        `${year} ${group} ${unit} ${sayScore(score)} @ ${source.sheet}!${source.address}`,
    );
}

/** The scores by unit, for cases that are about numbers. */
export function scoreByUnit({ tables }: Recognition): Record<string, string> {
  return Object.fromEntries(tables.flatMap(({ entries }) => entries).map(({ unit, score }) => [unit, sayScore(score)]));
}

/** Every finding in one line: its code and cell, `!` before those that stop. */
export function findingsOf({ tables, findings }: Recognition): string[] {
  return [...findings, ...tables.flatMap((table) => table.findings)].map(sayFinding);
}

export function sayFinding(finding: Finding): string {
  const at = "at" in finding ? [finding.at].flat().map(({ address }) => address) : [];
  return [`${finding.stops ? "!" : ""}${finding.code}`, ...at].join(" ");
}

export function declinedOf({ declined }: Recognition): string[] {
  return declined.map(({ sheet, reason }) => `${sheet}: ${reason}`);
}

function sayScore(score: Score): string {
  if (score.kind === "outside") return "không thuộc diện";
  if (score.kind === "missing") return `thiếu(${score.shown})`;
  const rounded = String(Math.round(score.value * 1e6) / 1e6);
  return score.original === undefined ? rounded : `${rounded} (${score.original.value}/${score.original.maxScore})`;
}
