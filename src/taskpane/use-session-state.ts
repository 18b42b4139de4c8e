import { useCallback, useSyncExternalStore } from "react";
import type { SessionState } from "../excel/session-state";
import type { PaneSession } from "./pane-session";

/** The session's state; the component is rendered again whenever it changes. */
export function useSessionState(session: PaneSession): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state);
}
