import type { CellChange, CellValue, ConditionalFormat, Rect, Sheet, Workbook } from "../workbook/workbook";
import { AreaReader } from "./area-reader";
import { CustomCalls, type CustomFunctionSet, Pending, foreignFunctions } from "./custom-functions";
import { DependencyGraph, type FormulaCell, cellKey, overlap } from "./dependency-graph";
import { Evaluator, type ForeignFunctions } from "./evaluator";
import { formulaTree } from "./formula-tree";
import { type Matrix, Uncalculable, cellError, isError, isMatrix } from "./operand";
import { Precedents } from "./precedents";
import { type Position, References } from "./references";
import { callerAddress } from "./cell-address";
import { Spills, aroundAnchor } from "./spills";
import { StaleCells } from "./stale-cells";
import { structureOf } from "./workbook-structure";

/** A spill can start another one; after so many rounds they are held to be going in a circle. */
const MOST_ROUNDS = 50;

interface Changed {
  readonly sheetId: string;
  readonly rect: Rect;
}

/**
 * Keeps the results of a workbook's formulas up to date. After a change it calculates what depends on it, and nothing
 * else. What it cannot calculate as Excel would keeps its last result and is marked stale, with all that reads it.
 */
export class Calculator {
  readonly #graph = new DependencyGraph();
  readonly #reader = new AreaReader();
  readonly #references: References;
  readonly #spills: Spills;
  readonly #stale = new StaleCells();
  /** Formulas entered since the file was opened: only they follow today's rules about spilling. */
  readonly #entered = new Set<string>();
  /** Anchors that found no room, with the room they want. */
  readonly #blocked = new Map<string, Changed>();
  readonly #conversations = new Map<string, CustomCalls>();
  readonly #waiting = new Map<FormulaCell, Promise<unknown>>();
  readonly #stopListening: (() => void)[];
  #customFunctions: CustomFunctionSet | null = null;
  #changed: Changed[] = [];
  #due = new Set<FormulaCell>();
  #structure: string;
  #isWriting = false;
  #isScheduled = false;
  #idleListeners: (() => void)[] = [];

  constructor(private readonly workbook: Workbook) {
    this.#references = new References(workbook);
    this.#spills = new Spills(workbook);
    this.#structure = structureOf(workbook);
    for (const sheet of workbook.sheets) {
      for (const { row, column, formula } of sheet.formulaCells()) this.#register(sheet, row, column, formula);
    }
    for (const cell of this.#graph.formulaCells) {
      const neverCalculated = this.#sheet(cell)?.cell(cell.row, cell.column).value === null;
      if (neverCalculated || cell.precedents.isVolatile) this.#due.add(cell);
    }
    this.#stopListening = [
      workbook.onCellsChanged((change) => {
        this.#cellsChanged(change);
      }),
      workbook.onChanged(() => {
        if (!this.#isWriting) this.#schedule();
      }),
    ];
    this.#schedule();
  }

  /** From now on formulas of this namespace are answered by the add-in; those that had to wait are calculated. */
  setCustomFunctions(customFunctions: CustomFunctionSet): void {
    this.#customFunctions = customFunctions;
    for (const cell of this.#graph.formulaCells) {
      if (!cell.precedents.namespaces.has(customFunctions.namespace.toUpperCase())) continue;
      const shown = this.#sheet(cell)?.cell(cell.row, cell.column);
      if (shown?.value === null || shown?.stale === true || isError(shown?.value)) this.#due.add(cell);
    }
    this.#schedule();
  }

