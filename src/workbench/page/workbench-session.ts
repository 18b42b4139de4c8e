import { Calculator } from "../formula/calculator";
import type { OpenedWorkbook } from "../file/open-workbook";
import type { Rect, Sheet, Workbook } from "../workbook/workbook";

/** What the page shows of one opened workbook, and how it hears that something has changed. */
export class WorkbenchSession {
  readonly calculator: Calculator;
  readonly #listeners = new Set<() => void>();
  readonly #stopListening: () => void;
  readonly #selections = new Map<string, Rect>();
  #version = 0;
  #isAnnounced = false;

  constructor(
    readonly workbook: OpenedWorkbook,
    readonly fileName: string,
  ) {
    this.calculator = new Calculator(workbook);
    this.#stopListening = workbook.onChanged(() => {
      this.#announce();
    });
  }

  /** Called after the user has selected other cells or shown another sheet: the workbook itself does not announce it. */
  onSelected: (() => void) | null = null;

  /** Counts up with every change, for `useSyncExternalStore`. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get sheet(): Sheet {
    return activeSheet(this.workbook);
  }

  /** Shows a sheet and selects cells on it. */
  select(sheet: Sheet, range: Rect): void {
    if (this.workbook.activeSheetId !== sheet.id) this.workbook.activeSheetId = sheet.id;
    this.workbook.selection = range;
    this.#announce();
    this.onSelected?.();
  }

  /** Shows a sheet with what was selected on it before. */
  activate(sheet: Sheet): void {
    const { workbook } = this;
    this.#selections.set(workbook.activeSheetId, workbook.selection);
    workbook.activeSheetId = sheet.id;
    workbook.selection = this.#selections.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    this.#announce();
    this.onSelected?.();
  }

  dispose(): void {
    this.#stopListening();
    this.calculator.dispose();
    this.#listeners.clear();
  }

  /** Many changes in one go are one redraw. */
  #announce(): void {
    this.#version += 1;
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    queueMicrotask(() => {
      this.#isAnnounced = false;
      for (const listener of this.#listeners) listener();
    });
  }
}

export function activeSheet(workbook: Workbook): Sheet {
  const active = workbook.sheetById(workbook.activeSheetId);
  const [first] = workbook.sheets;
  const sheet =
    active?.visibility === "Visible" ? active : (workbook.sheets.find((one) => one.visibility === "Visible") ?? first);
  if (!sheet) throw new Error("a workbook always has a sheet");
  return sheet;
}
