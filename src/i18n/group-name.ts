import type { GroupId, Plan } from "../plan/plan";

/** The name of a group (khối) as the plan has it; its id where the plan no longer knows it. */
export function groupName(id: GroupId, plan: Plan): string {
  return plan.groups.find((group) => group.id === id)?.name ?? id;
}
