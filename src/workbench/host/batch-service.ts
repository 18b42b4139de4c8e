import { readBatch, type Batch } from "./batch";
import { BatchRunner, type BatchAnswer } from "./batch-runner";
import { failureByCode } from "./host-failure";
import type { HostServices } from "./host-object";
import { bytesOf, PAYLOAD_LIMIT, type RequestKind, type RequestLog } from "./request-log";

/** Failures of a whole request, by the numbers that the library takes them in. */
const REQUEST_FAILURES: Readonly<Record<string, number>> = {
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
};

interface Envelope {
  readonly Error: number;
  readonly Version?: number;
  readonly Data?: readonly [status: number, headers: readonly [], body: string];
}

/** Takes batches as the library posts them, keeps count of them, and refuses what is too large. */
export class BatchService {
  #failure: string | null = null;

  constructor(
    private readonly host: HostServices,
    private readonly log: RequestLog,
  ) {}

  failNext(code: string): void {
    this.#failure = code;
  }

  answer(text: string): Envelope {
    const batch = readBatch(text);
    const kind = kindOf(batch);
    const requestBytes = bytesOf(text);
    const failure = kind === "workbook" ? this.#takeFailure() : null;
    const envelope =
      requestBytes > PAYLOAD_LIMIT
        ? refused("RequestPayloadSizeLimitExceeded")
        : failure === null
          ? this.#carryOut(batch)
          : failed(failure);
    const answerBytes = bytesOf(envelope.Data?.[2] ?? "");
    this.log.add({ kind, actions: batch.actions.length, requestBytes, answerBytes });
    return answerBytes > PAYLOAD_LIMIT ? refused("ResponsePayloadSizeLimitExceeded") : envelope;
  }

  #carryOut(batch: Batch): Envelope {
    return envelopeOf(this.host.events.duringAddInWork(() => new BatchRunner(batch, this.host).run()));
  }

  #takeFailure(): string | null {
    const failure = this.#failure;
    this.#failure = null;
    return failure;
  }
}

function envelopeOf(answer: BatchAnswer): Envelope {
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(answer)] };
}

function refused(code: string): Envelope {
  return { Error: REQUEST_FAILURES[code] ?? 5001 };
}

function failed(code: string): Envelope {
  return code in REQUEST_FAILURES ? refused(code) : envelopeOf({ Results: [], Error: failureByCode(code, 0) });
}

function kindOf({ actions, paths }: Batch): RequestKind {
  if ([...paths.values()].some(({ kind }) => kind === "service")) return "service";
  const calls = actions.filter(({ kind }) => kind !== "instantiate" && kind !== "trace");
  const isRelease = calls.length > 0 && calls.every(({ name }) => name === "_RemoveReference");
  return isRelease ? "release" : "workbook";
}
