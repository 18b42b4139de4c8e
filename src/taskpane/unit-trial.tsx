import { Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { ScoreEntry } from "../engine/score-entry";
import { readTrialScore } from "../engine/what-if/trial-text";
import { tryScores } from "../engine/what-if/trial";
import type { UnitAssessment, YearAssessment } from "../engine/year-assessment";
import { formatNumber } from "../i18n/locale";
import { AwardMargins } from "./award-margins";
import { LeastScores } from "./least-scores";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { TrialDetails } from "./trial-details";
import { TrialStatus } from "./trial-status";

interface UnitTrialProps {
  readonly assessment: YearAssessment;
  /** Entries that the assessment was made from. */
  readonly entries: readonly ScoreEntry[];
  readonly unit: UnitAssessment;
}

/** One unit with another score: what it has, what is tried, what that changes, and what each award needs. */
export function UnitTrial({ assessment, entries, unit }: UnitTrialProps) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const { plan, year } = assessment;
  const words = messages.whatIf;
  const [typed, setTyped] = useState("");
  const reading = readTrialScore(useDeferredValue(typed), plan);
  const { group, unitKey } = unit.entry;
  const trial =
    reading.kind === "score" ? tryScores(entries, [{ group, unitKey, value: reading.value }], year, plan) : null;
  const bad = reading.kind === "score" || reading.kind === "missing" ? null : words.badScore(reading);
  return (
    <>
      <p className={pane.text}>{words.now(unit, plan.precision.value)}</p>
      <Field
        label={words.score}
        hint={words.scoreHint}
        {...(bad === null ? {} : { validationState: "error" as const, validationMessage: bad })}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(_, { value: text }) => {
            setTyped(text);
          }}
        />
      </Field>
      <TrialStatus trial={trial} unit={unit} />
      {trial !== null && <TrialDetails trial={trial} unit={unit} />}
      <LeastScores
        unit={unit}
        year={year}
        onTry={(score) => {
          setTyped(formatNumber(messages.language, score, plan.precision.value));
        }}
      />
      <AwardMargins assessment={trial?.after ?? assessment} group={unit.group} />
    </>
  );
}
