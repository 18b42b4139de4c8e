import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConfirmBoxProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something of the user's is lost: in the pane itself, because Excel blocks the browser's own questions. */
export function ConfirmBox({ question, yes, no, onYes, onNo }: ConfirmBoxProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const questionId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The first button is the one that changes nothing.
    box.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={box} role="group" aria-labelledby={questionId} className={styles.box}>
      <p id={questionId} className={pane.text}>
        {question}
      </p>
      <div className={styles.buttons}>
        <Button aria-describedby={questionId} onClick={onNo}>
          {no}
        </Button>
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </div>
  );
}
