import { highestAward } from "../engine/award-verdict";
import { answerCells } from "./answer-cells";
import { judgeScoreForAll } from "./judge-score";
import { readSubject } from "./read-choice";

/**
 * Danh hiệu cao nhất mà điểm đủ điều kiện về điểm; chưa đủ hoặc ô trống, "N/A" thì để trống. Số 0 là điểm 0.
 * @customfunction DANHHIEU
 * @param diem Một ô hoặc cả vùng điểm; tập thể tính bằng điểm, cá nhân tính bằng %
 * @param loai "tap the" (mặc định) hoặc "ca nhan"
 * @returns Tên danh hiệu, trong vùng cùng cỡ với vùng điểm
 */
export function awardOfScore(diem: unknown[][], loai?: unknown[][]): unknown[][] {
  return answerCells({ diem, loai }, (cell) => {
    const verdicts = judgeScoreForAll(cell.diem, readSubject(cell.loai));
    return highestAward(verdicts)?.title ?? "";
  });
}
