import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { SessionState } from "../../src/excel/session-state";
import { App } from "../../src/taskpane/app";
import { MemorySession } from "./memory-session";

const roots: Root[] = [];

/** The pane over a session in memory, in the document of the test. */
export async function renderPane(state: SessionState) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out, and so scrolls nowhere.
  Element.prototype.scrollIntoView = () => undefined;
  // jsdom knows no media queries: a light theme, no forced colours.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      ...{ media, matches: false, onchange: null },
      ...{ addListener: () => undefined, removeListener: () => undefined },
    });
  const element = document.body.appendChild(document.createElement("div"));
  const session = new MemorySession(state);
  const root = createRoot(element);
  roots.push(root);
  await act(() => {
    root.render(<App session={session} />);
    return Promise.resolve();
  });
  return { session, element };
}

/** Takes every pane of the test away. */
export async function closePanes() {
  await act(() => {
    for (const root of roots.splice(0)) root.unmount();
    return Promise.resolve();
  });
  document.body.replaceChildren();
}

/** The one element of a kind whose text (or label) is the words, or else holds them. */
export function find(selector: string, words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    each.textContent.includes(words),
  );
  const exact = found.filter((each) => each.textContent === words);
  if (exact.length === 1) return exact[0]!;
  if (found.length !== 1) throw new Error(`${found.length} of ${selector} say “${words}”`);
  return found[0]!;
}

export async function press(element: HTMLElement) {
  await act(() => {
    element.click();
    return Promise.resolve();
  });
}

/** Types into a field, or chooses in one, as a user would. */
export async function enter(field: HTMLInputElement | HTMLSelectElement, value: string) {
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  await act(() => {
    // React watches the property of the element itself: set it where the browser does.
    Reflect.set(prototype, "value", value, field);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
    return Promise.resolve();
  });
}
