import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { checkData } from "../../../src/sheets/check/check-data";
import type { Correction, DataNote, DataNoteCode, DataNoteOf } from "../../../src/sheets/check/data-note";
import type { Grid } from "../../../src/sheets/grid";
import { cellAddress } from "../../../src/sheets/grid";
import { recognise } from "../../../src/sheets/read/recognise";
import { selectTables } from "../../../src/sheets/selection";

/** What a check of these sheets notes, and the scores that are read from them. */
export function check(...grids: readonly Grid[]) {
  const recognition = recognise(grids, ducPhoPlan);
  const leftOut = new Set<string>();
  const { entries, findings } = selectTables(recognition, leftOut);
  const notes = checkData({ recognition, leftOut, entries, findings, grids, plan: ducPhoPlan });
  const scores = entries.map(({ unitKey, year, score }) => [unitKey, year, score]);
  return { notes, scores };
}

/** The notes of one kind. */
export function notesOf<Code extends DataNoteCode>(code: Code, ...grids: readonly Grid[]): DataNoteOf<Code>[] {
  const isOfCode = (note: DataNote): note is DataNoteOf<Code> => note.code === code;
  return check(...grids).notes.filter(isOfCode);
}

/** The sheets with the corrections written into their cells. */
export function corrected(grids: readonly Grid[], corrections: readonly Correction[]): Grid[] {
  return grids.map((grid) => {
    const find = (row: number, column: number) =>
      corrections.find(
        ({ at }) => at.sheet === grid.sheet && at.address === cellAddress(row + grid.top, column + grid.left),
      );
    return {
      ...grid,
      values: grid.values.map((row, r) => row.map((value, c) => find(r, c)?.after ?? value)),
      numberFormats: grid.numberFormats.map((row, r) => row.map((format, c) => find(r, c)?.numberFormat ?? format)),
    };
  });
}
