import { readCustomFunctions } from "../formula/custom-function-metadata";
import { Host } from "../host/host";
import type { PaneExit } from "../host/pane-exit";
import type { AddIn } from "./manifest";
import { samePage } from "./ribbon";
import type { WorkbenchSession } from "./workbench-session";

interface ConnectionOptions {
  readonly session: WorkbenchSession;
  readonly requirements: Record<string, string>;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly leavePane: (way: PaneExit) => void;
}

/** The line between one opened workbook and the add-in's page in its frame. */
export class AddInConnection {
  readonly host: Host;
  #frame: HTMLIFrameElement | null = null;
  readonly #session: WorkbenchSession;

  constructor({ session, requirements, showPane, hidePane, leavePane }: ConnectionOptions) {
    this.#session = session;
    this.host = new Host({
      workbook: session.workbook,
      requirements,
      locale: "vi-VN",
      recalculate: () => {
        session.calculator.recalculateAll();
      },
      spillOf: (sheet, row, column) => session.calculator.spillOf(sheet, row, column),
      showPane,
      hidePane,
      leavePane,
      post: (message) => {
        this.#frame?.contentWindow?.postMessage(message, window.location.origin);
      },
    });
    session.onSelected = () => {
      this.host.noticeSelection();
    };
    window.addEventListener("message", this.#receive);
  }

  /** The frame that holds the add-in's page; messages of every other window are passed over. */
  attach(frame: HTMLIFrameElement | null): void {
    this.#frame = frame;
  }

  /** Lets formulas call the add-in's functions. */
  async connectFunctions({ functions }: AddIn): Promise<void> {
    if (!functions) return;
    const response = await fetch(samePage(functions.metadataUrl));
    if (!response.ok) throw new Error(`functions.json: ${response.status}`);
    this.#session.calculator.setCustomFunctions({
      namespace: functions.namespace,
      functions: readCustomFunctions(await response.json()),
      call: (id, args, callerAddress) => this.host.callFunction(id, args, callerAddress),
    });
  }

  dispose(): void {
    window.removeEventListener("message", this.#receive);
    this.#session.onSelected = null;
    this.host.dispose();
    this.#frame = null;
  }

  readonly #receive = (event: MessageEvent): void => {
    const frame = this.#frame?.contentWindow;
    if (!frame || event.source !== frame || event.origin !== window.location.origin) return;
    if (typeof event.data !== "string") return;
    // What was written before must be calculated before it is read back.
    this.#session.calculator.calculate();
    this.host.receive(event.data);
  };
}
