import type { Group, Plan } from "../plan";
import { changed, NAME_SEPARATOR, type PlanParameter } from "./parameter";

/** The name of every group (khối) and the units that it is known to have. */
export function groupParameters(plan: Plan): PlanParameter[] {
  return plan.groups.flatMap((group) => [groupName(group), groupUnits(group)]);
}

function groupName({ id, name, clause, words }: Group): PlanParameter {
  return {
    code: `khoi.${id}`,
    label: `Tên khối ‘${name}’ trên các trang kết quả`,
    unit: "",
    clause,
    words,
    input: { kind: "text" },
    value: name,
    put: (before, value) =>
      typeof value === "string"
        ? withGroup(before, id, (group) => {
            group.name = value;
          })
        : before,
  };
}

function groupUnits({ id, name, units, clause, words }: Group): PlanParameter {
  return {
    code: `khoi.${id}.don-vi`,
    label: `Các đơn vị đã biết tên của khối ‘${name}’`,
    unit: "",
    clause,
    words,
    input: { kind: "names" },
    value: units.join(NAME_SEPARATOR),
    put: (before, value) =>
      typeof value === "string"
        ? withGroup(before, id, (group) => {
            group.units = value.split(NAME_SEPARATOR).filter((unit) => unit !== "");
          })
        : before,
  };
}

function withGroup(plan: Plan, id: string, change: (group: Group) => void): Plan {
  return changed(plan, ({ groups }) => {
    groups.filter((group) => group.id === id).forEach(change);
  });
}
