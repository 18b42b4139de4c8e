import { makeStyles, tokens } from "@fluentui/react-components";
import type { Award } from "../plan/plan";
import { awardColor } from "../sheets/award-colors";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // Where the system takes the colours away, the edge stays.
    border: "1px solid rgba(0, 0, 0, 0.25)",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** An award in words, on the colour that its rows have on the sheets. */
export function AwardBadge({ award }: { readonly award: Award }) {
  const styles = useStyles();
  const { plan } = usePane();
  const { fill, font } = awardColor(plan, award.code);
  return (
    <span className={styles.badge} style={{ backgroundColor: fill, color: font }}>
      {award.title}
    </span>
  );
}
