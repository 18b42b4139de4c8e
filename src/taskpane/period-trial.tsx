import { Field, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { AwardAssessment } from "../engine/award-assessment";
import { yearsOf } from "../engine/occasion";
import type { Records } from "../engine/records";
import { tryAwards } from "../engine/what-if/award-trial";
import { withEveryUnit } from "../engine/what-if/every-unit";
import { readTrialScore } from "../engine/what-if/trial-text";
import { assessYear, type UnitAssessment } from "../engine/year-assessment";
import { LeastForPeriod } from "./least-for-period";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { ScoreField } from "./score-field";
import { TrialChanges } from "./trial-changes";
import { UnitPicker, unitKeyOf } from "./unit-picker";

interface PeriodTrialProps {
  readonly records: Records;
  /** The awards of the period, without any trial. */
  readonly awards: AwardAssessment;
}

/** One unit's score of one year of the period, tried: what becomes of the awards of the summary (tổng kết). */
export function PeriodTrial({ records, awards }: PeriodTrialProps) {
  const words = usePane().messages.trials;
  const { occasion, plan } = awards;
  const years = yearsOf(occasion);
  const [year, setYear] = useState(years.at(-1) ?? plan.years.value.last);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const assessment = useMemo(() => assessYear(withEveryUnit(records.entries, year), year, plan), [records, year, plan]);
  const chosen = assessment.units.find((unit) => unitKeyOf(unit) === chosenKey) ?? null;
  return (
    <>
      <Field label={words.year}>
        <Select
          value={year}
          onChange={(_, { value }) => {
            setYear(Number(value));
          }}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <UnitPicker
        assessment={assessment}
        chosen={chosen}
        onChoose={(unit) => {
          setChosenKey(unitKeyOf(unit));
        }}
      />
      {chosen !== null && (
        <UnitInPeriod
          key={`${year} ${unitKeyOf(chosen)}`}
          records={records}
          awards={awards}
          unit={chosen}
          year={year}
        />
      )}
    </>
  );
}

interface UnitInPeriodProps extends PeriodTrialProps {
  readonly unit: UnitAssessment;
  readonly year: number;
}

function UnitInPeriod({ records, awards, unit, year }: UnitInPeriodProps) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const { occasion, plan } = awards;
  const [typed, setTyped] = useState("");
  const deferred = useDeferredValue(typed);
  const reading = useMemo(() => readTrialScore(deferred, plan), [deferred, plan]);
  const trial = useMemo(() => {
    if (reading.kind !== "score") return null;
    const { unit: name, unitKey, group, source } = unit.entry;
    const tried = { unit: name, unitKey, group, year, value: reading.value, source };
    return tryAwards(records, [tried], occasion, plan, awards);
  }, [reading, unit, year, records, occasion, plan, awards]);
  return (
    <>
      <p className={pane.text}>{messages.trials.now(unit, year, plan.precision.value)}</p>
      <ScoreField typed={typed} reading={reading} onType={setTyped} />
      <TrialChanges trial={trial} />
      <LeastForPeriod records={records} unitKey={unit.entry.unitKey} year={year} />
    </>
  );
}
