import type { GradeBand } from "../grades";
import type { Group, Plan } from "../plan";
import { changed, type PlanParameter } from "./parameter";

/** The lower bound of every grade (xếp loại) of every group, in points of the CCHC index. */
export function gradeParameters(plan: Plan): PlanParameter[] {
  return plan.groups.flatMap((group) => group.grades.bands.map((band) => lowerBound(plan, group, band)));
}

function lowerBound({ indices }: Plan, group: Group, { id, name, from }: GradeBand): PlanParameter {
  const scale = indices.find(({ kind }) => kind === "CCHC");
  return {
    code: `xep-loai.${group.id}.${id}`,
    label: `Khối ‘${group.name}’: điểm CCHC từ mức này trở lên xếp loại “${name}”`,
    unit: scale?.unit ?? "điểm",
    clause: group.grades.clause,
    words: group.grades.words,
    input: {
      kind: "number",
      min: scale?.min ?? 0,
      max: scale?.max ?? 100,
      whole: false,
      percent: scale?.unit === "%",
      optional: true,
    },
    value: from,
    put: (before, value) =>
      typeof value === "number" || value === null
        ? changed(before, ({ groups }) => {
            const bands = groups.filter((each) => each.id === group.id).flatMap(({ grades }) => grades.bands);
            for (const band of bands) if (band.id === id) band.from = value;
          })
        : before,
  };
}
