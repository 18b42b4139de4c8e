import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  notice: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** Says that the cells changed since they were read. */
export function StaleNotice({ outdated }: { readonly outdated: boolean }) {
  const styles = useStyles();
  const { messages } = usePane();
  return <div aria-live="polite">{outdated && <p className={styles.notice}>{messages.pane.outdated}</p>}</div>;
}
