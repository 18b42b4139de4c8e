import { fragileMarks, fragileMarksOf } from "../engine/what-if/fragile";
import type { Trial } from "../engine/what-if/trial";
import type { UnitAssessment } from "../engine/year-assessment";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";

/** So many are worth a look without asking. */
const FEW = 5;

/** What a trial changes for others, and what of the unit's place in it hangs on less than is published. */
export function TrialDetails({ trial, unit }: { readonly trial: Trial; readonly unit: UnitAssessment }) {
  const { messages, plan } = usePane();
  const words = messages.whatIf;
  const others = trial.changes.filter(({ tried }) => !tried);
  const marks = fragileMarksOf(unit, fragileMarks(trial.after));
  return (
    <>
      {others.length > 0 && (
        <Disclosure summary={words.others(others.length)} open={others.length <= FEW}>
          <ul>
            {others.map((change) => (
              <li key={change.unit.entry.unitKey}>{words.other(change)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {marks.length > 0 && (
        <Disclosure summary={words.fragileHeading} open>
          <ul>
            {marks.map((mark, position) => (
              <li key={position}>{words.fragile(mark, plan.precision.value)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
