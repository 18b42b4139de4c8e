/** Over this, Excel on the web refuses a request or an answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/**
 * `workbook` is a round trip that an add-in waits for (`context.sync`); `release` gives tracked objects free after one;
 * `service` is the library's own: readiness, function results, the pane.
 */
export type RequestKind = "workbook" | "release" | "service";

export interface RequestEntry {
  readonly kind: RequestKind;
  readonly actions: number;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** The batches that have been answered, for whoever counts round trips. */
export class RequestLog {
  #entries: RequestEntry[] = [];

  /** How often the add-in waited for the host since the last `reset`. */
  get count(): number {
    return this.#entries.filter(({ kind }) => kind === "workbook").length;
  }

  get entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  add(entry: RequestEntry): void {
    this.#entries.push(entry);
  }

  reset(): void {
    this.#entries = [];
  }
}

const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
