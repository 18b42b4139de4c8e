import type { DOMWindow } from "jsdom";

const QUIET_MS = 150;
const LIMIT_MS = 30_000;

/** Tells when a page has come to rest: no message in either direction, no change on the page, nothing `aria-busy`. */
export class QuietPage {
  #document: Document | null = null;
  #lastSign = performance.now();

  /** From now on, changes of the page are signs of life, too. */
  watch({ document, MutationObserver }: DOMWindow): void {
    this.#document = document;
    const observer = new MutationObserver(() => {
      this.sign();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  /** Something happened. */
  sign(): void {
    this.#lastSign = performance.now();
  }

  /** Resolves when nothing has happened for a while; also when the page does not come to rest for half a minute. */
  async rest(): Promise<void> {
    const start = performance.now();
    this.sign();
    while (performance.now() - start < LIMIT_MS) {
      const left = this.#lastSign + QUIET_MS - performance.now();
      if (left <= 0 && !this.#isBusy()) return;
      await new Promise((resolve) => setTimeout(resolve, Math.max(left, 10)));
    }
  }

  #isBusy(): boolean {
    return this.#document?.querySelector("[aria-busy=true]") != null;
  }
}
