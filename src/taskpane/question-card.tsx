import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sentenceCase } from "../i18n/locale";
import type { Question } from "../sheets/question";
import { CellLink } from "./cell-link";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  card: { alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  cells: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface QuestionCardProps {
  readonly question: Question;
  readonly disabled: boolean;
  readonly onAnswer: (question: Question, choice: string) => void;
}

/** One question about a header: some of the cells in question, and the answers to choose from. */
export function QuestionCard({ question, disabled, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages } = usePane();
  const words = messages.questions;
  const [choice, setChoice] = useState("");
  return (
    <li className={mergeClasses(pane.card, styles.card)}>
      <Field label={words.ask(question)}>
        <RadioGroup
          value={choice}
          onChange={(_, { value }) => {
            setChoice(value);
          }}
        >
          {question.choices.map((each) => (
            <Radio key={each.id} value={each.id} label={words.choice(question.kind, each)} />
          ))}
        </RadioGroup>
      </Field>
      {question.preview.length > 0 && (
        <div>
          <p className={pane.text}>{words.preview}</p>
          <ul className={styles.cells}>
            {question.preview.map(({ at, text }) => (
              <li key={`${at.sheet}!${at.address}`}>
                <CellLink source={at} words={sentenceCase(messages.place(at))} />
                {`: “${text}”`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button
        disabledFocusable={disabled || choice === ""}
        aria-label={words.useFor(question.header)}
        onClick={() => {
          onAnswer(question, choice);
        }}
      >
        {words.use}
      </Button>
    </li>
  );
}
