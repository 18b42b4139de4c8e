import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoreEntry } from "../engine/score-entry";
import { comparePlans, type UnitComparison } from "../engine/what-if/compare-plans";
import type { Standing } from "../engine/what-if/trial";
import type { Plan } from "../plan/plan";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

const useStyles = makeStyles({
  table: {
    width: "100%",
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
});

interface PlanComparisonProps {
  readonly entries: readonly ScoreEntry[];
  readonly year: number;
  /** The plan that the sheet was made from. */
  readonly origin: Plan;
  /** The plan in force. */
  readonly plan: Plan;
}

/** What the changes on the sheet `Kế hoạch` mean for one year: who gains, who loses, by which clause. */
export function PlanComparison({ entries, year, origin, plan }: PlanComparisonProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = usePane().messages.plan.comparison;
  const { units } = useMemo(() => comparePlans(entries, year, origin, plan), [entries, year, origin, plan]);
  const changed = units.filter(isChanged);
  const count = (outcome: UnitComparison["outcome"]) => units.filter((unit) => unit.outcome === outcome).length;
  return (
    <div>
      <h3 className={pane.subheading}>{words.heading(year)}</h3>
      <p className={pane.text}>{words.summary({ gains: count("gains"), loses: count("loses"), all: units.length })}</p>
      {changed.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.now}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((unit) => (
              <ComparedUnit key={`${unit.group} ${unit.unitKey}`} unit={unit} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function ComparedUnit({ unit }: { readonly unit: UnitComparison }) {
  const words = usePane().messages.plan.comparison;
  return (
    <tr>
      <th scope="row">
        {unit.unit}
        {`: ${words.outcome[unit.outcome]}`}
      </th>
      <td>{standingText(unit.one, words.rank, words.noAward)}</td>
      <td>
        {standingText(unit.other, words.rank, words.noAward)}
        {unit.awards.map(({ code, title, one, other }) => (
          <div key={code}>{words.difference(title, one, other)}</div>
        ))}
        {unit.ranking.length > 0 && <div>{words.rankMoved(unit.ranking)}</div>}
      </td>
    </tr>
  );
}

function standingText(standing: Standing | null, rank: (rank: number) => string, noAward: string): string {
  if (standing === null) return "–";
  return [standing.rank === null ? null : rank(standing.rank), standing.award?.title ?? noAward]
    .filter((part) => part !== null)
    .join("; ");
}

function isChanged({ outcome, one, other }: UnitComparison): boolean {
  return outcome !== "same" || one?.rank !== other?.rank;
}
