import { useDeferredValue, useState } from "react";
import type { Records } from "../engine/records";
import { readTrialScore } from "../engine/what-if/trial-text";
import { tryScores } from "../engine/what-if/trial";
import type { UnitAssessment, YearAssessment } from "../engine/year-assessment";
import { formatNumber } from "../i18n/locale";
import { AwardMargins } from "./award-margins";
import { LeastForPeriod } from "./least-for-period";
import { LeastScores } from "./least-scores";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { ScoreField } from "./score-field";
import { TrialDetails } from "./trial-details";
import { TrialStatus } from "./trial-status";

interface UnitTrialProps {
  readonly assessment: YearAssessment;
  /** What the assessment was made from. */
  readonly records: Records;
  readonly unit: UnitAssessment;
}

/** One unit with another score: what it has, what is tried, what that changes, and what each award needs. */
export function UnitTrial({ assessment, records, unit }: UnitTrialProps) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const { plan, year } = assessment;
  const words = messages.whatIf;
  const [typed, setTyped] = useState("");
  const reading = readTrialScore(useDeferredValue(typed), plan);
  const { group, unitKey } = unit.entry;
  const trial =
    reading.kind === "score"
      ? tryScores(records.entries, [{ group, unitKey, value: reading.value }], year, plan)
      : null;
  return (
    <>
      <p className={pane.text}>{words.now(unit, plan.precision.value)}</p>
      <ScoreField typed={typed} reading={reading} onType={setTyped} />
      <TrialStatus trial={trial} unit={unit} />
      {trial !== null && <TrialDetails trial={trial} unit={unit} />}
      <LeastScores
        unit={unit}
        year={year}
        onTry={(score) => {
          setTyped(formatNumber(messages.language, score, plan.precision.value));
        }}
      />
      <LeastForPeriod records={records} unitKey={unitKey} year={year} />
      <AwardMargins assessment={trial?.after ?? assessment} group={unit.group} />
    </>
  );
}
