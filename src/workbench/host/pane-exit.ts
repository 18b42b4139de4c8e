/** Where the focus goes from the pane: to what comes after it or before it on the page, or back to the cells. */
export type PaneExit = "forward" | "backward" | "cells";

/** By the number that the library gives: Tab beyond the last control, Shift+Tab before the first, Ctrl+F6, Esc, F2. */
export const PANE_EXITS: ReadonlyMap<number, PaneExit> = new Map([
  [13, "forward"],
  [14, "backward"],
  [5, "cells"],
  [6, "backward"],
  [15, "cells"],
  [16, "cells"],
  [17, "forward"],
  [18, "backward"],
]);
