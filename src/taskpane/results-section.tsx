import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useState } from "react";
import type { SessionState } from "../excel/session-state";
import type { YearAssessment } from "../engine/year-assessment";
import { AwardLegend } from "./award-legend";
import { GroupRanking } from "./group-ranking";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { filterUnits } from "./unit-filter";

const useStyles = makeStyles({
  filter: { paddingTop: tokens.spacingVerticalXS },
});

/** The result of the year (kết quả): how many, which awards, and the ranking group by group. */
export function ResultsSection({ state }: { readonly state: SessionState }) {
  const pane = usePaneStyles();
  const words = usePane().messages.results;
  const headingId = useId();
  const { assessment, outcome, year } = state;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading(year)}
      </h2>
      {assessment === null || assessment.units.length === 0 ? (
        <p className={pane.text}>{words.nothingYet}</p>
      ) : (
        <Results assessment={assessment} written={outcome?.kind === "ranked"} />
      )}
    </section>
  );
}

function Results({ assessment, written }: { readonly assessment: YearAssessment; readonly written: boolean }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.results;
  const [typed, setTyped] = useState("");
  const shown = filterUnits(assessment.units, useDeferredValue(typed));
  const units = assessment.units.length;
  const ranked = assessment.units.filter(({ rank }) => rank !== null).length;
  return (
    <>
      <p className={pane.text}>{words.summary({ units, ranked })}</p>
      {!written && <p className={pane.text}>{words.preview}</p>}
      <AwardLegend assessment={assessment} />
      <p className={pane.quiet}>{words.eligibleByScore}</p>
      <Field label={words.filter} className={styles.filter}>
        <Input
          type="search"
          value={typed}
          placeholder={words.filterHint}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div aria-live="polite">{typed !== "" && <p className={pane.text}>{words.matches(shown.length, units)}</p>}</div>
      {assessment.plan.groups.map((group) => (
        <GroupRanking key={group.id} group={group} units={shown.filter((unit) => unit.group.id === group.id)} />
      ))}
    </>
  );
}
