import { groupBy } from "../engine/group-by";
import { plainText } from "../engine/plain-text";
import { ranksOf } from "../engine/rank-ladder";
import { comparedScore } from "../engine/score";
import { functionWords } from "../i18n/function-words";
import { answerOrValueError, answerWhole, isOfShape, type Cells } from "./answer-cells";
import { currentPlan } from "./current-plan";
import { isErrorCell, textOf } from "./read-cell";
import { isUnset, readTies } from "./read-choice";
import { readScore } from "./read-score";
import { Refusal } from "./refusal";

/**
 * Xếp hạng cả vùng điểm, điểm cao đứng trước, bằng điểm thì đồng hạng (1, 2, 2, 4). Ô trống và ô "N/A" không có hạng; số 0 là điểm 0.
 * @customfunction XEPHANG
 * @param diem Vùng điểm của các đơn vị, ví dụ C2:C16
 * @param nhom Vùng tên khối cùng cỡ với vùng điểm; mỗi khối xếp hạng riêng. Bỏ trống: tất cả chung một khối
 * @param kieu Bỏ trống: 1, 2, 2, 4. "lien": 1, 2, 2, 3
 * @returns Hạng của từng ô điểm, trong vùng cùng cỡ
 */
export function rankScores(diem: unknown[][], nhom?: unknown[][], kieu?: unknown): unknown[][] {
  return answerWhole({ diem, nhom, kieu }, ({ diem: scores, nhom: groups, kieu: ties }) => {
    const answers = scores.map((row) => row.map((cell) => answerOrValueError(() => comparedOrNull(cell))));
    return ranksByGroup(answers, groupKeys(scores, groups), readTies(ties[0]?.[0]));
  });
}

function comparedOrNull(cell: unknown): number | null {
  const score = readScore(cell);
  return score.kind === "scored" ? comparedScore(score.value, currentPlan) : null;
}

/** The group of every score, row by row. A lone group for many scores is refused: it is a reference cut short. */
function groupKeys(scores: Cells, groups: Cells): string[] {
  if (groups.length === 1 && groups[0]?.length === 1 && isUnset(groups[0][0])) return scores.flat().map(() => "");
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  if (!isOfShape(groups, rows, columns)) throw new Refusal(functionWords.shapesDiffer("nhom", "diem", rows, columns));
  return groups.flat().map((cell) => {
    if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell("nhom"));
    return isUnset(cell) ? "" : plainText(textOf(cell));
  });
}

/** `answers` holds a score as it is compared, `null` for none, or the #VALUE! of a score that could not be read. */
function ranksByGroup(answers: unknown[][], keys: readonly string[], ties: "competition" | "dense"): unknown[][] {
  const flat = answers.flat();
  const ranked: unknown[] = flat.map((answer) => (answer === null ? "" : answer));
  for (const positions of groupBy(keys.keys(), (position) => keys[position]).values()) {
    const scored = positions.filter((position) => typeof flat[position] === "number");
    const ranks = ranksOf(
      scored.map((position) => Number(flat[position])),
      ties,
    );
    scored.forEach((position, order) => {
      ranked[position] = ranks[order];
    });
  }
  const columns = answers[0]?.length ?? 0;
  return answers.map((_, row) => ranked.slice(row * columns, (row + 1) * columns));
}
