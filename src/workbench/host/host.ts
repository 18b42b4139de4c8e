import type { Rect, Sheet, Workbook } from "../workbook/workbook";
import { appContext } from "./app-context";
import { type Batch, PATH, readBatch } from "./batch";
import { type BatchAnswer, BatchRun } from "./batch-run";
import { CustomFunctionCalls, type FunctionValue, type RichApiEntry } from "./custom-function-calls";
import { failureByCode } from "./host-failure";
import type { HostServices } from "./host-object";
import { PANE_EXITS, type PaneExit } from "./pane-exit";
import { References } from "./references";
import { bytesOf, PAYLOAD_LIMIT, RequestLog, type RequestKind } from "./request-log";
import type { LoweredRequirements } from "./requirement-sets";
import { RibbonCommands } from "./ribbon-commands";
import { readSavedSettings } from "./saved-settings";
import { member, readWireRequest, wireAnswer, wireEvent, type WireRequest } from "./wire-message";
import { WorkbookEvents } from "./workbook-events";

export interface HostOptions {
  readonly workbook: Workbook;
  /** Requirement sets to lower or take away, to see how an add-in copes with an older Excel. */
  readonly requirements?: LoweredRequirements;
  readonly locale?: "vi-VN" | "en-US";
  /** Calculates every formula anew; without it, `Application.calculate` does nothing. */
  readonly recalculate?: () => void;
  /** The cells that the formula in a cell has spilled into; without it, no formula has. */
  readonly spillOf?: (sheet: Sheet, row: number, column: number) => Rect | null;
  readonly showPane?: () => void;
  readonly hidePane?: () => void;
  /** The add-in lets go of the focus of the keyboard. */
  readonly leavePane?: (way: PaneExit) => void;
  /** Posts one message to the add-in's page. */
  readonly post: (message: string) => void;
  /** Milliseconds that an action of the ribbon, or a call of a function, may take. */
  readonly timeout?: number;
}

/** Calls of the library by the number in `DdaMethod.DispatchId`. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Failures of the line itself, by the numbers that the library knows. */
const FAILURE = { notSupported: 5000, requestTooLarge: 5103, answerTooLarge: 5104 } as const;

const SUCCESS = { Error: 0, Version: 1 };
const TIMEOUT = 120_000;

/**
 * Excel on the web, as the page of an add-in sees it through office.js: answers what the page posts, from a workbook
 * in memory. It knows nothing of how messages travel and nothing of any particular add-in.
 */
