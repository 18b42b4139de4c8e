import type { IndexKind } from "../../../plan/condition";
import type { Plan } from "../../../plan/plan";
import type { BlockLayout } from "../block-layout";
import type { BlockTask } from "../read-block";
import { ScoreCells } from "../score-cells";
import { isScoreLike } from "../header-words";
import { wordsOf } from "../sheet-cells";
import { yearInCell, yearInSheetName } from "../year-words";
import { indexNamed } from "./index-column";
import type { IndexDraft, IndexValueDraft } from "./index-draft";
import { unreadValue } from "./unread-value";

/**
 * Reads the values of other indices from a table with a row per unit and index, whose column "Chỉ số" says which; from
 * its only score column.
 */
export function readIndexRows(
  task: BlockTask,
  layout: BlockLayout,
  plan: Plan,
): Pick<IndexDraft, "values" | "findings"> {
  const { cells, header } = task;
  const { frame, body, places } = layout;
  const scored = header.columns.filter(({ kind, column }) => isScoreLike(kind) && column !== frame?.indicatorColumn);
  const [column, ...others] = scored;
  if (frame?.indicatorColumn == null || column === undefined || others.length > 0) return { values: [], findings: [] };
  const groups = new Map(body.units.map(({ rawName }, index) => [rawName, places[index]?.group ?? null]));
  const rows = new Map<IndexKind, number[]>();
  for (const { row } of body.passedOver) {
    const index = indexNamed(wordsOf(cells.seen(row, frame.indicatorColumn)));
    if (index !== null) rows.set(index, [...(rows.get(index) ?? []), row]);
  }
  const values: IndexValueDraft[] = [];
  const findings: IndexDraft["findings"][number][] = [];
  for (const scale of plan.indices) {
    const ofIndex = rows.get(scale.kind) ?? [];
    const scores = new ScoreCells(cells, column.column, ofIndex, scale.unit === "%", scale, () => null);
    for (const row of ofIndex) {
      const rawName = cells.seen(row, frame.unitColumn);
      const inRow = frame.yearColumn === null ? null : yearInCell(cells.seen(row, frame.yearColumn));
      const year = inRow ?? column.year ?? layout.titleYear ?? yearInSheetName(cells.sheet);
      if (typeof rawName !== "string" || year === null) continue;
      const { score, findings: found } = scores.read(row);
      const source = cells.at(row, column.column);
      const at = cells.at(row, frame.unitColumn);
      const group = groups.get(rawName) ?? task.groups.planUnit(rawName)?.group ?? null;
      values.push({ index: scale.kind, rawName, at, group, year, score, source });
      findings.push(...found.slice(0, 1).map((finding) => unreadValue(finding, scale, source)));
    }
  }
  return { values, findings };
}
