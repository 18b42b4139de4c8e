import { useId, useMemo } from "react";
import { summaryOf } from "../engine/occasion";
import type { Records } from "../engine/records";
import { leastForAwards } from "../engine/what-if/least-for-award";
import { usePane } from "./pane-context";
import { usePaneStyles } from "./pane-styles";

interface LeastForPeriodProps {
  readonly records: Records;
  readonly unitKey: string;
  /** The year whose score is asked about; nothing is said of a year outside the period. */
  readonly year: number;
}

/** The score that one year needs for each award of the summary (tổng kết), or why no score of it is enough. */
export function LeastForPeriod({ records, unitKey, year }: LeastForPeriodProps) {
  const pane = usePaneStyles();
  const { messages, plan } = usePane();
  const words = messages.trials;
  const headingId = useId();
  const { first, last } = plan.years.value;
  const isInPeriod = year >= first && year <= last;
  const period = useMemo(() => summaryOf(plan), [plan]);
  const awards = useMemo(
    () => (isInPeriod ? leastForAwards(records, { unitKey, year }, period, plan) : []),
    [isInPeriod, records, unitKey, year, period, plan],
  );
  if (awards.length === 0) return null;
  return (
    <div>
      <h3 id={headingId} className={pane.subheading}>
        {words.leastHeading(year, period)}
      </h3>
      <ul aria-labelledby={headingId}>
        {awards.map((least) => (
          <li key={least.award.code}>{words.least(least, year, plan.precision.value)}</li>
        ))}
      </ul>
      <p className={pane.quiet}>{words.othersStay}</p>
    </div>
  );
}