export class Host {
  readonly requests = new RequestLog();
  readonly #options: HostOptions;
  readonly #locale: string;
  readonly #services: HostServices;
  readonly #events: WorkbookEvents;
  readonly #functionCalls: CustomFunctionCalls;
  readonly #commands: RibbonCommands;
  readonly #registrations = new Map<string, WireRequest>();
  #isPaneShown = true;
  #nextFailure: { readonly code: string | number; readonly position: number } | null = null;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#locale = options.locale ?? "vi-VN";
    const timeout = options.timeout ?? TIMEOUT;
    const send = (entry: RichApiEntry) => {
      this.#tell("richApiMessage", { ArrayData: [entry] });
    };
    this.#events = new WorkbookEvents(options.workbook, send);
    this.#functionCalls = new CustomFunctionCalls({ send, timeout });
    this.#commands = new RibbonCommands({
      send: (invocation) => {
        this.#tell("appCommandInvoked", invocation);
      },
      timeout,
    });
    this.#services = this.#makeServices();
  }

  /** Takes one message that the page has posted; what is no request is passed over. */
  receive(message: string): void {
    const request = readWireRequest(message);
    if (request === null) return;
    if (request.kind === "register") {
      this.#registrations.set(request.action, request);
      this.#answer(request, { Error: 0 });
    } else if (request.kind === "unregister") {
      this.#registrations.delete(request.action);
      this.#answer(request, { Error: 0 });
    } else this.#invoke(request, message);
  }

  /**
   * Presses a button of the ribbon. Resolves when the add-in reports that the action is done; rejects when it knows no
   * such action or does not report in time.
   */
  runAction(action: string, controlId: string): Promise<void> {
    return this.#commands.run(action, controlId);
  }

  /**
   * Calls a function of the add-in: a value or a matrix for each argument, `null` for one left out. A failure of the
   * function is an error value with its message; rejects only when the page does not answer.
   */
  callFunction(name: string, args: readonly FunctionValue[], callerAddress: string): Promise<FunctionValue> {
    return this.#functionCalls.call(name, args, callerAddress);
  }

  /**
   * Lets the next request of the add-in fail: with a code of Excel's at one of its actions (those before are carried
   * out), or with a number of the library's, such as 5012 for a lost session, before anything is done.
   */
  failNext(code: string | number, position = 0): void {
    this.#nextFailure = { code, position };
  }

  /** To be called when the user has selected other cells: the workbook itself gives no notice of that. */
  noticeSelection(): void {
    this.#events.look();
  }

  /** Ends all that is under way. */
  dispose(): void {
    this.#events.dispose();
    this.#functionCalls.dispose();
    this.#commands.dispose();
  }

  #makeServices(): HostServices {
    const { workbook } = this.#options;
    const isPaneShown = () => this.#isPaneShown;
    return {
      workbook,
      locale: this.#locale,
      references: new References(),
      events: this.#events,
      functionCalls: this.#functionCalls,
      recalculate: () => {
        this.#options.recalculate?.();
      },
      spillOf: (sheet, row, column) => this.#options.spillOf?.(sheet, row, column) ?? null,
      actionsReady: () => {
        this.#commands.pageReady();
      },
      showPane: () => {
        this.#isPaneShown = true;
        this.#options.showPane?.();
      },
      hidePane: () => {
        this.#isPaneShown = false;
        this.#options.hidePane?.();
      },
      get isPaneShown() {
        return isPaneShown();
      },
    };
  }

  #invoke(request: WireRequest, message: string): void {
    if (request.action === "ContextActivationManager_getAppContextAsync") {
      this.#pageBegins();
      this.#answer(
        request,
        appContext({ ...this.#options, locale: this.#locale, requirements: this.#options.requirements ?? {} }),
      );
    } else if (request.action === "executeMethod") this.#execute(request, message);
    else if (request.action === "ContextActivationManager_notifyHost") this.#notice(request);
    else this.#answer(request, null);
  }

  /** In Excel on the web the library itself moves the focus from control to control, and says when it is to leave. */
  #notice(request: WireRequest): void {
    const { data } = request;
    const way = Array.isArray(data) ? PANE_EXITS.get(Number(data[1])) : undefined;
    if (way !== undefined) this.#options.leavePane?.(way);
    this.#answer(request, null);
  }

  /** A page that asks for its context knows nothing yet of what one before it has asked for. */
  #pageBegins(): void {
    this.#registrations.clear();
    this.#services.references.releaseAll();
    this.#events.forget();
    this.#functionCalls.pageGone();
    this.#commands.pageGone();
  }

  #execute(request: WireRequest, message: string): void {
    const { data } = request;
    switch (member(member(data, "DdaMethod"), "DispatchId")) {
      case DISPATCH.batch:
        this.#runBatch(request, message);
        break;
      case DISPATCH.commandCompleted:
        this.#answer(request, SUCCESS);
        this.#commands.completed(String(member(data, "0")), Number(member(data, "1")));
        break;
      case DISPATCH.loadSettings: {
        const settings = [...this.#options.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
        this.#answer(request, { ...SUCCESS, Properties: { Settings: settings } });
        break;
      }
      case DISPATCH.saveSettings:
        this.#saveSettings(data);
        this.#answer(request, SUCCESS);
        break;
      default:
        this.#answer(request, { ...SUCCESS, Error: FAILURE.notSupported });
    }
  }

  /** What is no longer among the settings was removed by the add-in. */
  #saveSettings(data: unknown): void {
    const { workbook } = this.#options;
    const saved = readSavedSettings(data);
    for (const name of workbook.settings.keys()) if (!saved.has(name)) workbook.setSetting(name, null);
    for (const [name, json] of saved) if (workbook.settings.get(name) !== json) workbook.setSetting(name, json);
  }

  #runBatch(request: WireRequest, message: string): void {
    const parts = member(request.data, "ArrayData");
    const text: unknown = Array.isArray(parts) ? parts[4] : undefined;
    const requestBytes = bytesOf(message);
    const batch = typeof text === "string" && requestBytes <= PAYLOAD_LIMIT ? readBatch(text) : null;
    const kind = batch === null ? "workbook" : kindOf(batch);
    const failure = kind === "workbook" ? this.#takeFailure() : null;
    const answer = this.#answerBatch(batch, requestBytes, failure);
    const error = typeof answer === "number" ? answer : 0;
    const data = typeof answer === "number" ? {} : { Data: [200, [], answer] };
    this.requests.add({
      kind,
      actions: batch?.actions.length ?? 0,
      requestBytes,
      answerBytes: typeof answer === "number" ? 0 : bytesOf(answer),
    });
    this.#answer(request, { ...SUCCESS, Error: error, ...data });
    this.#events.endRequest();
  }

  /** The text of the answer, or the number of a failure. */
  #answerBatch(
    batch: Batch | null,
    requestBytes: number,
    failure: { readonly code: string | number; readonly position: number } | null,
  ): string | number {
    if (requestBytes > PAYLOAD_LIMIT) return FAILURE.requestTooLarge;
    if (batch === null) return FAILURE.notSupported;
    if (typeof failure?.code === "number") return failure.code;
    const answer = JSON.stringify(this.#carryOut(batch, failure));
    return bytesOf(answer) > PAYLOAD_LIMIT ? FAILURE.answerTooLarge : answer;
  }

  #carryOut(batch: Batch, failure: { readonly code: string | number; readonly position: number } | null): BatchAnswer {
    this.#events.beginRequest();
    const failAt =
      failure === null
        ? null
        : { position: failure.position, error: failureByCode(String(failure.code), failure.position) };
    const onAction = () => {
      this.#events.endAction();
    };
    return new BatchRun(batch, { host: this.#services, onAction, failAt }).run();
  }

  #takeFailure(): { readonly code: string | number; readonly position: number } | null {
    const failure = this.#nextFailure;
    this.#nextFailure = null;
    return failure;
  }

  #answer(request: WireRequest, data: unknown): void {
    this.#options.post(wireAnswer(request, data));
  }

  #tell(action: string, data: unknown): void {
    const registration = this.#registrations.get(action);
    if (registration !== undefined) this.#options.post(wireEvent(registration, data));
  }
}

function kindOf({ actions, paths }: Batch): RequestKind {
  if ([...paths.values()].some(({ type }) => type === PATH.service)) return "service";
  const isRelease = ({ name }: Batch["actions"][number]) => name === "_RemoveReference" || name === "";
  return actions.some(({ name }) => name === "_RemoveReference") && actions.every(isRelease) ? "release" : "workbook";
}
