import { dayInWords, type CalendarDay } from "../../plan/calendar-day";
import type { TargetPartOf } from "../../plan/target";
import { serialOf } from "../day-serial";
import { unreadable, withoutComparison, type PartCase, type PartJudgement } from "./part-case";
import type { TargetValue } from "./target-value";

type DoneBy = TargetPartOf<"doneBy">;

/**
 * Judges something that is done once: by its date; else by what the sheets say year after year. Done by the end of a
 * year not later than the deadline's is done in time; a "Chưa" of that year or a later one is not.
 */
export function judgeDoneBy(part: DoneBy, partCase: PartCase): PartJudgement {
  const { year, value } = partCase;
  const seen = [value, ...earlierValues(partCase)];
  const dated = seen.find((each) => each.kind === "date");
  if (dated !== undefined) return judgeDay(part, dated.day);
  const deadlineYear = part.by.year;
  const answers = [{ year, value }, ...partCase.years.filter((each) => each < year).map((each) => at(partCase, each))];
  if (answers.some((answer) => answer.year <= deadlineYear && isTick(answer.value, true))) {
    return withoutComparison("met", `đã hoàn thành trong năm ${deadlineYear}, không ghi ngày`);
  }
  if (answers.some((answer) => answer.year >= deadlineYear && isTick(answer.value, false))) {
    return withoutComparison("unmet", `chưa hoàn thành trong năm ${deadlineYear}`);
  }
  if (isTick(value, true)) {
    return withoutComparison("unknown", `đã hoàn thành nhưng không rõ trước hay sau ${dayInWords(part.by)}: ghi ngày`);
  }
  if (isTick(value, false)) return withoutComparison("unknown", `chưa đến hạn ${dayInWords(part.by)}`);
  return unreadable(value, "ngày hoàn thành, hoặc x, Có, Chưa");
}

/** "Chậm nhất ngày 31/12/2022". */
export function describeDoneBy({ by }: DoneBy): string {
  return `Chậm nhất ngày ${dayInWords(by)}`;
}

function judgeDay({ by }: DoneBy, day: CalendarDay): PartJudgement {
  const gap = serialOf(by) - serialOf(day);
  const notes = gap < 0 ? [`muộn ${-gap} ngày`] : [];
  return { ...withoutComparison(gap >= 0 ? "met" : "unmet", ...notes), gap };
}

function earlierValues(partCase: PartCase): TargetValue[] {
  return partCase.years
    .filter((year) => year < partCase.year)
    .toReversed()
    .map((year) => at(partCase, year).value);
}

function at({ inYear }: PartCase, year: number): { readonly year: number; readonly value: TargetValue } {
  return { year, value: inYear(year)?.value ?? { kind: "missing", shown: "" } };
}

function isTick(value: TargetValue, holds: boolean): boolean {
  return value.kind === "attested" && value.holds === holds;
}
