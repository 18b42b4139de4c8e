import { useId, useState } from "react";
import type { SessionState } from "../excel/session-state";
import type { ScoreEntry } from "../engine/score-entry";
import { fragileMarks } from "../engine/what-if/fragile";
import type { YearAssessment } from "../engine/year-assessment";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { UnitPicker, unitKeyOf } from "./unit-picker";
import { UnitTrial } from "./unit-trial";

/** Tries scores (thử điểm): what would change in ranks and awards. It writes nothing; it is there once a year is assessed. */
export function WhatIfSection({ state }: { readonly state: SessionState }) {
  const pane = usePaneStyles();
  const words = usePane().messages.whatIf;
  const headingId = useId();
  const { assessment, yearSelection } = state;
  if (assessment === null || yearSelection === null || assessment.units.length === 0) return null;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading(assessment.year)}
      </h2>
      <p className={pane.quiet}>{words.intro}</p>
      <WhatIf assessment={assessment} entries={yearSelection.entries} />
    </section>
  );
}

interface WhatIfProps {
  readonly assessment: YearAssessment;
  readonly entries: readonly ScoreEntry[];
}

function WhatIf({ assessment, entries }: WhatIfProps) {
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
      {chosen !== null && <UnitTrial key={unitKeyOf(chosen)} assessment={assessment} entries={entries} unit={chosen} />}
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
