import { checkPlan, PlanError, type PlanMistake } from "../../../plan/check-plan";
import type { Plan } from "../../../plan/plan";

/** A change that an entry makes to the plan. */
export interface PlanChange {
  readonly apply: (plan: Plan) => Plan;
}

/** A change that could not be taken, what is wrong with it, and the changes that it collides with. */
export interface RefusedChange<Change extends PlanChange> {
  readonly change: Change;
  readonly mistakes: readonly PlanMistake[];
  readonly against: readonly Change[];
}

/**
 * The plan with as many of the changes as hold together. They are tried all at once; where that is no plan to work by,
 * one after the other, again and again until none of the rest can be added, so that the order in which rows stand does
 * not decide whether two that need each other are taken.
 * @param changes in the order in which they are to be applied
 */
export function consistentPlan<Change extends PlanChange>(
  base: Plan,
  changes: readonly Change[],
): { plan: Plan; refused: RefusedChange<Change>[] } {
  const apply = (chosen: ReadonlySet<Change>) =>
    changes.filter((each) => chosen.has(each)).reduce((plan, change) => change.apply(plan), base);
  const mistakesWith = (chosen: ReadonlySet<Change>) => mistakesOf(apply(chosen));

  const taken = new Set<Change>();
  /** All of them where they hold together, else each half by itself: most entries are good. */
  const takeWhatHolds = (some: readonly Change[]): void => {
    if (some.length === 0) return;
    if (mistakesWith(new Set([...taken, ...some])).length === 0) {
      for (const change of some) taken.add(change);
    } else if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      takeWhatHolds(some.slice(0, half));
      takeWhatHolds(some.slice(half));
    }
  };

  const all = new Set(changes);
  if (mistakesWith(all).length === 0) return { plan: apply(all), refused: [] };
  let before = -1;
  while (taken.size > before) {
    before = taken.size;
    takeWhatHolds(changes.filter((change) => !taken.has(change)));
  }
  const refused = changes
    .filter((change) => !taken.has(change))
    .map((change) => ({
      change,
      mistakes: mistakesWith(new Set([...taken, change])),
      against: [...taken].filter(
        (other) => mistakesWith(new Set([...taken, change].filter((each) => each !== other))).length === 0,
      ),
    }));
  return { plan: apply(taken), refused };
}

function mistakesOf(plan: Plan): readonly PlanMistake[] {
  try {
    checkPlan(plan);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.mistakes;
    throw error;
  }
}
