import type { Correction, DataNote } from "./data-note";

/** The corrections that notes offer, one for each cell: where two notes speak of one cell, the first. */
export function correctionsOf(notes: readonly DataNote[]): Correction[] {
  const byCell = new Map<string, Correction>();
  for (const correction of notes.flatMap(({ corrections }) => corrections)) {
    const key = cellKey(correction);
    if (!byCell.has(key)) byCell.set(key, correction);
  }
  return [...byCell.values()];
}

/** Tells the cells of a workbook apart. */
export function cellKey({ at: { sheet, address } }: Correction): string {
  return `${sheet}\n${address}`;
}
