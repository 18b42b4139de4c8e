import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SessionState } from "../excel/session-state";
import type { LegacySheet } from "../sheets/legacy-sheets";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  sheets: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  examples: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, overflowWrap: "anywhere" },
});

interface LegacySectionProps {
  readonly session: PaneSession;
  readonly state: SessionState;
}

/** Sheets in encodings from before Unicode (chữ kiểu cũ), to be converted for good when the user has seen how. */
export function LegacySection({ session, state }: LegacySectionProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.legacy;
  const headingId = useId();
  // By name, so that a choice outlasts another reading; a sheet that was only told by its words has to be chosen.
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { legacySheets } = state;
  if (legacySheets.length === 0) return null;
  const isChosen = ({ sheet, isCertain }: LegacySheet) => choices.get(sheet) ?? isCertain;
  const chosen = legacySheets.filter(isChosen).map(({ sheet }) => sheet);
  const busy = state.busy !== null;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading}
      </h2>
      <p className={pane.text}>{words.intro}</p>
      <ul className={styles.sheets}>
        {legacySheets.map((legacy) => (
          <li key={legacy.sheet}>
            <Checkbox
              label={words.sheet(legacy.sheet, legacy.cells, legacy.encodings)}
              checked={isChosen(legacy)}
              disabled={busy}
              onChange={(_, { checked }) => {
                setChoices(new Map(choices).set(legacy.sheet, checked === true));
              }}
            />
            {!legacy.isCertain && <p className={pane.text}>{words.uncertain}</p>}
            <Examples legacy={legacy} />
          </li>
        ))}
      </ul>
      <Button disabledFocusable={busy || chosen.length === 0} onClick={() => void session.convertLegacy(chosen)}>
        {words.convert}
      </Button>
    </section>
  );
}

function Examples({ legacy: { examples } }: { readonly legacy: LegacySheet }) {
  const styles = useStyles();
  const words = usePane().messages.legacy;
  return (
    <ul className={styles.examples}>
      {examples.map(({ at, stored, text }) => (
        <li key={at.address}>
          <CellLink source={at} words={at.address} />: {words.example(stored, text)}
        </li>
      ))}
    </ul>
  );
}
