import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SessionState } from "../excel/session-state";
import type { Plan } from "../plan/plan";
import { hasTargets } from "../sheets/templates/targets-template";
import { TEMPLATE_KINDS, type TemplateKind } from "../sheets/templates/template-model";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  // The box is as wide as the pane, not as the longest name in it.
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  groups: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
});

const WITH_YEAR: ReadonlySet<TemplateKind> = new Set([
  "summary",
  "scorecard",
  "individuals",
  "collectives",
  "targets",
] as const);
const WITH_GROUPS: ReadonlySet<TemplateKind> = new Set(["summary", "years", "collectives"] as const);

/** Blank sheets for the user to fill in (tạo mẫu): which one, for which year and units. */
export function TemplateSection({ session, state }: { readonly session: PaneSession; readonly state: SessionState }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.templates;
  const headingId = useId();
  const [asked, setKind] = useState<TemplateKind>("summary");
  const [askedYear, setYear] = useState<number | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [askedUnit, setUnit] = useState("");
  // Another plan may have other kinds, years, groups and units than the one that was chosen from.
  const kinds = kindsOf(plan);
  const kind = kinds.includes(asked) ? asked : "summary";
  const years = yearsOf(plan);
  const year = [askedYear, state.year].find((each) => each !== null && years.includes(each)) ?? plan.years.value.last;
  const units = unitsWithTargets(plan);
  const unit = units.includes(askedUnit) ? askedUnit : null;
  const groups = plan.groups.map(({ id }) => id).filter((id) => !leftOut.has(id));
  const busy = state.busy !== null;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {words.heading}
      </h2>
      <p className={pane.text}>{words.intro}</p>
      <Choice
        label={words.kind}
        hint={words.about[kind]}
        value={kind}
        choices={kinds.map((each) => [each, words.kinds[each]])}
        disabled={busy}
        onChoose={(value) => {
          setKind(kinds.find((each) => each === value) ?? "summary");
        }}
      />
      {WITH_YEAR.has(kind) && (
        <Choice
          label={words.year}
          value={String(year)}
          choices={years.map((each) => [String(each), String(each)])}
          disabled={busy}
          onChoose={(value) => {
            setYear(Number(value));
          }}
        />
      )}
      {WITH_GROUPS.has(kind) && (
        <fieldset className={styles.groups}>
          <legend className={styles.legend}>{words.groups}</legend>
          {plan.groups.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={!leftOut.has(id)}
              disabled={busy || (groups.length === 1 && groups[0] === id)}
              onChange={(_, { checked }) => {
                setLeftOut(withOrWithout(leftOut, id, checked !== true));
              }}
            />
          ))}
        </fieldset>
      )}
      {kind === "targets" && (
        <Choice
          label={words.subject}
          value={unit ?? ""}
          choices={[["", plan.place], ...units.map((each) => [each, each] as const)]}
          disabled={busy}
          onChoose={setUnit}
        />
      )}
      <Button
        disabledFocusable={busy}
        onClick={() => void session.makeTemplate({ kind, year, groups, unit: kind === "targets" ? unit : null })}
      >
        {words.make}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, hint, value, choices, disabled, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.choice}
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function kindsOf(plan: Plan): readonly TemplateKind[] {
  const isOffered = hasTargets(plan, null) || unitsWithTargets(plan).length > 0;
  return TEMPLATE_KINDS.filter((kind) => kind !== "targets" || isOffered);
}

function yearsOf({ years }: Plan): number[] {
  const { first, last } = years.value;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The units that the plan lists apart from the place itself: the others are not known by name. */
function unitsWithTargets(plan: Plan): string[] {
  return plan.groups
    .filter(({ ranks }) => ranks === "computed")
    .flatMap(({ units }) => units.filter((unit) => hasTargets(plan, unit)));
}

function withOrWithout(set: ReadonlySet<string>, item: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (isIn) changed.add(item);
  else changed.delete(item);
  return changed;
}
