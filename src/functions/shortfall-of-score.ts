import { leavesOf, type AllOfNode, type MinScoreNode } from "../engine/verdict-tree";
import { answerCells } from "./answer-cells";
import { judgeScore } from "./judge-score";
import { readAward, readSubject } from "./read-choice";

/**
 * Còn thiếu bao nhiêu điểm (cá nhân: bao nhiêu %) để đạt ngưỡng của một danh hiệu; 0 khi đã đạt; ô trống, "N/A" thì để trống. Số 0 là điểm 0.
 * @customfunction CONTHIEU
 * @param diem Một ô hoặc cả vùng điểm; tập thể tính bằng điểm, cá nhân tính bằng %
 * @param danhhieu TTg (Thủ tướng), TINH (Chủ tịch UBND tỉnh) hoặc THIXA (Chủ tịch UBND thị xã)
 * @param loai "tap the" (mặc định) hoặc "ca nhan"
 * @returns Số điểm còn thiếu, trong vùng cùng cỡ với vùng điểm
 */
export function shortfallOfScore(diem: unknown[][], danhhieu: unknown[][], loai?: unknown[][]): unknown[][] {
  return answerCells({ diem, danhhieu, loai }, (cell) =>
    shortfallOf(judgeScore(cell.diem, readAward(cell.danhhieu), readSubject(cell.loai))),
  );
}

function shortfallOf(tree: AllOfNode<MinScoreNode>): number | "" {
  if (tree.verdict === "unknown" || tree.verdict === "notApplicable") return "";
  return Math.max(0, ...leavesOf(tree).map((leaf) => -(leaf.gap ?? 0)));
}
