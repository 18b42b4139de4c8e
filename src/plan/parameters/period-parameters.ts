import type { Plan } from "../plan";
import { changed, type PlanParameter } from "./parameter";

/** The plan's name and place, its first, last and base year (giai đoạn). */
export function periodParameters(plan: Plan): PlanParameter[] {
  return [
    nameParameter(plan, "title", "ke-hoach.ten", "Tên kế hoạch, in ở đầu các trang kết quả"),
    nameParameter(plan, "place", "ke-hoach.noi", "Địa bàn của kế hoạch"),
    yearParameter(plan, "first", "nam.dau", "Năm đầu của phong trào thi đua"),
    yearParameter(plan, "last", "nam.cuoi", "Năm cuối của phong trào thi đua"),
    yearParameter(plan, "base", "nam.goc", "Năm gốc để so sánh"),
  ];
}

function nameParameter(plan: Plan, key: "title" | "place", code: string, label: string): PlanParameter {
  return {
    code,
    label,
    unit: "",
    clause: "",
    words: "",
    input: { kind: "text" },
    value: plan[key],
    put: (before, value) => (typeof value === "string" ? { ...before, [key]: value } : before),
  };
}

function yearParameter(plan: Plan, key: "first" | "last" | "base", code: string, label: string): PlanParameter {
  const { clause, words, value: years } = plan.years;
  return {
    code,
    label,
    unit: "năm",
    clause,
    words,
    input: { kind: "number", min: 2000, max: 2100, whole: true, percent: false, optional: false },
    value: years[key],
    put: (before, value) => (typeof value === "number" ? withYear(before, key, value) : before),
  };
}

/** What held from the first year on holds from the new first year on. */
function withYear(plan: Plan, key: "first" | "last" | "base", year: number): Plan {
  return changed(plan, (draft) => {
    if (key === "first") moveDates(draft, draft.years.value.first, year);
    draft.years.value[key] = year;
  });
}

/** Moves every number of the plan that is dated `from`. */
function moveDates(part: unknown, from: number, to: number): void {
  if (typeof part !== "object" || part === null) return;
  if ("since" in part && part.since === from) part.since = to;
  for (const child of Object.values(part)) moveDates(child, from, to);
}
