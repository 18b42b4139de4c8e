import type { DOMWindow } from "jsdom";

/**
 * Gives a window what pages of today take for granted and jsdom lacks. There is no layout, so nothing ever has a size,
 * comes into view or matches a media query.
 */
export function addBrowserStandIns(window: DOMWindow): void {
  const { EventTarget } = window;
  Object.assign(window, {
    ResizeObserver: IdleObserver,
    IntersectionObserver: IdleObserver,
    matchMedia: (media: string) => Object.assign(new EventTarget(), mediaQuery(media)),
    scrollTo: () => undefined,
    TextEncoder,
    TextDecoder,
    structuredClone,
  });
  Object.assign(window.Element.prototype, { scrollIntoView: () => undefined, scrollTo: () => undefined });
  // The library compares it with the host name of the page that holds the frame.
  Object.defineProperty(window.document, "domain", { value: window.location.hostname });
}

class IdleObserver {
  observe(): void {
    // Nothing to see: see above.
  }

  unobserve(): void {
    // Nothing was observed.
  }

  disconnect(): void {
    // Nothing was observed.
  }

  takeRecords(): readonly never[] {
    return [];
  }
}

/** `addListener` and `removeListener` are the old names that some libraries still call. */
function mediaQuery(media: string) {
  return { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined };
}
