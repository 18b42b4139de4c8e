/** Ribbon commands that the add-in has not reported as completed yet. */
export class WaitingCommands {
  readonly #waiting = new Map<string, { readonly resolve: () => void; readonly reject: (reason: Error) => void }>();
  #last = 0;

  /** @returns the id to send, and what resolves when the add-in has completed the command */
  open(timeoutMs: number, actionName: string): { readonly id: string; readonly completed: Promise<void> } {
    this.#last += 1;
    const id = `command-${this.#last}`;
    const completed = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`the add-in has not completed the action "${actionName}" in time`));
      }, timeoutMs);
      const done = (settle: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        settle();
      };
      this.#waiting.set(id, {
        resolve: () => {
          done(resolve);
        },
        reject: (reason) => {
          done(() => {
            reject(reason);
          });
        },
      });
    });
    return { id, completed };
  }

  complete(id: string): void {
    this.#waiting.get(id)?.resolve();
  }

  /** The page is gone. */
  abandon(reason: Error): void {
    for (const { reject } of [...this.#waiting.values()]) reject(reason);
  }
}
