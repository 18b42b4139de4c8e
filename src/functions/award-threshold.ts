import { scoreThreshold } from "../engine/score-threshold";
import { answerCells } from "./answer-cells";
import { judgedYear } from "./current-plan";
import { isUnset, readAward, readSubject } from "./read-choice";

/**
 * Ngưỡng điểm của một danh hiệu theo kế hoạch: tập thể tính bằng điểm, cá nhân tính bằng %. Ô trống thì để trống.
 * @customfunction NGUONG
 * @param danhhieu TTg (Thủ tướng), TINH (Chủ tịch UBND tỉnh) hoặc THIXA (Chủ tịch UBND thị xã); một ô hoặc cả vùng
 * @param loai "tap the" (mặc định) hoặc "ca nhan"
 * @returns Ngưỡng, trong vùng cùng cỡ với vùng danh hiệu
 */
export function awardThreshold(danhhieu: unknown[][], loai?: unknown[][]): unknown[][] {
  return answerCells({ danhhieu, loai }, (cell) =>
    isUnset(cell.danhhieu) ? "" : scoreThreshold(readAward(cell.danhhieu), readSubject(cell.loai), judgedYear),
  );
}
