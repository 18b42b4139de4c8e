import { annualInstead } from "../../engine/annual-instead";
import type { UnitAssessment } from "../../engine/year-assessment";
import { numberInWords, scoreInWords } from "../../engine/number-words";
import type { DecidedTie } from "../../engine/tie-break";

/** `Ghi chú` of a unit: what a reader of its row should know, separated by `; `. */
export function unitNotes(unit: UnitAssessment, decimals: number): string {
  const { score } = unit.entry;
  return [
    unit.tied ? "đồng hạng" : null,
    unit.tieBreak === null ? null : tieBreakNote(unit.tieBreak, decimals),
    unit.nearThreshold ? "sát ngưỡng" : null,
    score.kind === "outside" ? "không thuộc diện chấm điểm" : null,
    score.kind === "missing" ? "thiếu điểm" : null,
    score.kind === "scored" && score.original !== undefined
      ? `quy đổi từ ${numberInWords(score.original.value)}/${numberInWords(score.original.maxScore)}`
      : null,
    unit.grade.kind === "belowAll"
      ? `điểm dưới mức ${unit.grade.lowest.name} (${numberInWords(unit.grade.lowest.from, decimals)})`
      : null,
    summaryOnly(unit),
  ]
    .filter((note) => note !== null)
    .join("; ");
}

/** IV.2: an award that is given at the end of the period only is not proposed in a single year; say what is. */
function summaryOnly(unit: UnitAssessment): string | null {
  const instead = annualInstead(unit);
  if (instead === null) return null;
  return `chỉ xét khi tổng kết${instead.award === null ? "" : ` (hàng năm: ${instead.award.title})`}`;
}

const PLACED: Readonly<Record<DecidedTie["place"], string>> = {
  ahead: "bằng điểm, hơn nhờ",
  between: "bằng điểm, xếp theo",
  behind: "bằng điểm, kém ở",
};

/** How equal scores were told apart, e.g. "bằng điểm, hơn nhờ Điểm điều tra XHH: 32,10". */
export function tieBreakNote({ place, criterion, value }: DecidedTie, decimals: number): string {
  return `${PLACED[place]} ${criterion}: ${scoreInWords(value, decimals)}`;
}
