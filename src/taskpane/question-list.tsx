import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Answers } from "../sheets/answers";
import type { Question } from "../sheets/question";
import { Disclosure } from "./disclosure";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { QuestionCard } from "./question-card";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  answer: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly disabled: boolean;
  readonly onAnswer: (question: Question, choice: string) => void;
  readonly onForget: (id: string) => void;
}

/** What only the user can tell (cần trả lời), and what the workbook remembers of what the user has said. */
export function QuestionList({ questions, answers, disabled, onAnswer, onForget }: QuestionListProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.questions;
  return (
    <>
      {questions.length > 0 && (
        <div>
          <h3 className={pane.subheading}>{words.heading(questions.length)}</h3>
          <ul className={styles.list}>
            {questions.map((question) => (
              <QuestionCard key={question.id} question={question} disabled={disabled} onAnswer={onAnswer} />
            ))}
          </ul>
        </div>
      )}
      {answers.size > 0 && (
        <Disclosure summary={words.answeredHeading(answers.size)}>
          <ul>
            {[...answers.values()].map((answer) => {
              const choice = words.choice(answer.kind, { id: answer.choice, header: answer.choiceHeader });
              const said = words.answered(answer, choice);
              return (
                <li key={answer.id}>
                  <div className={styles.answer}>
                    <span>{said}</span>
                    <Button
                      size="small"
                      disabledFocusable={disabled}
                      aria-label={`${words.again}: ${answer.header}`}
                      onClick={() => {
                        onForget(answer.id);
                      }}
                    >
                      {words.again}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
