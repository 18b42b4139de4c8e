import type { CellValue } from "../../grid";
import { cleanText } from "../../text/clean-name";
import { fold } from "../../text/fold";
import type { Header } from "../header";
import { isNumberingRow } from "../numbering-row";
import { positiveNumber } from "../max-score";
import { isSignature } from "../row-words";
import { wordsOf, type SheetCells } from "../sheet-cells";
import type { CriteriaFrame } from "./criteria-frame";
import type { Criterion, TotalRow } from "./criterion";
import { indexBeforeWords, indexInCell, type CriterionIndex } from "./criterion-index";
import { isTotalOfCriteria, isTotalOfPart, roleOfWords } from "./criterion-words";
import { Outline } from "./outline";

/** The rows under a header of criteria. */
export interface CriteriaRows {
  readonly criteria: readonly Criterion[];
  readonly totals: readonly TotalRow[];
  readonly passedOver: readonly { readonly row: number; readonly column: number; readonly words: string }[];
  readonly lastRow: number;
  /** Headers after the table's own that were the same one printed again, or criteria in the words of headers. */
  readonly repeatedHeaders: number;
}

interface Row {
  readonly row: number;
  readonly column: number;
  /** Spaces before the words. */
  readonly indent: number;
  readonly index: CriterionIndex | null;
  readonly words: string;
  readonly max: number | null;
}

type Draft = Omit<Criterion, "isLeaf" | "level"> & { readonly isBullet: boolean };

/** Rows with an index that make a table one whose criteria are numbered: the others are notes on how points are given. */
const NUMBERED_TABLE = 2;

/** @param following the headers below the table's own, nearest first. */
export function readCriteriaRows(cells: SheetCells, frame: CriteriaFrame, following: readonly Header[]): CriteriaRows {
  const { rows, repeatedHeaders } = tableRows(cells, frame, following);
  const isNumbered = rows.filter(({ index }) => index !== null && index.kind !== "bullet").length >= NUMBERED_TABLE;
  const drafts: Draft[] = [];
  const totals: TotalRow[] = [];
  const passedOver: CriteriaRows["passedOver"][number][] = [];
  const outline = new Outline();
  for (const each of rows) {
    if (isTotal(each)) totals.push({ row: each.row, max: each.max });
    else if (!isTotalOfPart(each.words)) {
      const draft = isNumbered ? numbered(each, drafts, outline) : byDepth(each, drafts, outline);
      if (draft !== null) drafts.push(draft);
      continue;
    }
    passedOver.push({ row: each.row, column: each.column, words: each.words });
  }
  const criteria = withLevels(withoutWaysOfScoring(drafts));
  const lastRow = Math.max(frame.bottom, ...criteria.map(({ row }) => row), ...totals.map(({ row }) => row));
  return { criteria, totals, passedOver, lastRow, repeatedHeaders };
}

/** The rows with words down to the next table, the signatures, or the end of the sheet. */
function tableRows(
  cells: SheetCells,
  frame: CriteriaFrame,
  following: readonly Header[],
): { readonly rows: readonly Row[]; readonly repeatedHeaders: number } {
  const rows: Row[] = [];
  let repeatedHeaders = 0;
  let first = frame.bottom + 1;
  for (;;) {
    const next = following[repeatedHeaders];
    const limit = (next?.top ?? cells.lastRow + 1) - 1;
    let isSigned = false;
    for (let row = first; row <= limit && !isSigned; row++) {
      const read = tableRow(cells, frame, row);
      if (read === null) continue;
      if (read.index === null && read.max === null && rows.length > 0 && isSignature(read.words)) isSigned = true;
      else rows.push(read);
    }
    if (next === undefined || isSigned) return { rows, repeatedHeaders };
    const isData = isCriterion(cells, frame, next.top);
    if (!isData && (rows.some(isTotal) || !isPrintedAgain(cells, frame, next, rows))) return { rows, repeatedHeaders };
    first = isData ? next.top : next.bottom + 1;
    repeatedHeaders += 1;
  }
}

/** A criterion may use the words of headers ("Nội dung kế hoạch", with its evidence beside): its number tells it apart. */
function isCriterion(cells: SheetCells, frame: CriteriaFrame, row: number): boolean {
  const read = tableRow(cells, frame, row);
  return read !== null && read.index !== null && (read.max !== null || read.index.parts.length > 1);
}

function tableRow(cells: SheetCells, frame: CriteriaFrame, row: number): Row | null {
  const { ordinalColumn, criterionColumn, maxColumn, left, right } = frame;
  if (isNumberingRow(cells, row, left, right)) return null;
  const ordinal = ordinalColumn === null ? null : cells.value(row, ordinalColumn);
  const ownIndex = indexInCell(ordinal);
  const column = ownIndex === null && hasLetters(ordinal) && ordinalColumn !== null ? ordinalColumn : criterionColumn;
  const text = cells.value(row, column);
  if (typeof text !== "string" || !hasLetters(text)) return null;
  const words = cleanText(text);
  const inText = ownIndex === null ? indexBeforeWords(words) : null;
  return {
    row,
    column,
    indent: /^[\s\u00a0]*/u.exec(text)?.[0].length ?? 0,
    index: ownIndex ?? inText?.index ?? null,
    words: inText?.words ?? words,
    max: maxColumn === null ? null : positiveNumber(cells, row, maxColumn),
  };
}

