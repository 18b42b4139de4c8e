import { Field, Select } from "@fluentui/react-components";
import type { Occasion } from "../engine/occasion";
import { usePane } from "./pane-context";

interface YearChooserProps {
  readonly years: readonly number[];
  readonly occasion: Occasion;
  readonly disabled: boolean;
  readonly onChoose: (year: number | "period") => void;
}

const PERIOD = "period";

/** What to work on: one of the years with scores, the chosen one where it has none, or the period (tổng kết). */
export function YearChooser({ years, occasion, disabled, onChoose }: YearChooserProps) {
  const { messages, plan } = usePane();
  const chosen = occasion.kind === "annual" ? [occasion.year] : [];
  const choices = [...new Set([...years, ...chosen])].sort((a, b) => b - a);
  const { first, last } = plan.years.value;
  return (
    <Field label={messages.pane.year} orientation="horizontal">
      <Select
        value={occasion.kind === "annual" ? occasion.year : PERIOD}
        disabled={disabled}
        onChange={(_, { value }) => {
          onChoose(value === PERIOD ? PERIOD : Number(value));
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
        <option value={PERIOD}>{messages.pane.period(first, last)}</option>
      </Select>
    </Field>
  );
}
