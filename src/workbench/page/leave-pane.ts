import type { PaneExit } from "../host/pane-exit";

/** What takes the focus that the add-in lets go of: the pane stands last on the page, its own header before it. */
const NEXT: Record<PaneExit, string> = {
  forward: ".workbench button",
  backward: ".side-pane-header button",
  cells: "[role=grid]",
};

export function leavePane(way: PaneExit): void {
  document.querySelector<HTMLElement>(NEXT[way])?.focus();
}
