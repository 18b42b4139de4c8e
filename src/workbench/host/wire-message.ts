/** What the page of an add-in asks: one JSON text, posted between windows. */
export interface WireRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const KINDS = ["invoke", "register", "unregister"] as const;
const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;

/** `null` for whatever is no request, such as messages between other scripts of the page. */
export function readWireRequest(text: string): WireRequest | null {
  const message = parsed(text);
  if (!isRecord(message) || message._messageType !== REQUEST) return null;
  const { _actionName: action, _conversationId: conversationId, _correlationId: correlationId } = message;
  const kind = KINDS[Number(message._actionType)];
  if (typeof action !== "string" || typeof conversationId !== "string" || typeof correlationId !== "number")
    return null;
  return kind === undefined ? null : { action, kind, conversationId, correlationId, data: message._data };
}

/** The text that answers a call. */
export function wireAnswer(request: WireRequest, data: unknown): string {
  return response(request, data, ANSWER);
}

/** The text of an event, for whoever registered with `registration`. */
export function wireEvent(registration: WireRequest, data: unknown): string {
  return response(registration, data, EVENT);
}

function response({ action, conversationId, correlationId }: WireRequest, data: unknown, kind: number): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads on in something of which nothing is known yet; `undefined` where it is not an object. */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
