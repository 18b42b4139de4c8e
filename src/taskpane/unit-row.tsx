import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import type { UnitAssessment } from "../engine/year-assessment";
import { AwardBadge } from "./award-badge";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { UnitExplanation } from "./unit-explanation";
import { summaryRemark, unitRemarks } from "./unit-remarks";

const useStyles = makeStyles({
  // Rows out of sight are not laid out: a thousand of them scroll like ten.
  item: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 76px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "2rem minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
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
  rank: { fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  name: { overflowWrap: "anywhere" },
  score: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  more: { gridColumn: "2 / -1", display: "flex", flexDirection: "column", alignItems: "flex-start" },
  remarks: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One unit of the ranking; pressing it shows the verdict on every award. */
export const UnitRow = memo(function UnitRow({ unit }: { readonly unit: UnitAssessment }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const explanationId = useId();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? explanationId : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <UnitLine unit={unit} open={open} />
      </button>
      {open && <UnitExplanation unit={unit} id={explanationId} />}
    </li>
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
