import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../plan/plan";
import { presetOf, presets } from "../plan/presets";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  // The box is as wide as the pane, not as the longest title in it.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface PresetChooserProps {
  readonly disabled: boolean;
  readonly onCreate: (preset: Plan) => void;
}

/** Which of the plans that the add-in brings to start the sheet `Kế hoạch` from. */
export function PresetChooser({ disabled, onCreate }: PresetChooserProps) {
  const styles = useStyles();
  const { messages, plan } = usePane();
  const [id, setId] = useState(plan.id);
  const preset = presetOf(id) ?? plan;
  return (
    <>
      <Field label={messages.plan.choosePreset}>
        <Select
          className={styles.choice}
          value={preset.id}
          disabled={disabled}
          onChange={(_, { value }) => {
            setId(value);
          }}
        >
          {presets.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={disabled}
        onClick={() => {
          onCreate(preset);
        }}
      >
        {messages.plan.create}
      </Button>
    </>
  );
}
