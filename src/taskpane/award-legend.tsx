import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { YearAssessment } from "../engine/year-assessment";
import { countAwards } from "../excel/award-counts";
import { AwardBadge } from "./award-badge";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Which colour is which award, how many units reach it, and when it is given. */
export function AwardLegend({ assessment }: { readonly assessment: YearAssessment }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { results, recognition } = usePane().messages;
  const headingId = useId();
  return (
    <div>
      <p id={headingId} className={pane.subheading}>
        {results.legend}
      </p>
      <ul className={styles.list} aria-labelledby={headingId}>
        {countAwards(assessment).map(({ award, count }) => (
          <li key={award.code} className={styles.line}>
            <AwardBadge award={award} />
            <span>{recognition.units(count)}</span>
            {!award.annual.value && <span className={pane.quiet}>{results.summaryOnly}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
