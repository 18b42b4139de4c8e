import type { Grade } from "../../engine/grade";
import { bandsInUse } from "../../plan/grades";
import type { Plan } from "../../plan/plan";
import type { ModelColumn } from "./sheet-model";

/** Whether some group has grades: then the rankings have a column for them. */
export function hasGrades({ groups }: Plan): boolean {
  return groups.some(({ grades }) => bandsInUse(grades).length > 0);
}

/** The column `Xếp loại`; where years stand beside each other, one for each. */
export function gradeColumn(year: number | null): ModelColumn {
  const header = year === null ? "Xếp loại" : `Xếp loại ${year}`;
  return { header, width: 15, align: "left", numberFormat: "@" };
}

/** The grade as its cell says it; below the lowest one, that it is; blank where there is none to give. */
export function gradeCell(grade: Grade): string {
  switch (grade.kind) {
    case "graded":
      return grade.band.name;
    case "belowAll":
      return `Dưới ${grade.lowest.name}`;
    case "unknown":
    case "notApplicable":
      return "";
  }
}
