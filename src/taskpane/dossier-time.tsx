import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { dayOf, type DaySerial } from "../engine/day-serial";
import { readDayText, type DayReading } from "../engine/day-text";
import { annualDeadline, isCountable } from "../engine/dossier/deadline";
import type { Occasion } from "../engine/occasion";
import type { Dossier } from "../plan/dossier";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

interface DossierTimeProps {
  readonly dossier: Dossier;
  readonly occasion: Occasion;
}

/** What a dossier is made of, and its last day: of a year from the announcement that the user types (IV.4, IV.5). */
export function DossierTime({ dossier, occasion }: DossierTimeProps) {
  const pane = usePaneStyles();
  const words = usePane().messages.dossier;
  return (
    <Disclosure summary={words.heading}>
      {words.lines(dossier).map((line) => (
        <p key={line} className={pane.text} lang="vi">
          {line}
        </p>
      ))}
      <p className={pane.text}>{words.sentTo(dossier)}</p>
      {occasion.kind === "summary" ? (
        <p className={pane.text}>{words.summary(dossier)}</p>
      ) : (
        <AnnualDeadline dossier={dossier} />
      )}
    </Disclosure>
  );
}

function AnnualDeadline({ dossier }: Pick<DossierTimeProps, "dossier">) {
  const words = usePane().messages.dossier;
  const [typed, setTyped] = useState("");
  const reading = readAnnounced(typed);
  const bad = reading.kind === "day" || reading.kind === "missing" ? null : words.badDay(reading);
  return (
    <>
      <Field
        label={words.announced}
        hint={words.announcedHint}
        {...(bad === null ? {} : { validationState: "error" as const, validationMessage: bad })}
      >
        <Input
          autoComplete="off"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div role="status">{reading.kind === "day" && <LastDay dossier={dossier} announced={reading.serial} />}</div>
    </>
  );
}

function readAnnounced(typed: string): DayReading {
  const reading = readDayText(typed);
  return reading.kind === "day" && !isCountable(reading.serial) ? { kind: "notDay" } : reading;
}

function LastDay({ dossier, announced }: Pick<DossierTimeProps, "dossier"> & { readonly announced: DaySerial }) {
  const pane = usePaneStyles();
  const words = usePane().messages.dossier;
  const deadline = annualDeadline(announced, dossier);
  return (
    <>
      <p className={pane.text}>{words.annual(deadline, dossier)}</p>
      {!deadline.holidaysKnown && <p className={pane.text}>{words.holidaysUnknown(dayOf(deadline.counted).year)}</p>}
    </>
  );
}
