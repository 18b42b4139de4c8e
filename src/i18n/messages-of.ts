import { en } from "./en";
import type { Language } from "./locale";
import type { Messages } from "./messages";
import { vi } from "./vi";

const all: Readonly<Record<Language, Messages>> = { vi, en };

/** Everything the pane says, in a language. */
export function messagesOf(language: Language): Messages {
  return all[language];
}
