import { useEffect, type RefObject } from "react";

/**
 * Keeps keyboard users where they work: when what has the focus goes away with what it did (an answered question, the
 * button of a job that has ended), the focus goes to the section around it, and Tab goes on from there.
 * @param root the pane; it takes the focus when the section is gone as well.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current === null ? undefined : keepFocus(root.current)), [root]);
}

function keepFocus(root: HTMLElement): () => void {
  let focused: HTMLElement | null = null;
  let section: HTMLElement | null = null;
  const remember = ({ target }: FocusEvent) => {
    focused = target instanceof HTMLElement ? target : null;
    section = focused?.closest("section") ?? null;
  };
  const forget = () => {
    // Browsers differ in whether an element that is taken away loses the focus before: afterwards it is known.
    queueMicrotask(() => {
      if (focused?.isConnected === true && document.activeElement !== focused) focused = null;
    });
  };
  const bringBack = () => {
    if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
    focused = null;
    // The user may have gone on in the sheet meanwhile.
    if (document.hasFocus()) focusOn(section?.isConnected === true ? section : root);
  };
  const observer = new MutationObserver(bringBack);
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener("focusin", remember);
  root.addEventListener("focusout", forget);
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", remember);
    root.removeEventListener("focusout", forget);
  };
}

/** What is no control takes the focus this once; with -1 office.js would not go on from there. */
function focusOn(element: HTMLElement): void {
  element.tabIndex = 0;
  element.addEventListener(
    "blur",
    () => {
      element.removeAttribute("tabindex");
    },
    { once: true },
  );
  element.focus({ preventScroll: true });
}
