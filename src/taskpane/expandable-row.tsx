import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  // Rows out of sight are not laid out: a thousand of them scroll like ten.
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    width: "100%",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface ExpandableRowProps {
  /** How the parts of the line are laid out. */
  readonly layout: string;
  readonly line: (open: boolean) => ReactNode;
  /** What is shown under the line once it has been pressed; its root takes the id. */
  readonly details: (id: string) => ReactNode;
}

/** A row of a list that opens when it is pressed. */
export function ExpandableRow({ layout, line, details }: ExpandableRowProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, layout)}
        aria-expanded={open}
        aria-controls={open ? detailsId : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {line(open)}
      </button>
      {open && details(detailsId)}
    </li>
  );
}
