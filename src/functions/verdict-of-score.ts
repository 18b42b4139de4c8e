import { functionWords } from "../i18n/function-words";
import { answerCells } from "./answer-cells";
import { judgeScore } from "./judge-score";
import { readAward, readSubject } from "./read-choice";

/**
 * Điểm có đủ điều kiện về điểm của một danh hiệu không: "Đạt" hoặc "Không đạt"; ô trống, "N/A" là "Thiếu dữ liệu". Số 0 là điểm 0.
 * @customfunction DUDIEUKIEN
 * @param diem Một ô hoặc cả vùng điểm; tập thể tính bằng điểm, cá nhân tính bằng %
 * @param danhhieu TTg (Thủ tướng), TINH (Chủ tịch UBND tỉnh) hoặc THIXA (Chủ tịch UBND thị xã)
 * @param loai "tap the" (mặc định) hoặc "ca nhan"
 * @returns Kết luận, trong vùng cùng cỡ với vùng điểm
 */
export function verdictOfScore(diem: unknown[][], danhhieu: unknown[][], loai?: unknown[][]): unknown[][] {
  return answerCells({ diem, danhhieu, loai }, (cell) => {
    const { verdict } = judgeScore(cell.diem, readAward(cell.danhhieu), readSubject(cell.loai));
    return functionWords.verdicts[verdict];
  });
}
