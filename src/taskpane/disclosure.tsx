import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: {
    "& > summary": { cursor: "pointer", width: "fit-content", color: tokens.colorNeutralForeground2 },
    "& > summary:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    "& ul": { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  },
});

interface DisclosureProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is there for those who want to see it. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.details} open={open}>
      {/* In Excel on the web office.js moves the focus itself, and passes over what has no tabindex. */}
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  );
}
