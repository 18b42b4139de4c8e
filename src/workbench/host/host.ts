import type { CellChange, Rect, Workbook } from "../workbook/workbook";
import { rectName } from "../workbook/cell-reference";
import type { ApiObject, Json } from "./api-object";
import { appContext } from "./app-context";
import { runBatch, type Batch, type BatchAnswer, type BatchRoots } from "./batch";
import { FunctionCalls, type FunctionValue } from "./function-calls";
import { answerText, parseMessage, type PageMessage } from "./messages";
import type { ApiContext } from "./objects/context";
import { EVENT, WORKBOOK_TARGET } from "./objects/event-types";
import { workbookObject } from "./objects/workbook-object";
import { requirementMatrix } from "./requirement-matrix";

export interface HostOptions {
  readonly workbook: Workbook;
  /** Requirement sets to lower, or with 0 to take away. */
  readonly requirements?: Readonly<Partial<Record<string, string | number>>>;
  readonly locale?: "vi-VN" | "en-US";
  /** Posts a message to the add-in's page. */
  readonly post: (message: string) => void;
  readonly showPane?: () => void;
  readonly hidePane?: () => void;
}

/** One request of the object model, as it was counted. */
export interface RequestLog {
  /** Kinds of its actions: whether it changes anything. */
  readonly kind: "read" | "write";
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const DISPATCH = { batch: 93, commandDone: 94 } as const;
const CATEGORY = { functions: 1, objectModel: 65536 } as const;
const FUNCTION_INVOCATION = 1000;
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
const PAYLOAD_ERROR = { RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104 } as const;
const COMMAND_LIMIT_MS = 600_000;

/**
 * Plays Excel on the web to an add-in's page: takes what its office.js posts and posts what Excel would. Knows nothing
 * of any add-in, and nothing of windows: `post` and `receive` are the line between the two.
 */
export class Host {
  readonly #options: HostOptions;
  readonly #calls = new FunctionCalls();
  readonly #references = new Map<string, ApiObject>();
  readonly #sinks = new Map<string, PageMessage>();
  readonly #events = new Set<string>();
  readonly #root: ApiObject;
  readonly #stopWatching: () => void;
  #requests: RequestLog[] = [];
  #commandsDone: (() => void)[] = [];
  #waitingForSink: (() => void)[] = [];
  #nextFailure: keyof typeof PAYLOAD_ERROR | null = null;
  #messages = 0;
  #batchChanges: Map<string, Rect> | null = null;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#root = workbookObject(this.#context());
    this.#stopWatching = options.workbook.onCellsChanged((change) => {
      this.#cellsChanged(change);
    });
  }

  /** The requests of the object model so far, oldest first: each is one sync of the add-in. */
  get requests(): readonly RequestLog[] {
    return this.#requests;
  }

  forgetRequests(): void {
    this.#requests = [];
  }

  /** Lets the next request fail as it would on the web. */
  failNext(code: keyof typeof PAYLOAD_ERROR): void {
    this.#nextFailure = code;
  }

  /** Takes one message of the add-in's page. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (message === null) return;
    if (message._actionType === 1) this.#register(message);
    else if (message._actionType === 2) this.#sinks.delete(message._actionName);
    else this.#answerCall(message);
  }

  /** Clicks a ribbon button: resolves when the add-in says that its command has completed. */
  async runAction(actionName: string, controlId: string): Promise<void> {
    await this.#sink("appCommandInvoked");
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`the command ${actionName} never completed`));
      }, COMMAND_LIMIT_MS);
      this.#commandsDone.push(() => {
        clearTimeout(timer);
        resolve();
      });
      this.#emit("appCommandInvoked", [
        `command-${++this.#messages}`,
        actionName,
        JSON.stringify({ source: { id: controlId } }),
      ]);
    });
  }

  /** Calls a custom function; `null` is an argument left out. Errors of the function come back as values. */
  async callFunction(name: string, args: readonly FunctionValue[], callerAddress: string): Promise<FunctionValue> {
    await this.#sink("richApiMessage");
    const { message, answer } = this.#calls.start(name, args, callerAddress);
    this.#emitRich(CATEGORY.functions, FUNCTION_INVOCATION, "", message);
    return answer;
  }

  /** Ends the listening to the workbook. */
  dispose(): void {
    this.#stopWatching();
  }

  #answerCall(message: PageMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#answer(
          message,
          appContext(this.#options.locale ?? "vi-VN", requirementMatrix(this.#options.requirements)),
        );
        break;
      case "executeMethod":
        this.#answer(message, this.#execute(message._data));
        break;
      default:
        this.#answer(message, null);
    }
  }

  #execute(data: unknown): Json {
    const call = data as { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };
    if (call.DdaMethod?.DispatchId === DISPATCH.commandDone) {
      this.#commandsDone.shift()?.();
      return { Error: 0, Version: 1 };
    }
    const body = call.ArrayData?.[4];
    if (call.DdaMethod?.DispatchId !== DISPATCH.batch || typeof body !== "string") return { Error: 0, Version: 1 };
    return this.#runRequest(body);
  }

  #runRequest(body: string): Json {
    const failure = this.#nextFailure;
    this.#nextFailure = null;
    const requestBytes = byteLength(body);
    if (failure !== null) return payloadError(failure);
    if (requestBytes > LARGEST_PAYLOAD) return payloadError("RequestPayloadSizeLimitExceeded");
    const batch = JSON.parse(body) as Batch;
    const answer = JSON.stringify(this.#runBatch(batch));
    const responseBytes = byteLength(answer);
    this.#count(batch, requestBytes, responseBytes);
    if (responseBytes > LARGEST_PAYLOAD) return payloadError("ResponsePayloadSizeLimitExceeded");
    return { Error: 0, Version: 1, Data: [200, [], answer] };
  }

  #runBatch(batch: Batch): BatchAnswer {
    const changes = new Map<string, Rect>();
    this.#batchChanges = changes;
    const answer = runBatch(batch, this.#roots());
    this.#batchChanges = null;
    for (const [sheetId, range] of changes) this.#emitChanged({ sheetId, range });
    return answer;
  }

  /** Results of custom functions and the like are not requests of the add-in's own. */
  #count({ Actions, ObjectPaths }: Batch, requestBytes: number, responseBytes: number): void {
    const usesDocument = Object.values(ObjectPaths).some(
      (path) => path.ObjectPathType === 4 || path.ObjectPathType === 6,
    );
    if (!usesDocument) return;
    const isWrite = Actions.some(
      ({ ActionType, Name }) => ActionType === 4 || (ActionType === 3 && !Name?.startsWith("_")),
    );
    this.#requests.push({ kind: isWrite ? "write" : "read", actions: Actions.length, requestBytes, responseBytes });
  }

  #roots(): BatchRoots {
    return { root: this.#root, references: this.#references, service: (name) => this.#service(name) };
  }

  #service(name: string): ApiObject {
    return {
      typeName: name,
      methods: {
        NotifyActionHandlerReady: () => undefined,
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        _GetEnabledFeatures: () => [],
        GetAppRuntimeState: () => "Visible",
        SetAppRuntimeState: (state) => {
          if (state === "Visible") this.#options.showPane?.();
          else this.#options.hidePane?.();
          return undefined;
        },
        GetAppRuntimeStartState: () => "Background",
        SetAppRuntimeStartState: () => undefined,
        SetInvocationArrayResults: (results) => {
          this.#calls.finish(results as Json);
          return undefined;
        },
      },
    };
  }

  #context(): ApiContext {
    const { workbook } = this.#options;
    return {
      workbook,
      activate: (sheetId) => {
        workbook.activeSheetId = sheetId;
      },
      select: (sheetId: string, range: Rect) => {
        workbook.activeSheetId = sheetId;
        workbook.selection = range;
      },
      registerEvent: (type, target) => {
        this.#events.add(`${type} ${target}`);
      },
    };
  }

  /** A batch that changes many cells of a sheet is one event, over all of them. */
  #cellsChanged(change: CellChange): void {
    if (this.#batchChanges === null) this.#emitChanged(change);
    else this.#batchChanges.set(change.sheetId, joined(this.#batchChanges.get(change.sheetId), change.range));
  }

  #emitChanged({ sheetId, range }: CellChange): void {
    const args = JSON.stringify({
      address: rectName(range),
      worksheetId: sheetId,
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
    });
    for (const target of [sheetId, WORKBOOK_TARGET]) {
      if (this.#events.has(`${EVENT.changed} ${target}`))
        this.#emitRich(CATEGORY.objectModel, EVENT.changed, target, args);
    }
  }

  #register(message: PageMessage): void {
    this.#sinks.set(message._actionName, message);
    this.#answer(message, { Error: 0 });
    const waiting = this.#waitingForSink;
    this.#waitingForSink = [];
    for (const resume of waiting) resume();
  }

  /** Resolves when the page listens to events of this name. */
  async #sink(name: string): Promise<void> {
    while (!this.#sinks.has(name)) {
      await new Promise<void>((resolve) => {
        this.#waitingForSink.push(resolve);
      });
    }
  }

  #emitRich(category: number, type: number, target: string, args: Json): void {
    const text = typeof args === "string" ? args : JSON.stringify(args);
    this.#emit("richApiMessage", { ArrayData: [[category, type, target, text, ++this.#messages, false]] });
  }

  #emit(event: string, data: Json): void {
    const sink = this.#sinks.get(event);
    if (sink !== undefined) this.#options.post(answerText(sink, data, "event"));
  }

  #answer(message: PageMessage, data: Json): void {
    this.#options.post(answerText(message, data, "answer"));
  }
}

function payloadError(code: keyof typeof PAYLOAD_ERROR): Json {
  return { Error: PAYLOAD_ERROR[code], Version: 1 };
}

function joined(before: Rect | undefined, range: Rect): Rect {
  if (before === undefined) return range;
  return {
    top: Math.min(before.top, range.top),
    left: Math.min(before.left, range.left),
    bottom: Math.max(before.bottom, range.bottom),
    right: Math.max(before.right, range.right),
  };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  // Most texts are far from the limit: three bytes a character is the most there can be.
  return text.length * 3 <= LARGEST_PAYLOAD ? text.length : encoder.encode(text).length;
}
