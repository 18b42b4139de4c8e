import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SessionState } from "../excel/session-state";
import type { Finding } from "../sheets/finding";
import { questionsIn } from "../sheets/question";
import type { Recognition } from "../sheets/recognition";
import { DeclinedSheets } from "./declined-sheets";
import { FindingList } from "./finding-list";
import { groupFindings } from "./grouped-findings";
import { usePane } from "./pane-context";
import type { PaneSession } from "./pane-session";
import { usePaneStyles } from "./pane-styles";
import { QuestionList } from "./question-list";
import { RecognisedLists } from "./recognised-lists";
import { TableCard } from "./table-card";

const useStyles = makeStyles({
  tables: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
});

interface RecognitionSectionProps {
  readonly state: SessionState;
  readonly session: Pick<PaneSession, "useTable" | "answer" | "forgetAnswer">;
}

/** What was recognised in the workbook (đã nhận ra), what is to be settled, and what was not recognised. */
export function RecognitionSection({ state, session }: RecognitionSectionProps) {
  const pane = usePaneStyles();
  const { messages } = usePane();
  const headingId = useId();
  return (
    <section className={pane.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={pane.heading}>
        {messages.recognition.heading}
      </h2>
      {state.recognition === null ? (
        state.busy === null && <p className={pane.text}>{messages.recognition.nothingYet}</p>
      ) : (
        <Recognised state={state} recognition={state.recognition} session={session} />
      )}
    </section>
  );
}

interface RecognisedProps extends RecognitionSectionProps {
  readonly recognition: NonNullable<SessionState["recognition"]>;
}

function Recognised({ state, recognition, session }: RecognisedProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.recognition;
  const findings = groupFindings(state, shownFindings(state));
  return (
    <>
      <QuestionList
        questions={questionsIn(findingsInUse(state, recognition))}
        answers={state.answers}
        disabled={state.busy !== null}
        onAnswer={(question, choice) => void session.answer(question, choice)}
        onForget={(id) => void session.forgetAnswer(id)}
      />
      <FindingList heading={words.toSettle(state.year)} findings={findings.toSettle} />
      {recognition.tables.length === 0 ? (
        <p className={pane.text}>{words.noTables}</p>
      ) : (
        <ul className={styles.tables}>
          {recognition.tables.map((table) => (
            <TableCard
              key={table.id}
              table={table}
              used={!state.leftOut.has(table.id)}
              disabled={state.busy !== null}
              onUse={(id, used) => {
                session.useTable(id, used);
              }}
            />
          ))}
        </ul>
      )}
      <FindingList heading={words.toSettleElsewhere} findings={findings.elsewhere} />
      <FindingList heading={words.notices} findings={findings.notices} />
      <RecognisedLists lists={recognition.lists} />
      <DeclinedSheets declined={declinedOf(recognition)} open={recognition.tables.length === 0} />
    </>
  );
}

/** A table that was left out asks nothing. */
function findingsInUse({ leftOut }: SessionState, { tables, findings }: Recognition): Finding[] {
  return [...findings, ...tables.filter(({ id }) => !leftOut.has(id)).flatMap((table) => table.findings)];
}

/** A sheet whose lists were read has been recognised, though it has no table of scores. */
function declinedOf({ declined, lists }: NonNullable<SessionState["recognition"]>) {
  return declined.filter(({ sheet }) => !lists.some((list) => list.sheet === sheet));
}

/** Findings that the outcome above says already. */
function shownFindings({ outcome }: SessionState) {
  if (outcome?.kind === "stopped") return outcome.findings;
  return outcome?.kind === "ranked" || outcome?.kind === "nominated" ? outcome.notices : [];
}
