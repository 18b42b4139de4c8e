import type { Plan } from "./plan";
import { bandsInUse } from "./grades";

export type GradeMistakeCode =
  | "duplicateGrade"
  | "gradesOutOfOrder"
  | "gradeOutsideScale"
  | "barOutsideScale"
  | "barSetTwice"
  | "barGradeUnknown"
  | "barGradeNotInUse";

/** One mistake in the grades or the bar of a plan: what, where (e.g. `groups[0].grades`), and in words for the user. */
export interface GradeMistake {
  readonly code: GradeMistakeCode;
  readonly where: string;
  readonly words: string;
}

/** The mistakes of the grades (xếp loại) of all groups and of the bar (VI.1); empty when there is none. */
export function checkGrades(plan: Plan): GradeMistake[] {
  return [
    ...plan.groups.flatMap((group, position) => {
      const where = `groups[${position}].grades`;
      return [...checkIds(group, where), ...checkOrder(group, where), ...checkScale(group, plan, where)];
    }),
    ...checkBarScore(plan),
    ...checkBarGrade(plan),
  ];
}

type Group = Plan["groups"][number];

function checkIds({ grades: { bands } }: Group, where: string): GradeMistake[] {
  const ids = bands.map(({ id }) => id);
  return ids.flatMap((id, position) =>
    ids.indexOf(id) < position
      ? [{ code: "duplicateGrade" as const, where: `${where}.bands[${position}]`, words: `“${id}” đã có ở trên` }]
      : [],
  );
}

function checkOrder({ name, grades }: Group, where: string): GradeMistake[] {
  const bands = bandsInUse(grades);
  return bands.flatMap((band, position) => {
    const above = bands[position - 1];
    if (above === undefined || above.from > band.from) return [];
    return [
      {
        code: "gradesOutOfOrder" as const,
        where,
        words: `khối ‘${name}’: mức của “${above.name}” phải cao hơn mức ${band.from} của “${band.name}”`,
      },
    ];
  });
}

function checkScale({ name, grades }: Group, { indices }: Plan, where: string): GradeMistake[] {
  const scale = indices.find(({ kind }) => kind === "CCHC");
  if (scale === undefined) return [];
  const { min, max } = scale;
  return bandsInUse(grades)
    .filter(({ from }) => from < min || from > max)
    .map((band) => ({
      code: "gradeOutsideScale" as const,
      where,
      words: `khối ‘${name}’: mức ${band.from} của “${band.name}” nằm ngoài thang điểm ${min}–${max}`,
    }));
}

function checkBarScore({ bar: { belowScore }, indices }: Plan): GradeMistake[] {
  const scale = indices.find(({ kind }) => kind === "CCHC");
  if (belowScore === null || scale === undefined || (belowScore >= scale.min && belowScore <= scale.max)) return [];
  return [
    {
      code: "barOutsideScale",
      where: "bar",
      words: `mức “không đạt yêu cầu” ${belowScore} nằm ngoài thang điểm ${scale.min}–${scale.max}`,
    },
  ];
}

function checkBarGrade({ bar: { belowScore, grade }, groups }: Plan): GradeMistake[] {
  if (grade === null) return [];
  const having = groups.filter(({ grades }) => grades.bands.some(({ id }) => id === grade));
  const name = having[0]?.grades.bands.find(({ id }) => id === grade)?.name;
  if (name === undefined) {
    return [{ code: "barGradeUnknown", where: "bar.grade", words: `không khối nào có mức xếp loại “${grade}”` }];
  }
  const twice = {
    code: "barSetTwice",
    where: "bar",
    words: `“không đạt yêu cầu” chỉ đặt theo điểm (dưới ${belowScore ?? ""}) hoặc theo xếp loại (“${name}”), không đặt cả hai`,
  } as const;
  const unused = {
    code: "barGradeNotInUse",
    where: "bar.grade",
    words: `“không đạt yêu cầu” theo xếp loại “${name}” nhưng chưa khối nào đặt mức điểm để xếp loại`,
  } as const;
  return [
    ...(belowScore === null ? [] : [twice]),
    ...(having.some(({ grades }) => bandsInUse(grades).length > 0) ? [] : [unused]),
  ];
}
