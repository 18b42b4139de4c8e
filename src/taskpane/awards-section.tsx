import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useState } from "react";
import type { AwardAssessment, SubjectAssessment } from "../engine/award-assessment";
import { barRule } from "../engine/bar";
import { rewardTotals } from "../engine/reward";
import { plainText } from "../engine/plain-text";
import { countNominations } from "../excel/award-counts";
import type { SessionState } from "../excel/session-state";
import { DossierTime } from "./dossier-time";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { QuirkList } from "./quirk-list";
import { SubjectRow } from "./subject-row";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  counts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Who qualifies for which award on the occasion (xét thưởng), everyone with the tree behind each verdict. */
export function AwardsSection({ state }: { readonly state: SessionState }) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const headingId = useId();
  const { awards, occasion, outcome } = state;
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {messages.awards.heading(occasion)}
      </h2>
      {awards === null || awards.subjects.length === 0 ? (
        <p className={pane.text}>{messages.results.nothingYet}</p>
      ) : (
        <Awards awards={awards} written={outcome?.kind === "nominated"} />
      )}
    </section>
  );
}

function Awards({ awards, written }: { readonly awards: AwardAssessment; readonly written: boolean }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.awards;
  const [typed, setTyped] = useState("");
  const shown = matching(awards.subjects, useDeferredValue(typed));
  const { plan } = awards;
  return (
    <>
      {!written && <p className={pane.text}>{words.preview}</p>}
      <ul className={styles.counts}>
        {countNominations(awards).map(({ award, ...count }) => (
          <li key={award.code}>{words.counts(award.title, count)}</li>
        ))}
      </ul>
      <p className={pane.quiet}>{words.council}</p>
      <p className={pane.quiet}>{words.unitCommendation(plan.unitCommendation.title, plan.unitCommendation.clause)}</p>
      <p className={pane.quiet}>{words.bar(plan.bar.clause, barRule(plan))}</p>
      <p className={pane.quiet}>{words.reward(plan.rewards.clause, rewardTotals(awards))}</p>
      <Field label={words.filter}>
        <Input
          type="search"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div aria-live="polite">
        {typed !== "" && <p className={pane.text}>{words.matches(shown.length, awards.subjects.length)}</p>}
      </div>
      <SubjectList subjects={shown} kind="collective" />
      <SubjectList subjects={shown} kind="individual" />
      <DossierTime dossier={plan.dossier} occasion={awards.occasion} />
      <QuirkList quirks={plan.quirks} />
    </>
  );
}

interface SubjectListProps {
  readonly subjects: readonly SubjectAssessment[];
  readonly kind: SubjectAssessment["subject"]["kind"];
}

function SubjectList({ subjects, kind }: SubjectListProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.awards;
  const ofKind = subjects.filter(({ subject }) => subject.kind === kind);
  if (ofKind.length === 0) return null;
  return (
    <div>
      <h3 className={pane.subheading}>
        {kind === "collective" ? words.collectives(ofKind.length) : words.people(ofKind.length)}
      </h3>
      <ul className={styles.list}>
        {ofKind.map((assessed) => (
          <SubjectRow key={assessed.subject.key} assessed={assessed} />
        ))}
      </ul>
    </div>
  );
}

function matching(subjects: readonly SubjectAssessment[], typed: string): readonly SubjectAssessment[] {
  const wanted = plainText(typed);
  if (wanted === "") return subjects;
  return subjects.filter(({ subject }) => plainText(`${subject.name} ${subject.unit}`).includes(wanted));
}
