/** A run of columns that share width, style and visibility, as the file keeps them. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** Characters of the standard font; `null` for the sheet's standard. */
  readonly width: number | null;
  readonly style: number;
  readonly hidden: boolean;
  /** Attributes of the file that are not kept above, as text. */
  readonly others: string;
}

/** Points of a column so many characters wide: 7 pixels a character and 5 of padding, three quarters of a point each. */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

export function widthOfPoints(points: number): number {
  return Math.round((points / 0.75 / 7) * 256) / 256;
}

/** The runs with a change to some columns; neighbours stay as they were. */
export function changeColumns(
  runs: readonly ColumnRun[],
  first: number,
  last: number,
  change: Partial<Pick<ColumnRun, "width" | "style" | "hidden">>,
): ColumnRun[] {
  const outside = runs.flatMap((run) => [
    ...(run.first < first ? [{ ...run, last: Math.min(run.last, first - 1) }] : []),
    ...(run.last > last ? [{ ...run, first: Math.max(run.first, last + 1) }] : []),
  ]);
  const inside = runs
    .filter((run) => run.first <= last && run.last >= first)
    .map((run) => ({ ...run, first: Math.max(run.first, first), last: Math.min(run.last, last) }));
  const gaps = gapsBetween(inside, first, last).map((gap) => ({
    ...gap,
    width: null,
    style: 0,
    hidden: false,
    others: "",
  }));
  return [...outside, ...[...inside, ...gaps].map((run) => ({ ...run, ...change }))].sort((a, b) => a.first - b.first);
}

function gapsBetween(runs: readonly ColumnRun[], first: number, last: number): { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  let next = first;
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    if (run.first > next) gaps.push({ first: next, last: run.first - 1 });
    next = run.last + 1;
  }
  if (next <= last) gaps.push({ first: next, last });
  return gaps;
}
