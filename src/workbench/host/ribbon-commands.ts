export interface RibbonCommandsOptions {
  /** `[command id, action, json of the event]`, for whoever listens to the ribbon. */
  readonly send: (invocation: readonly [string, string, string]) => void;
  /** How long an action may take, waiting for the page included; milliseconds. */
  readonly timeout: number;
}

interface Command {
  readonly action: string;
  readonly controlId: string;
  readonly finish: (problem: string | null) => void;
  isSent: boolean;
}

/** Buttons that were pressed and whose actions have not completed. Those pressed before the page is ready wait for it. */
export class RibbonCommands {
  readonly #options: RibbonCommandsOptions;
  readonly #commands = new Map<string, Command>();
  #isReady = false;
  #last = 0;

  constructor(options: RibbonCommandsOptions) {
    this.#options = options;
  }

  /** Resolves when the add-in reports `event.completed()`; rejects when it knows no such action or does not report. */
  run(action: string, controlId: string): Promise<void> {
    const id = `command${++this.#last}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#finish(id, "the add-in does not complete the action");
      }, this.#options.timeout);
      const finish = (problem: string | null) => {
        clearTimeout(timer);
        if (problem === null) resolve();
        else reject(new Error(`${action}: ${problem}`));
      };
      this.#commands.set(id, { action, controlId, finish, isSent: false });
      if (this.#isReady) this.#send(id);
    });
  }

  pageReady(): void {
    this.#isReady = true;
    for (const id of this.#commands.keys()) this.#send(id);
  }

  /** The page was loaded anew; actions that it had begun are lost. */
  pageGone(): void {
    this.#isReady = false;
    for (const [id, { isSent }] of this.#commands) if (isSent) this.#finish(id, "the page was loaded anew");
  }

  /** @param status 0 when the action was run */
  completed(id: string, status: number): void {
    this.#finish(id, status === 0 ? null : `the add-in has no such action (${status})`);
  }

  dispose(): void {
    for (const id of this.#commands.keys()) this.#finish(id, "the page of the add-in is gone");
  }

  #send(id: string): void {
    const command = this.#commands.get(id);
    if (command === undefined || command.isSent) return;
    command.isSent = true;
    this.#options.send([id, command.action, JSON.stringify({ source: { id: command.controlId } })]);
  }

  #finish(id: string, problem: string | null): void {
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    command?.finish(problem);
  }
}
