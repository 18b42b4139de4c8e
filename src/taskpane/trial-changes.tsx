import { makeStyles, tokens } from "@fluentui/react-components";
import { yearsOf, type Occasion } from "../engine/occasion";
import type { AwardTrial, ProposedAward, SubjectChange } from "../engine/what-if/award-trial";
import type { Plan } from "../plan/plan";
import type { TrialCounts, TrialMessages } from "../i18n/trial-messages";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: tokens.spacingHorizontalXS,
      textAlign: "left",
      verticalAlign: "top",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  own: { fontWeight: tokens.fontWeightRegular },
});

/** A longer list would only be scrolled past. */
const MOST_SHOWN = 100;

/** What trying scores changes, said in a live region that is there before it speaks, and row by row under it. */
export function TrialChanges({ trial }: { readonly trial: AwardTrial | null }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.trials;
  return (
    <>
      <div role="status" className={trial === null ? undefined : styles.box}>
        {trial !== null && (
          <>
            <p className={pane.text}>{words.summary(countsOf(trial), trial.after.occasion)}</p>
            {trial.partial.map((each) => (
              <p key={`${each.year} ${each.group.id}`} className={pane.text}>
                {words.partial(each)}
              </p>
            ))}
            <p className={pane.text}>{words.untouched}</p>
          </>
        )}
      </div>
      {trial !== null && trial.changes.length > 0 && <ChangeTable trial={trial} />}
    </>
  );
}

function ChangeTable({ trial: { changes, after } }: { readonly trial: AwardTrial }) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.trials;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map((change) => (
            <ChangeRow
              key={`${change.subject.kind} ${change.subject.key}`}
              change={change}
              occasion={after.occasion}
              plan={after.plan}
            />
          ))}
        </tbody>
      </table>
      {changes.length > MOST_SHOWN && <p className={pane.quiet}>{words.more(changes.length - MOST_SHOWN)}</p>}
    </>
  );
}

interface ChangeRowProps {
  readonly change: SubjectChange;
  readonly occasion: Occasion;
  readonly plan: Plan;
}

function ChangeRow({ change, occasion, plan }: ChangeRowProps) {
  const styles = useStyles();
  const words = usePane().messages.trials;
  const { subject, ranks, proposed, conclusions } = change;
  const onlyYear = yearsOf(occasion).length === 1;
  const yearOf = (year: number) => (onlyYear ? null : year);
  // Where no award changes, the ranks alone are worth saying.
  const said = [proposed.before?.award.code, proposed.after?.award.code];
  // The proposed award says itself what it comes to.
  const others = conclusions.filter(({ award }) => !said.includes(award.code));
  return (
    <tr>
      <th scope="row">
        {subject.name}
        <div className={styles.own}>{words.own(change, plan.precision.value)}</div>
      </th>
      <td>
        {ranks.map(({ year, before }) => (
          <div key={year}>{words.rank(before, yearOf(year))}</div>
        ))}
        {conclusions.length > 0 && <div>{awardText(proposed.before, words)}</div>}
      </td>
      <td>
        {ranks.map(({ year, after }) => (
          <div key={year}>{words.rank(after, yearOf(year))}</div>
        ))}
        {conclusions.length > 0 && <div>{awardText(proposed.after, words)}</div>}
        {others.map(({ award, before, after }) => (
          <div key={award.code}>{words.conclusion(award.title, before, after)}</div>
        ))}
      </td>
    </tr>
  );
}

function awardText(proposed: ProposedAward | null, words: TrialMessages): string {
  return proposed === null ? words.noAward : words.award(proposed.award.title, proposed.conclusion);
}

function countsOf({ tried, changes }: AwardTrial): TrialCounts {
  return {
    tried,
    ranks: changes.filter(({ ranks }) => ranks.length > 0).length,
    awards: changes.filter(({ conclusions }) => conclusions.length > 0).length,
    others: changes.filter((change) => !change.tried).length,
  };
}