function hasLetters(value: CellValue): boolean {
  return /\p{L}/u.test(wordsOf(value));
}

function isTotal({ index, words }: Row): boolean {
  return index?.kind !== "arabic" && isTotalOfCriteria(words);
}

/** The same words over the same columns on the next page, and nothing said in between. */
function isPrintedAgain(cells: SheetCells, frame: CriteriaFrame, next: Header, rows: readonly Row[]): boolean {
  const words = (columns: Header["columns"]) =>
    columns.map(({ column, levels }) => `${column} ${levels.join(" ")}`).join();
  if (words(next.columns) !== words(frame.columns)) return false;
  const last = rows.findLast(({ index, max }) => index !== null || max !== null);
  return last !== undefined && !isTitled(cells, frame, last.row + 1, next.top - 1);
}

/** A line that names a table, or stands left of the criteria, begins another table; ways of scoring do not. */
function isTitled(cells: SheetCells, { criterionColumn }: CriteriaFrame, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) {
    const [only, ...others] = cells.row(row);
    if (only === undefined || others.length > 0) continue;
    const words = fold(wordsOf(only.value));
    if (/^trang\b/.test(words)) continue;
    if (only.column < criterionColumn || /cham diem|^phieu |^bang |^(ten )?(co quan, )?don vi\b.*:/.test(words))
      return true;
  }
  return false;
}

function numbered({ row, index, words, max }: Row, drafts: readonly Draft[], outline: Outline): Draft | null {
  const role = roleOfWords(words);
  const position = drafts.length;
  if (index === null) {
    if (role === "criterion") return null;
    outline.placeAtTop(position, null);
    return { row, index: "", words, parent: null, role, max, isBullet: false };
  }
  if (index.kind === "bullet" && max === null) return null;
  // Numbered in a way of its own, a bonus at the end belongs to none of the parts.
  const isApart = role !== "criterion" && index.kind !== "bullet" && index.parts.length === 1 && !outline.isOpen(index);
  if (isApart) outline.placeAtTop(position, index);
  const placed = isApart ? { parent: null, index } : outline.place(position, index);
  const shown = placed.index.parts.join(".");
  const inherited = placed.parent === null ? "criterion" : (drafts[placed.parent]?.role ?? "criterion");
  return {
    row,
    index: shown,
    words,
    parent: placed.parent,
    role: inherited === "criterion" ? role : inherited,
    max,
    isBullet: index.kind === "bullet",
  };
}

/** Without any numbers, capitals head a part, and what is indented or has a dash stands under what is not. */
function byDepth({ row, index, indent, words, max }: Row, drafts: readonly Draft[], outline: Outline): Draft | null {
  const role = roleOfWords(words);
  if (max === null && role === "criterion") return null;
  const isHeading = words === words.toUpperCase();
  const depth = index === null ? (isHeading || role !== "criterion" ? 0 : 1 + indent) : 100;
  const parent = outline.placeByDepth(drafts.length, depth);
  const inherited = parent === null ? "criterion" : (drafts[parent]?.role ?? "criterion");
  const own = inherited === "criterion" ? role : inherited;
  return { row, index: "", words, parent, role: own, max, isBullet: index !== null };
}

/**
 * Bullets with points are parts of a criterion when their maxima make up its own; else they say how many points it is
 * given for what.
 */
function withoutWaysOfScoring(drafts: readonly Draft[]): Draft[] {
  const sums = new Map<number, number>();
  for (const { isBullet, parent, max } of drafts) {
    if (isBullet && parent !== null) sums.set(parent, (sums.get(parent) ?? 0) + (max ?? 0));
  }
  const isWay = drafts.map(({ isBullet, parent }) => {
    const whole = parent === null ? null : (drafts[parent]?.max ?? null);
    if (!isBullet || parent === null || whole === null) return false;
    return Math.abs((sums.get(parent) ?? 0) - whole) > 0.005;
  });
  const moved = new Map<number, number>();
  const kept = drafts.filter((_, position) => {
    if (isWay[position] === true) return false;
    moved.set(position, moved.size);
    return true;
  });
  return kept.map((draft) => ({ ...draft, parent: draft.parent === null ? null : (moved.get(draft.parent) ?? null) }));
}

function withLevels(drafts: readonly Draft[]): Criterion[] {
  const parents = new Set(drafts.map(({ parent }) => parent));
  const levels: number[] = [];
  return drafts.map(({ row, index, words, parent, role, max }, position) => {
    const level = parent === null ? 0 : (levels[parent] ?? 0) + 1;
    levels.push(level);
    return { row, index, words, level, parent, isLeaf: !parents.has(position), role, max };
  });
}
