import { Field, Input } from "@fluentui/react-components";
import type { TrialReading } from "../engine/what-if/trial-text";
import { usePane } from "./pane-context";

interface ScoreFieldProps {
  readonly typed: string;
  /** What was made of it. */
  readonly reading: TrialReading;
  readonly onType: (text: string) => void;
}

/** Where a score to try is typed; it says what to do about a text that is none. */
export function ScoreField({ typed, reading, onType }: ScoreFieldProps) {
  const words = usePane().messages.whatIf;
  const bad = reading.kind === "score" || reading.kind === "missing" ? null : words.badScore(reading);
  return (
    <Field
      label={words.score}
      hint={words.scoreHint}
      {...(bad === null ? {} : { validationState: "error" as const, validationMessage: bad })}
    >
      <Input
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
