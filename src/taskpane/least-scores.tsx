import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { leastScores } from "../engine/what-if/least-score";
import type { UnitAssessment } from "../engine/year-assessment";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flex: "1 1 12rem", overflowWrap: "anywhere" },
});

interface LeastScoresProps {
  readonly unit: UnitAssessment;
  readonly year: number;
  /** Tries the least score for an award. */
  readonly onTry: (score: number) => void;
}

/** The least score for each award, and how far the unit's own is from it. */
export function LeastScores({ unit, year, onTry }: LeastScoresProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.whatIf;
  const headingId = useId();
  const decimals = plan.precision.value;
  return (
    <div>
      <h3 id={headingId} className={pane.subheading}>
        {words.leastHeading}
      </h3>
      <ul className={styles.list} aria-labelledby={headingId}>
        {leastScores(unit.entry.score, year, plan).map((least) => (
          <li key={least.award.code} className={styles.line}>
            <span className={styles.words}>{words.least(least, decimals)}</span>
            <TryButton score={least.score} award={least.award.title} onTry={onTry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TryButtonProps extends Pick<LeastScoresProps, "onTry"> {
  readonly score: number | null;
  readonly award: string;
}

function TryButton({ score, award, onTry }: TryButtonProps) {
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  if (score === null) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        onTry(score);
      }}
    >
      {messages.whatIf.tryLeast(score, plan.precision.value)}
      <span className={pane.spoken}>{` ${messages.whatIf.forAward(award)}`}</span>
    </Button>
  );
}