  /** Calculates every formula, as Ctrl+Alt+F9 does. */
  recalculateAll(): void {
    this.#conversations.clear();
    for (const cell of this.#graph.formulaCells) this.#due.add(cell);
    this.calculate();
  }

  /** Brings everything up to date now; only answers of an add-in may still be under way afterwards. */
  calculate(): void {
    this.#followStructure();
    for (let round = 0; round < MOST_ROUNDS && (this.#changed.length > 0 || this.#due.size > 0); round += 1) {
      const plan = this.#graph.plan(this.#changed, this.#due);
      this.#changed = [];
      this.#due = new Set();
      this.#reader.forget();
      this.#write(() => {
        for (const cell of plan.ordered) this.#calculateCell(cell);
        for (const cell of plan.circular) this.#markStale(cell, 0);
      });
      this.#reader.forget();
    }
    if (this.#waiting.size === 0) this.#announceIdle();
  }

  /** Resolves when nothing is left to calculate and no answer of an add-in is under way. */
  idle(): Promise<void> {
    if (!this.#isScheduled && this.#waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idleListeners.push(resolve));
  }

  /** Whether a rule's formula holds for a cell; written for the top-left cell of the rule's first range. */
  evaluateConditionalFormat(sheet: Sheet, rule: ConditionalFormat, row: number, column: number): boolean {
    const [first] = rule.ranges;
    if (!first || rule.formula === "") return false;
    const position = { sheet, row, column, rowShift: row - first.top, columnShift: column - first.left };
    // An add-in's functions do not work in conditional formats.
    const result = this.#tryEvaluate(rule.formula, position);
    return typeof result === "number" ? result !== 0 : result === true;
  }

  /** The rectangle that the formula in this cell has spilled into, or null. */
  spillOf(sheet: Sheet, row: number, column: number): Rect | null {
    return this.#spills.rectOf(cellKey(sheet.id, row, column));
  }

  dispose(): void {
    for (const stop of this.#stopListening) stop();
    this.#waiting.clear();
  }

  #tryEvaluate(formula: string, position: Position): CellValue {
    try {
      const result = this.#evaluator(() => undefined).evaluate(formulaTree(formula), position);
      return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
    } catch (error) {
      if (error instanceof Uncalculable) return null;
      throw error;
    }
  }

  #register(sheet: Sheet, row: number, column: number, formula: string): void {
    const tree = formulaTree(formula);
    const precedents = new Precedents(tree, { sheet, row, column, rowShift: 0, columnShift: 0 }, this.#references);
    this.#graph.add({ key: cellKey(sheet.id, row, column), sheetId: sheet.id, row, column, tree, precedents });
  }

  #cellsChanged({ sheetId, range }: CellChange): void {
    if (this.#isWriting) return;
    this.#reader.forget();
    this.#write(() => {
      for (const key of this.#spills.anchorsTouching(sheetId, range)) {
        this.#spills.release(key, range);
        const anchor = this.#graph.cell(key);
        if (anchor) this.#due.add(anchor);
      }
    });
    this.#readFormulas(sheetId, range);
    for (const [key, wanted] of this.#blocked) {
      const anchor = this.#graph.cell(key);
      if (anchor && wanted.sheetId === sheetId && overlap(wanted.rect, range)) this.#due.add(anchor);
    }
    this.#changed.push({ sheetId, rect: range });
    this.#schedule();
  }

