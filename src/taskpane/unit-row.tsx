import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { UnitAssessment } from "../engine/year-assessment";
import { AwardBadge } from "./award-badge";
import { ExpandableRow } from "./expandable-row";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { UnitExplanation } from "./unit-explanation";
import { summaryRemark, unitRemarks } from "./unit-remarks";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "2rem minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
  },
  rank: { fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  name: { overflowWrap: "anywhere" },
  score: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  more: { gridColumn: "2 / -1", display: "flex", flexDirection: "column", alignItems: "flex-start" },
  remarks: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One unit of the ranking; pressing it shows the verdict on every award. */
export const UnitRow = memo(function UnitRow({ unit }: { readonly unit: UnitAssessment }) {
  const styles = useStyles();
  return (
    <ExpandableRow
      layout={styles.row}
      line={(open) => <UnitLine unit={unit} open={open} />}
      details={(id) => <UnitExplanation unit={unit} id={id} />}
    />
  );
});

/** What the row says; the commas are for screen readers, which read it as one sentence. */
function UnitLine({ unit, open }: { readonly unit: UnitAssessment; readonly open: boolean }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.results;
  const remarks = unitRemarks(unit, words, plan.precision.value);
  const summary = summaryRemark(unit, words);
  return (
    <>
      <span className={styles.rank}>
        <span className={pane.spoken}>{`${unit.rank === null ? words.unranked : words.rank(unit.rank)}, `}</span>
        <span aria-hidden="true">{unit.rank ?? "–"}</span>
      </span>
      <span className={styles.name}>
        {unit.entry.unit}
        <span className={pane.spoken}>, </span>
      </span>
      <span className={styles.score}>
        {unit.published !== null && words.amount(unit.published, "điểm", plan.precision.value)}
        <span aria-hidden="true">{open ? " ▴" : " ▾"}</span>
      </span>
      <span className={styles.more}>
        {remarks.length > 0 && (
          <span className={styles.remarks}>
            <span className={pane.spoken}>, </span>
            {remarks.join("; ")}
          </span>
        )}
        {unit.award !== null && (
          <span>
            <span className={pane.spoken}>, </span>
            <AwardBadge award={unit.award} />
          </span>
        )}
        {summary !== null && (
          <span className={styles.remarks}>
            <span className={pane.spoken}>, </span>
            {summary}
          </span>
        )}
      </span>
    </>
  );
}
