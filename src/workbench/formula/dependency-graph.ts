import type { Rect } from "../workbook/workbook";
import type { FormulaTree } from "./formula-tree";
import type { Precedents } from "./precedents";

/** A cell with a formula, as the calculator keeps it. */
export interface FormulaCell {
  readonly key: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly tree: FormulaTree;
  readonly precedents: Precedents;
}

/** A range that formulas refer to; a node of its own, so that n formulas over n cells make 2n links and not n². */
interface RangeNode {
  readonly key: string;
  readonly sheetId: string;
  readonly rect: Rect;
  readonly dependents: Set<FormulaCell>;
}

export function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}|${row}|${column}`;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

const BLOCK_ROWS = 64;
const MOST_BLOCKS = 32;

/** Who depends on which cells. */
export class DependencyGraph {
  readonly #cells = new Map<string, FormulaCell>();
  readonly #ranges = new Map<string, RangeNode>();
  /** Small ranges, by blocks of one column and 64 rows; large ones apart, few in any real workbook. */
  readonly #blocks = new Map<string, Set<RangeNode>>();
  readonly #large = new Map<string, Set<RangeNode>>();

  get formulaCells(): Iterable<FormulaCell> {
    return this.#cells.values();
  }

  cell(key: string): FormulaCell | undefined {
    return this.#cells.get(key);
  }

  add(cell: FormulaCell): void {
    this.remove(cell.key);
    this.#cells.set(cell.key, cell);
    for (const area of cell.precedents.areas) {
      const range = this.#ranges.get(area.key) ?? this.#newRange(area.key, area.sheet.id, area.rect);
      range.dependents.add(cell);
    }
  }

  remove(key: string): void {
    const cell = this.#cells.get(key);
    if (!cell) return;
    this.#cells.delete(key);
    for (const area of cell.precedents.areas) {
      const range = this.#ranges.get(area.key);
      range?.dependents.delete(cell);
      if (range?.dependents.size === 0) this.#dropRange(range);
    }
  }

  /** Formulas within a rectangle. */
  cellsIn(sheetId: string, rect: Rect): FormulaCell[] {
    const size = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    const found: FormulaCell[] = [];
    if (size > this.#cells.size) {
      for (const cell of this.#cells.values()) {
        if (cell.sheetId === sheetId && contains(rect, cell.row, cell.column)) found.push(cell);
      }
      return found;
    }
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = this.#cells.get(cellKey(sheetId, row, column));
        if (cell) found.push(cell);
      }
    }
    return found;
  }

  /**
   * Everything that must be calculated after a change of these cells, in an order in which no formula comes before
   * what it reads. Formulas in a circle, and what hangs on it, come apart: they have no such order.
   */
  plan(changed: readonly { sheetId: string; rect: Rect }[], also: Iterable<FormulaCell>): CalculationPlan {
    const links = this.#reach(changed, also);
    const waiting = new Map<FormulaCell | RangeNode, number>();
    for (const [node, dependents] of links) {
      if (!waiting.has(node)) waiting.set(node, 0);
      for (const dependent of dependents) waiting.set(dependent, (waiting.get(dependent) ?? 0) + 1);
    }
    const ready = [...links.keys()].filter((node) => waiting.get(node) === 0);
    const ordered: FormulaCell[] = [];
    for (let next = ready.pop(); next; next = ready.pop()) {
      if ("tree" in next) ordered.push(next);
      waiting.delete(next);
      for (const dependent of links.get(next) ?? []) {
        const left = (waiting.get(dependent) ?? 0) - 1;
        waiting.set(dependent, left);
        if (left === 0) ready.push(dependent);
      }
    }
    return { ordered, circular: [...waiting.keys()].filter((node) => "tree" in node) };
  }

  #reach(
    changed: readonly { sheetId: string; rect: Rect }[],
    also: Iterable<FormulaCell>,
  ): Map<FormulaCell | RangeNode, readonly (FormulaCell | RangeNode)[]> {
    const links = new Map<FormulaCell | RangeNode, readonly (FormulaCell | RangeNode)[]>();
    const queue: (FormulaCell | RangeNode)[] = [...also];
    for (const { sheetId, rect } of changed) {
      queue.push(...this.#rangesOver(sheetId, rect), ...this.cellsIn(sheetId, rect));
    }
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (links.has(node)) continue;
      const dependents = "tree" in node ? this.#rangesAt(node) : [...node.dependents];
      links.set(node, dependents);
      queue.push(...dependents);
    }
    return links;
  }

  #newRange(key: string, sheetId: string, rect: Rect): RangeNode {
    const range: RangeNode = { key, sheetId, rect, dependents: new Set() };
    this.#ranges.set(key, range);
    for (const shelf of this.#shelvesOf(range)) shelf.add(range);
    return range;
  }

  #dropRange(range: RangeNode): void {
    this.#ranges.delete(range.key);
    for (const shelf of this.#shelvesOf(range)) shelf.delete(range);
  }

  #shelvesOf({ sheetId, rect }: RangeNode): Set<RangeNode>[] {
    const firstBlock = Math.floor(rect.top / BLOCK_ROWS);
    const lastBlock = Math.floor(rect.bottom / BLOCK_ROWS);
    const columns = rect.right - rect.left + 1;
    if ((lastBlock - firstBlock + 1) * columns > MOST_BLOCKS) return [shelf(this.#large, sheetId)];
    const shelves: Set<RangeNode>[] = [];
    for (let block = firstBlock; block <= lastBlock; block += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        shelves.push(shelf(this.#blocks, `${sheetId}|${block}|${column}`));
      }
    }
    return shelves;
  }

  #rangesAt({ sheetId, row, column }: FormulaCell): RangeNode[] {
    const found: RangeNode[] = [];
    const block = this.#blocks.get(`${sheetId}|${Math.floor(row / BLOCK_ROWS)}|${column}`);
    for (const set of [block, this.#large.get(sheetId)]) {
      for (const range of set ?? []) if (contains(range.rect, row, column)) found.push(range);
    }
    return found;
  }

  #rangesOver(sheetId: string, rect: Rect): RangeNode[] {
    const found = new Set<RangeNode>();
    const blocks = Math.floor(rect.bottom / BLOCK_ROWS) - Math.floor(rect.top / BLOCK_ROWS) + 1;
    if (blocks * (rect.right - rect.left + 1) > this.#ranges.size) {
      return [...this.#ranges.values()].filter((range) => range.sheetId === sheetId && overlap(range.rect, rect));
    }
    for (let block = Math.floor(rect.top / BLOCK_ROWS); block <= Math.floor(rect.bottom / BLOCK_ROWS); block += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        for (const range of this.#blocks.get(`${sheetId}|${block}|${column}`) ?? []) found.add(range);
      }
    }
    for (const range of this.#large.get(sheetId) ?? []) found.add(range);
    return [...found].filter((range) => overlap(range.rect, rect));
  }
}

export interface CalculationPlan {
  readonly ordered: readonly FormulaCell[];
  readonly circular: readonly FormulaCell[];
}

function shelf(shelves: Map<string, Set<RangeNode>>, key: string): Set<RangeNode> {
  const known = shelves.get(key);
  if (known) return known;
  const made = new Set<RangeNode>();
  shelves.set(key, made);
  return made;
}
