import { vi } from "vitest";

/** What office.js puts in the page: errors as objects with a code and words, and the register of functions. */
class StubError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Puts a small `CustomFunctions` in place; returns what gets associated, by id. */
export function stubCustomFunctions(): Map<string, unknown> {
  const associated = new Map<string, unknown>();
  vi.stubGlobal("CustomFunctions", {
    Error: StubError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  });
  return associated;
}

/** An error cell, as office.js hands it over. */
export function errorCell(code: string): unknown {
  return new StubError(code);
}

/** The error in a cell of an answer as the user sees it, e.g. "#VALUE! Không có danh hiệu …"; other values as they are. */
export function seen(cell: unknown): unknown {
  return cell instanceof StubError ? `${cell.code} ${cell.message}`.trim() : cell;
}

/** The only cell of an answer. */
export function only(answer: unknown[][]): unknown {
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`${answer.length} rows in place of one cell`);
  return seen(answer[0][0]);
}

/** The cells of a one-column answer. */
export function columnOf(answer: unknown[][]): unknown[] {
  return answer.map((row) => {
    if (row.length !== 1) throw new Error(`${row.length} columns in place of one`);
    return seen(row[0]);
  });
}

/** Values as a column of cells. */
export function column(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
