import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Outcome } from "../excel/outcome";
import { describeFinding } from "../i18n/describe-finding";
import { FindingSentence } from "./finding-sentence";
import { isSetback, outcomeLines, type OutcomeLine } from "./outcome-lines";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    // The regions that say nothing take no room.
    marginTop: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    overflowWrap: "anywhere",
  },
  done: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorBrandStroke1 },
  setback: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
  first: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * The two live regions that announce what came of a job: `status` when it was done, `alert` when it was not. Both are
 * always there, so that the announcement is a change in them; at most one says something, a paragraph a message.
 */
export function OutcomeRegions({ outcome }: { readonly outcome: Outcome | null }) {
  const styles = useStyles();
  const setback = outcome !== null && isSetback(outcome);
  const done = outcome !== null && !setback;
  const statusRegion = useRef<HTMLDivElement>(null);
  const alertRegion = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The job may have been started from the far end of the pane.
    const region = done ? statusRegion.current : setback ? alertRegion.current : null;
    region?.scrollIntoView({ block: "nearest" });
  }, [outcome, done, setback]);
  return (
    <>
      <div ref={statusRegion} role="status" className={done ? mergeClasses(styles.box, styles.done) : undefined}>
        {done && <OutcomeLines outcome={outcome} />}
      </div>
      <div ref={alertRegion} role="alert" className={setback ? mergeClasses(styles.box, styles.setback) : undefined}>
        {setback && <OutcomeLines outcome={outcome} />}
      </div>
    </>
  );
}

function OutcomeLines({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const shown = (line: OutcomeLine) => {
    if ("text" in line) return line.text;
    if (!("findingIn" in line)) return <FindingSentence finding={line.finding} />;
    return messages.merge.failed(line.findingIn, describeFinding(line.finding, messages, plan));
  };
  return outcomeLines(outcome, messages).map((line, position) => (
    <p key={position} className={mergeClasses(pane.text, position === 0 && styles.first)}>
      {shown(line)}
    </p>
  ));
}
