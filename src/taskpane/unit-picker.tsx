import { Combobox, Field, Option, OptionGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitAssessment, YearAssessment } from "../engine/year-assessment";
import { usePane } from "./pane-context";
import { filterUnits } from "./unit-filter";

interface UnitPickerProps {
  readonly assessment: YearAssessment;
  readonly chosen: UnitAssessment | null;
  readonly onChoose: (unit: UnitAssessment) => void;
}

/** More would take a second to open; who types finds the others. */
const MOST_SHOWN = 100;

/** Chooses one unit of the assessment, by list or by typing a part of its name, with or without marks. */
export function UnitPicker({ assessment, chosen, onChoose }: UnitPickerProps) {
  const words = usePane().messages.whatIf;
  const [typed, setTyped] = useState<string | null>(null);
  const found = filterUnits(assessment.units, typed ?? "");
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <Field label={words.unit}>
      <Combobox
        value={typed ?? chosen?.entry.unit ?? ""}
        selectedOptions={chosen === null ? [] : [unitKeyOf(chosen)]}
        placeholder={words.unitHint}
        // The arrow keys open the list as well, so its button is no stop of its own.
        expandIcon={{ "aria-label": words.showUnits, tabIndex: -1 }}
        // The list stays within the section, so that it stands in a landmark of the page.
        inlinePopup
        // Narrower than its usual width where the pane is.
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const unit = assessment.units.find((each) => unitKeyOf(each) === optionValue);
          setTyped(null);
          if (unit !== undefined) onChoose(unit);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(null);
        }}
      >
        {assessment.plan.groups.map((group) => (
          <GroupOptions key={group.id} label={group.name} units={shown.filter((unit) => unit.group.id === group.id)} />
        ))}
        {found.length > shown.length && (
          <Option disabled value="" text={words.moreUnits(found.length - shown.length)}>
            {words.moreUnits(found.length - shown.length)}
          </Option>
        )}
        {found.length === 0 && (
          <Option disabled value="" text={words.noMatch}>
            {words.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function GroupOptions({ label, units }: { readonly label: string; readonly units: readonly UnitAssessment[] }) {
  if (units.length === 0) return null;
  return (
    <OptionGroup label={label}>
      {units.map((unit) => (
        <Option key={unitKeyOf(unit)} value={unitKeyOf(unit)} text={unit.entry.unit}>
          {unit.entry.unit}
        </Option>
      ))}
    </OptionGroup>
  );
}

/** One unit of one group, for the list of choices. */
export function unitKeyOf({ entry, group }: UnitAssessment): string {
  return `${group.id} ${entry.unitKey}`;
}
