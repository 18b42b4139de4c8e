import { makeStyles } from "@fluentui/react-components";
import type { Group } from "../plan/plan";
import type { UnitAssessment } from "../engine/year-assessment";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";
import { UnitRow } from "./unit-row";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface GroupRankingProps {
  readonly group: Group;
  /** By rank, the unranked last. */
  readonly units: readonly UnitAssessment[];
}

/** The ranking of one group (khối). */
export function GroupRanking({ group, units }: GroupRankingProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const { messages } = usePane();
  if (units.length === 0) return null;
  return (
    <div>
      <h3 className={pane.subheading}>{messages.results.groupHeading(group.name, units.length)}</h3>
      <ol className={styles.list}>
        {units.map((unit) => (
          <UnitRow key={unit.entry.unitKey} unit={unit} />
        ))}
      </ol>
    </div>
  );
}
