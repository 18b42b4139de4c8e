import { useId, useMemo, useState } from "react";
import type { SessionState } from "../excel/session-state";
import type { Records } from "../engine/records";
import { fragileMarks } from "../engine/what-if/fragile";
import type { YearAssessment } from "../engine/year-assessment";
import { recordsOf } from "../sheets/records-of";
import { ColumnTrial } from "./column-trial";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { PeriodTrial } from "./period-trial";
import { UnitPicker, unitKeyOf } from "./unit-picker";
import { UnitTrial } from "./unit-trial";

/** Tries scores (thử điểm): what would change in ranks and awards. It writes nothing; it is there once awards are judged. */
export function WhatIfSection({ state }: { readonly state: SessionState }) {
  const pane = usePaneStyles();
  const { whatIf, trials } = usePane().messages;
  const headingId = useId();
  const { assessment, awards, recognition, selection, yearSelection } = state;
  const records = useMemo(
    () => (recognition === null || yearSelection === null ? null : recordsOf(recognition, yearSelection)),
    [recognition, yearSelection],
  );
  if (awards === null || records === null) return null;
  const isEmpty = assessment === null ? records.entries.length === 0 : assessment.units.length === 0;
  if (isEmpty) return null;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {assessment === null ? trials.periodHeading(awards.occasion) : whatIf.heading(assessment.year)}
      </h2>
      <p className={pane.quiet}>{assessment === null ? trials.periodIntro : whatIf.intro}</p>
      {assessment === null ? (
        <PeriodTrial records={records} awards={awards} />
      ) : (
        <YearTrial assessment={assessment} records={records} />
      )}
      <ColumnTrial choices={selection?.trials ?? []} records={records} awards={awards} />
    </section>
  );
}

interface YearTrialProps {
  readonly assessment: YearAssessment;
  readonly records: Records;
}

function YearTrial({ assessment, records }: YearTrialProps) {
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const chosen = assessment.units.find((unit) => unitKeyOf(unit) === chosenKey) ?? null;
  return (
    <>
      <UnitPicker
        assessment={assessment}
        chosen={chosen}
        onChoose={(unit) => {
          setChosenKey(unitKeyOf(unit));
        }}
      />
      {chosen !== null && <UnitTrial key={unitKeyOf(chosen)} assessment={assessment} records={records} unit={chosen} />}
      <FragileMarks assessment={assessment} />
    </>
  );
}

/** Every rank and award of the year that hangs on less than is published, whether or not a unit is chosen. */
function FragileMarks({ assessment }: { readonly assessment: YearAssessment }) {
  const { messages, plan } = usePane();
  const words = messages.whatIf;
  const marks = fragileMarks(assessment);
  if (marks.length === 0) return null;
  return (
    <Disclosure summary={words.fragileAll(marks.length)}>
      <ul>
        {marks.map((mark, position) => (
          <li key={position}>{words.fragile(mark, plan.precision.value)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
