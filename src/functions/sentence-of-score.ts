import { verdictSentence } from "../engine/verdict-sentence";
import { answerCells } from "./answer-cells";
import { currentPlan } from "./current-plan";
import { judgeScore } from "./judge-score";
import { readAward, readSubject } from "./read-choice";

/**
 * Giải trình kết luận về điểm bằng một câu: kết luận, điểm, ngưỡng, còn thiếu hay vượt bao nhiêu, và điều khoản của kế hoạch. Số 0 là điểm 0.
 * @customfunction GIAITRINH
 * @param diem Một ô hoặc cả vùng điểm; tập thể tính bằng điểm, cá nhân tính bằng %
 * @param danhhieu TTg (Thủ tướng), TINH (Chủ tịch UBND tỉnh) hoặc THIXA (Chủ tịch UBND thị xã)
 * @param loai "tap the" (mặc định) hoặc "ca nhan"
 * @returns Câu giải trình, trong vùng cùng cỡ với vùng điểm
 */
export function sentenceOfScore(diem: unknown[][], danhhieu: unknown[][], loai?: unknown[][]): unknown[][] {
  return answerCells({ diem, danhhieu, loai }, (cell) =>
    verdictSentence(
      judgeScore(cell.diem, readAward(cell.danhhieu), readSubject(cell.loai)),
      currentPlan.precision.value,
    ),
  );
}
