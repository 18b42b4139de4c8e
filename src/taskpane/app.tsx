import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { SourceCell } from "../engine/score-entry";
import type { Language } from "../i18n/locale";
import { messagesOf } from "../i18n/messages-of";
import { AwardsSection } from "./awards-section";
import { DataCheckSection } from "./data-check-section";
import { JobSection } from "./job-section";
import { LegacySection } from "./legacy-section";
import { MergeSection } from "./merge-section";
import { OutcomeRegions } from "./outcome-regions";
import { PaneContext } from "./pane-context";
import { PaneHeader } from "./pane-header";
import type { PaneSession } from "./pane-session";
import { PlanSection } from "./plan-section";
import { RecognitionSection } from "./recognition-section";
import { ResultsSection } from "./results-section";
import { StaleNotice } from "./stale-notice";
import { TemplateSection } from "./template-section";
import { useKeptFocus } from "./use-kept-focus";
import { useSessionState } from "./use-session-state";
import { useTheme } from "./use-theme";
import { WhatIfSection } from "./what-if-section";

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** The task pane: shows the session's state and starts its jobs. It speaks Vietnamese until the user asks otherwise. */
export function App({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const state = useSessionState(session);
  const { plan } = state;
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const [language, setLanguage] = useState<Language>("vi");
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const pane = useMemo(
    () => ({ messages: messagesOf(language), plan, goTo: (source: SourceCell) => void session.goTo(source) }),
    [language, plan, session],
  );
  return (
    <FluentProvider theme={useTheme()} className={styles.provider}>
      <PaneContext value={pane}>
        <main ref={main} className={styles.pane} aria-busy={state.busy !== null}>
          <PaneHeader onLanguage={setLanguage} />
          <div>
            <JobSection session={session} state={state} />
            <OutcomeRegions outcome={state.outcome} />
            <StaleNotice outdated={state.outdated} />
          </div>
          <RecognitionSection session={session} state={state} />
          <DataCheckSection session={session} state={state} />
          <LegacySection session={session} state={state} />
          {state.occasion?.kind !== "summary" && <ResultsSection state={state} />}
          <AwardsSection state={state} />
          <WhatIfSection state={state} />
          <MergeSection session={session} state={state} />
          <TemplateSection session={session} state={state} />
          <PlanSection session={session} state={state} />
        </main>
      </PaneContext>
    </FluentProvider>
  );
}
