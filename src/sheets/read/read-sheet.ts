import type { Plan } from "../../plan/plan";
import type { Answers } from "../answers";
import type { Grid } from "../grid";
import type { Declined, IndicatorTable } from "../recognition";
import { layOut } from "./block-layout";
import { findHeaders } from "./find-headers";
import type { Header } from "./header";
import type { ListDraft } from "./lists/list-draft";
import { readList } from "./lists/read-list";
import { namesOtherIndex } from "./other-index";
import type { IndexDraft } from "./other-indices/index-draft";
import { readIndices } from "./other-indices/read-index";
import { answeredHeaders } from "./questions";
import { readBlock, type BlockTask } from "./read-block";
import { readCriteriaTable } from "./scorecard/read-criteria-table";
import { SheetCells } from "./sheet-cells";
import type { BlockReading } from "./block-reading";
import type { UnitGroups } from "./unit-group";

/** What one sheet holds. */
export interface SheetReading {
  readonly tables: readonly IndicatorTable[];
  readonly declined: readonly (Declined & { readonly selfScoreOnly: boolean })[];
  readonly lists: readonly ListDraft[];
  readonly indices: readonly IndexDraft[];
}

/** Reads every block under a header of a sheet, and says why nothing was read where that is so. */
export function readSheet(grid: Grid, plan: Plan, groups: UnitGroups, answers: Answers): SheetReading {
  const cells = new SheetCells(grid);
  const headers = answeredHeaders(findHeaders(cells), answers);
  const reading = {
    tables: [] as IndicatorTable[],
    declined: [] as SheetReading["declined"][number][],
    lists: [] as ListDraft[],
    indices: [] as IndexDraft[],
  };
  const lanes = lanesOf(headers);
  let sharedYear: number | null = null;
  for (const [lane, inLane] of lanes.entries()) {
    let after = cells.firstRow - 1;
    // A title over two tables side by side stands over the left one.
    let inheritedYear: number | null = sharedYear;
    for (let position = 0; position < inLane.length; position++) {
      const header = inLane[position];
      if (header === undefined) continue;
      const leftEdge = lane === 0 ? 0 : header.left;
      const following = inLane.slice(position + 1);
      const task: BlockTask = { cells, header, following, after, leftEdge, inheritedYear, plan, groups, answers };
      const layout = layOut(task);
      const ofCriteria = readCriteriaTable(task, layout.lines, layout.titleYear);
      if (ofCriteria !== null) {
        if (ofCriteria.kind === "table") reading.tables.push(ofCriteria.table);
        else reading.declined.push({ ...ofCriteria.declined, selfScoreOnly: ofCriteria.selfScoreOnly });
        after = ofCriteria.end.lastRow;
        inheritedYear = layout.titleYear;
        if (lane === 0) sharedYear ??= inheritedYear;
        position += ofCriteria.end.repeatedHeaders;
        continue;
      }
      const block = readBlock(task, layout);
      const isOtherIndex = block.kind === "declined" && block.declined.reason === "otherIndex";
      const list = readList(task, layout, block.kind === "table");
      const index = readIndices(task, layout, isOtherIndex, plan);
      if (list !== null) reading.lists.push(list.list);
      if (index !== null) reading.indices.push(index);
      if (block.kind === "table") reading.tables.push(block.table);
      else if (!isReadOtherwise(block, list !== null, index !== null, layout.lines)) {
        reading.declined.push({ ...block.declined, selfScoreOnly: block.selfScoreOnly });
      }
      after = Math.max(block.end.lastRow, list?.lastRow ?? 0);
      inheritedYear = block.end.titleYear;
      if (lane === 0) sharedYear ??= inheritedYear;
      position += list?.isOfPeople === true ? 0 : block.end.repeatedHeaders;
    }
  }
  if (isAnythingRead(reading)) return reading;
  const isEmpty = grid.values.every((row) => row.every((value) => value === null));
  const reason = isEmpty ? "empty" : namesOtherIndex(grid.sheet) ? "otherIndex" : "noUnitColumn";
  return { ...reading, declined: [{ sheet: grid.sheet, reason, at: null, selfScoreOnly: false }] };
}

/**
 * A list of units needs no score column, and its word "Hồ sơ" no figures; but a table with self-scores alone, or about
 * another index, still has no scores to rank by.
 */
function isReadOtherwise(
  { declined, selfScoreOnly }: BlockReading & { kind: "declined" },
  isList: boolean,
  isIndex: boolean,
  lines: readonly string[],
): boolean {
  if (declined.reason === "noScoreColumn") return (isList || isIndex) && !selfScoreOnly;
  return declined.reason === "otherIndex" && isList && !isIndex && ![...lines, declined.sheet].some(namesOtherIndex);
}

function isAnythingRead({ tables, declined, lists, indices }: SheetReading): boolean {
  return tables.length + declined.length + lists.length + indices.length > 0;
}

/** Headers one under the other; tables that stand beside each other have their own lane. */
function lanesOf(headers: readonly Header[]): Header[][] {
  const lanes: Header[][] = [];
  for (const header of headers) {
    const lane = lanes.find((each) => each.every((other) => overlaps(other, header)));
    if (lane === undefined) lanes.push([header]);
    else lane.push(header);
  }
  return lanes;
}

function overlaps(one: Header, other: Header): boolean {
  return one.left <= other.right && other.left <= one.right;
}
