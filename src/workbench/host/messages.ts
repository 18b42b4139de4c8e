import type { Json } from "./api-object";
import { CONVERSATION_ID } from "./frame-name";

/** A message that the add-in's page posts to its host. */
export interface PageMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 a call, 1 registers an event, 2 takes it back. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: Json;
  readonly _data: unknown;
}

/** @returns `null` for a message that is none of office.js */
export function parseMessage(text: string): PageMessage | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null || !("_actionName" in parsed) || !("_messageType" in parsed))
    return null;
  return parsed._messageType === 0 ? (parsed as PageMessage) : null;
}

/** The answer to a call, or an event to the one who registered for it. */
export function answerText(message: PageMessage, data: Json, kind: "answer" | "event"): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: CONVERSATION_ID,
    _correlationId: message._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: kind === "answer" ? 0 : 1,
    _serializerVersion: 1,
  });
}
