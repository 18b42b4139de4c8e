import { functionWords } from "../i18n/function-words";
import { answerCells } from "./answer-cells";
import { readCellNumber, textOf } from "./read-cell";
import { rebase } from "./read-score";
import { Refusal } from "./refusal";

/**
 * Quy đổi điểm về thang 100, ví dụ 68,32 trên 84 thành 81,333… (không làm tròn). Ô trống, "N/A" thì để trống; số 0 là điểm 0.
 * @customfunction QUYDOI
 * @param diem Một ô hoặc cả vùng điểm đạt được
 * @param diemtoida Điểm tối đa của đơn vị: một số chung hoặc cả vùng cùng cỡ với vùng điểm
 * @returns Điểm trên thang 100, trong vùng cùng cỡ với vùng điểm
 */
export function rebasedScore(diem: unknown[][], diemtoida: unknown[][]): unknown[][] {
  return answerCells({ diem, diemtoida }, (cell) => {
    const maximum = readCellNumber(cell.diemtoida, null);
    const maxScore = maximum.kind === "number" ? maximum.value : null;
    const reading = readCellNumber(cell.diem, maxScore);
    if (reading.kind !== "number") return "";
    if (maxScore === null) throw new Refusal(functionWords.maxScoreMissing);
    const shown = textOf(cell.diem).trim();
    if (reading.percent) throw new Refusal(functionWords.percentForRebase(shown));
    if (reading.outOf !== null && reading.outOf !== maxScore) {
      throw new Refusal(functionWords.maxScoreDiffers(shown, maxScore));
    }
    return rebase(reading.value, maxScore);
  });
}