  /** Learns which cells of a changed range hold a formula now. */
  #readFormulas(sheetId: string, range: Rect): void {
    for (const cell of this.#graph.cellsIn(sheetId, range)) this.#forgetCell(cell);
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) return;
    // Looking the used range up costs more than reading a few cells.
    const isSmall = range.bottom - range.top < 16 && range.right - range.left < 64;
    const limit = isSmall ? range : (sheet.usedRange(true) ?? { bottom: -1, right: -1 });
    for (let row = range.top; row <= Math.min(range.bottom, limit.bottom); row += 1) {
      for (let column = range.left; column <= Math.min(range.right, limit.right); column += 1) {
        const { formula } = sheet.cell(row, column);
        if (formula === null) continue;
        this.#register(sheet, row, column, formula);
        this.#entered.add(cellKey(sheetId, row, column));
      }
    }
  }

  #forgetCell(cell: FormulaCell): void {
    this.#graph.remove(cell.key);
    this.#stale.delete(cell.key);
    this.#entered.delete(cell.key);
    this.#blocked.delete(cell.key);
    this.#conversations.delete(cell.key);
    this.#waiting.delete(cell);
    this.#due.delete(cell);
  }

  /** Sheets or names have come, gone or changed: formulas that mean something else now are calculated. */
  #followStructure(): void {
    const structure = structureOf(this.workbook);
    if (structure === this.#structure) return;
    this.#structure = structure;
    const before = new Map([...this.#graph.formulaCells].map((cell) => [cell.key, cell]));
    for (const cell of before.values()) this.#graph.remove(cell.key);
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, formula } of sheet.formulaCells()) {
        this.#register(sheet, row, column, formula);
        const key = cellKey(sheet.id, row, column);
        const now = this.#graph.cell(key);
        const then = before.get(key);
        if (now && then?.precedents.meaning !== now.precedents.meaning) this.#due.add(now);
      }
    }
  }

  #calculateCell(cell: FormulaCell): void {
    const sheet = this.#sheet(cell);
    if (!sheet || this.#graph.cell(cell.key) !== cell) return;
    this.#waiting.delete(cell);
    if (this.#stale.isReadBy(cell)) {
      this.#markStale(cell, null);
      return;
    }
    const conversation = this.#conversations.get(cell.key);
    this.#conversations.delete(cell.key);
    const position = { sheet, row: cell.row, column: cell.column, rowShift: 0, columnShift: 0 };
    const calls = conversation ?? this.#newConversation(cell, sheet);
    try {
      const result = this.#evaluator(foreignFunctions(this.#customFunctions, calls)).evaluate(cell.tree, position);
      this.#settle(cell, sheet, result);
    } catch (error) {
      if (error instanceof Pending && calls) this.#waitFor(cell, error, calls);
      else if (error instanceof Uncalculable) this.#markStale(cell, null);
      else throw error;
    }
  }

  #settle(cell: FormulaCell, sheet: Sheet, result: CellValue | Matrix): void {
    const { row, column, key } = cell;
    this.#blocked.delete(key);
    if (!isMatrix(result)) {
      this.#withdrawSpill(key);
      this.#stale.delete(key);
      sheet.setResult(row, column, result, false);
      return;
    }
    if (!this.#maySpill(cell, sheet, result)) {
      this.#markStale(cell, null);
      return;
    }
    this.#stale.delete(key);
    const rect = {
      top: row,
      left: column,
      bottom: row + result.length - 1,
      right: column + (result[0]?.length ?? 1) - 1,
    };
    if (this.#spills.hasRoom(sheet, row, column, result)) {
      this.#withdrawSpill(key, rect);
      this.#spills.write(sheet, row, column, result);
      this.#changed.push(...aroundAnchor(sheet.id, rect));
      return;
    }
    this.#withdrawSpill(key);
    this.#blocked.set(key, { sheetId: sheet.id, rect });
    sheet.setResult(row, column, cellError("#SPILL!"), false);
  }

  /**
   * Whether several values may flow into the cells around. An old formula that a file holds as a single-cell one must
   * not begin to: Excel shows it with an implicit intersection.
   */
  #maySpill(cell: FormulaCell, sheet: Sheet, result: Matrix): boolean {
    if (this.#entered.has(cell.key) || this.#spills.has(cell.key)) return true;
    if (this.#spills.adopt(sheet, cell.row, cell.column, result)) return true;
    return cell.precedents.namespaces.size > 0;
  }

  #withdrawSpill(key: string, kept: Rect | null = null): void {
    const rect = this.#spills.rectOf(key);
    const cell = this.#graph.cell(key);
    if (!rect || !cell) return;
    this.#spills.withdraw(key, kept);
    this.#changed.push(...aroundAnchor(cell.sheetId, rect));
  }

  #markStale(cell: FormulaCell, ifNever: CellValue): void {
    const sheet = this.#sheet(cell);
    if (!sheet) return;
    this.#stale.add(cell);
    const shown = sheet.cell(cell.row, cell.column).value;
    sheet.setResult(cell.row, cell.column, shown ?? ifNever, true);
  }

  #waitFor(cell: FormulaCell, pending: Pending, calls: CustomCalls): void {
    this.#markStale(cell, cellError("#BUSY!"));
    const done = pending.answers
      .then(
        () => {
          if (this.#waiting.get(cell) !== done) return;
          this.#conversations.set(cell.key, calls);
          this.#stale.delete(cell.key);
          this.#due.add(cell);
        },
        () => undefined,
      )
      .then(() => {
        if (this.#waiting.get(cell) !== done) return;
        this.#waiting.delete(cell);
        this.#schedule();
      });
    this.#waiting.set(cell, done);
  }

  #newConversation(cell: FormulaCell, sheet: Sheet): CustomCalls | null {
    const set = this.#customFunctions;
    if (!set || !cell.precedents.namespaces.has(set.namespace.toUpperCase())) return null;
    return new CustomCalls(set.call, callerAddress(sheet.name, cell.row, cell.column));
  }

  #evaluator(foreign: ForeignFunctions): Evaluator {
    return new Evaluator(this.#references, this.#reader, foreign);
  }

  #sheet(cell: FormulaCell): Sheet | undefined {
    return this.workbook.sheetById(cell.sheetId);
  }

  #write(work: () => void): void {
    const before = this.#isWriting;
    this.#isWriting = true;
    try {
      work();
    } finally {
      this.#isWriting = before;
    }
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.calculate();
    });
  }

  #announceIdle(): void {
    const listeners = this.#idleListeners;
    this.#idleListeners = [];
    for (const listener of listeners) listener();
  }
}
