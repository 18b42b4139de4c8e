import type { SourceCell } from "../../../engine/score-entry";
import type { HeaderColumn } from "../header";
import type { SheetCells } from "../sheet-cells";
import type { Criterion } from "./criterion";
import type { CriteriaRows } from "./criteria-rows";
import { readPoints, type Points } from "./points-cell";

/** Points in the cell that counts. */
export interface PlacedPoints {
  readonly points: Points;
  readonly at: SourceCell;
}

/** The points that one unit was given for the criteria of a table. */
export class PointsSource {
  /**
   * @param rounds the columns of points, the earliest round of the appraisal first: the last one filled counts.
   * @param surveys columns that hold the points of what was surveyed, for rows that have none in the rounds.
   */
  constructor(
    private readonly cells: SheetCells,
    private readonly rows: CriteriaRows,
    readonly rounds: readonly HeaderColumn[],
    readonly surveys: readonly HeaderColumn[],
  ) {}

  of({ row, max }: Pick<Criterion, "row" | "max">): PlacedPoints {
    return this.#lastFilled(row, max, [...this.surveys, ...this.rounds]);
  }

  /** The last total stated; one of an earlier round does not count when a later one has points. */
  total(): (PlacedPoints & { readonly row: number; readonly max: number | null }) | null {
    const columns = this.#sinceLastRound();
    for (const { row, max } of [...this.rows.totals].reverse()) {
      const total = this.#lastFilled(row, max, columns);
      if (total.points.kind === "blank") continue;
      if (total.points.kind === "number" && total.points.value === 0 && !this.hasPoints()) continue;
      return { ...total, row, max };
    }
    return null;
  }

  /** Where the total stands, or would stand. */
  totalCell(): SourceCell | null {
    const last = this.rows.totals.at(-1);
    const column = this.rounds.at(-1);
    return last === undefined || column === undefined ? null : this.cells.at(last.row, column.column);
  }

  /** Whether anything was given: formulas make a total of 0 on a blank form. */
  hasPoints(): boolean {
    return this.rounds.concat(this.surveys).some((column) => isFilled(this.cells, this.rows, column, false));
  }

  #sinceLastRound(): readonly HeaderColumn[] {
    const last = this.rounds.findLastIndex((column) => isFilled(this.cells, this.rows, column, true));
    return last < 0 ? this.rounds : this.rounds.slice(last);
  }

  #lastFilled(row: number, max: number | null, columns: readonly HeaderColumn[]): PlacedPoints {
    const all = [...columns]
      .reverse()
      .map(({ column }) => ({ column, points: readPoints(this.cells, row, column, max) }));
    const found = all.find(({ points }) => points.kind !== "blank") ?? all[0];
    if (found === undefined) return { points: { kind: "blank", shown: "" }, at: this.cells.at(row, 0) };
    return { points: found.points, at: this.cells.at(row, found.column) };
  }
}

/** Whether a column has points: of a criterion without parts, or anything but 0 elsewhere. */
export function isFilled(
  cells: SheetCells,
  { criteria, totals }: CriteriaRows,
  { column }: HeaderColumn,
  countsTotals: boolean,
): boolean {
  const number = (row: number, max: number | null) => {
    const points = readPoints(cells, row, column, max);
    return points.kind === "number" ? points.value : null;
  };
  return (
    criteria.some(({ row, max, isLeaf }) => (number(row, max) ?? 0) !== 0 || (isLeaf && number(row, max) === 0)) ||
    (countsTotals && totals.some(({ row, max }) => (number(row, max) ?? 0) !== 0))
  );
}
