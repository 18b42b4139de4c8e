import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ConfirmBox } from "./confirm-box";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface FreezeButtonProps {
  readonly className: string;
  readonly resting: { readonly disabledFocusable: boolean; readonly "aria-describedby": string | undefined };
  readonly onFreeze: () => void;
}

/** Puts values in place of formulas (chép thành giá trị), when the user has said yes: Excel may not take it back. */
export function FreezeButton({ className, resting, onFreeze }: FreezeButtonProps) {
  const styles = useStyles();
  const { freezeValues, confirmFreeze } = usePane().messages.pane;
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setAsking(false);
    // The button that was pressed goes away with the question.
    box.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={box} className={mergeClasses(styles.box, className)}>
      <Button
        {...resting}
        aria-expanded={isAsking}
        onClick={() => {
          setAsking(true);
        }}
      >
        {freezeValues}
      </Button>
      {isAsking && (
        <ConfirmBox
          {...confirmFreeze}
          onYes={() => {
            close();
            onFreeze();
          }}
          onNo={close}
        />
      )}
    </div>
  );
}
