import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../sheets/finding";
import { FindingSentence } from "./finding-sentence";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** Findings under a heading of their own; nothing at all when there are none. */
export function FindingList({
  heading,
  findings,
}: {
  readonly heading: string;
  readonly findings: readonly Finding[];
}) {
  const styles = useStyles();
  const pane = usePaneStyles();
  if (findings.length === 0) return null;
  return (
    <div>
      <h3 className={pane.subheading}>{heading}</h3>
      <ul className={styles.list}>
        {findings.map((finding, position) => (
          <li key={position}>
            <FindingSentence finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}
