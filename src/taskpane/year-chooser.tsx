import { Field, Select } from "@fluentui/react-components";
import { usePane } from "./pane-context";

interface YearChooserProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly disabled: boolean;
  readonly onChoose: (year: number) => void;
}

/** The year to work on: one of those with scores, and the chosen one where it has none. */
export function YearChooser({ years, year, disabled, onChoose }: YearChooserProps) {
  const { messages } = usePane();
  const choices = [...new Set([...years, year])].sort((a, b) => b - a);
  return (
    <Field label={messages.pane.year} orientation="horizontal">
      <Select
        value={year}
        disabled={disabled}
        onChange={(_, { value }) => {
          onChoose(Number(value));
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
