import { Field, Select } from "@fluentui/react-components";
import { Fragment, useMemo, useState } from "react";
import type { AwardAssessment } from "../engine/award-assessment";
import { yearsOf, type Occasion } from "../engine/occasion";
import type { Records } from "../engine/records";
import { tryAwards } from "../engine/what-if/award-trial";
import type { TrialChoice } from "../sheets/trial-choices";
import { sentenceCase } from "../i18n/locale";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { TrialChanges } from "./trial-changes";

interface ColumnTrialProps {
  /** The columns of scores to try that the workbook has. */
  readonly choices: readonly TrialChoice[];
  readonly records: Records;
  readonly awards: AwardAssessment;
}

/** Tries all scores of a column "Điểm thử" at once; without one, says how to make it. */
export function ColumnTrial({ choices, records, awards }: ColumnTrialProps) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const words = messages.trials;
  const [chosenName, setChosenName] = useState("");
  const { occasion } = awards;
  const offered = choices.filter((choice) => unitsOn(occasion, choice) > 0);
  const chosen = offered.find(({ name }) => name === chosenName) ?? null;
  if (offered.length === 0) return <p className={pane.quiet}>{words.hint}</p>;
  return (
    <>
      <Field label={words.column}>
        <Select
          value={chosen?.name ?? ""}
          style={{ minWidth: 0 }}
          select={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => {
            setChosenName(value);
          }}
        >
          <option value="">{words.noColumn}</option>
          {offered.map((choice) => (
            <option key={choice.name} value={choice.name}>
              {words.choice(choice, unitsOn(occasion, choice))}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== null && (
        <p className={pane.quiet}>
          {words.columnsAt}
          {chosen.columns.map((source) => (
            <Fragment key={`${source.sheet}!${source.address}`}>
              {" "}
              <CellLink source={source} words={sentenceCase(messages.place(source))} />
            </Fragment>
          ))}
        </p>
      )}
      <ChosenTrial choice={chosen} records={records} awards={awards} />
    </>
  );
}

interface ChosenTrialProps extends Omit<ColumnTrialProps, "choices"> {
  /** `null` while no column is tried. */
  readonly choice: TrialChoice | null;
}

function ChosenTrial({ choice, records, awards }: ChosenTrialProps) {
  const trial = useMemo(
    () => (choice === null ? null : tryAwards(records, choice.entries, awards.occasion, awards.plan, awards)),
    [choice, records, awards],
  );
  return <TrialChanges trial={trial} />;
}

/** How many units have a score to try in a year of the occasion. */
function unitsOn(occasion: Occasion, { entries }: TrialChoice): number {
  const years = yearsOf(occasion);
  const concerned = entries.filter(({ year }) => years.includes(year));
  return new Set(concerned.map(({ group, unitKey }) => `${group} ${unitKey}`)).size;
}
