import { createContext, useContext } from "react";
import type { Plan } from "../plan/plan";
import type { SourceCell } from "../engine/score-entry";
import type { Messages } from "../i18n/messages";

/** What every part of the pane may need. */
export interface Pane {
  readonly messages: Messages;
  readonly plan: Plan;
  /** Selects a cell or a range in the workbook. */
  readonly goTo: (source: SourceCell) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside the pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a part of the pane was rendered outside of it");
  return pane;
}
