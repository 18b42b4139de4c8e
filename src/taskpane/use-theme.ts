import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const FORCED_COLORS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The theme that the user's system asks for: one for its contrast themes, dark or light. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

function currentTheme(): Theme {
  if (window.matchMedia(FORCED_COLORS).matches) return teamsHighContrastTheme;
  return window.matchMedia(DARK).matches ? webDarkTheme : webLightTheme;
}

function subscribe(listener: () => void): () => void {
  const queries = [FORCED_COLORS, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
