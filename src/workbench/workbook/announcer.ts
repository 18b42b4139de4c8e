import type { CellChange } from "./workbook";

/** Tells listeners what has changed. */
export class Announcer {
  readonly #cellListeners = new Set<(change: CellChange) => void>();
  readonly #listeners = new Set<() => void>();

  onCellsChanged(listener: (change: CellChange) => void): () => void {
    this.#cellListeners.add(listener);
    return () => this.#cellListeners.delete(listener);
  }

  onChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  cellsChanged(change: CellChange): void {
    for (const listener of [...this.#cellListeners]) listener(change);
    this.changed();
  }

  changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
