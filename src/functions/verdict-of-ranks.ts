import { rankRuleVerdict } from "../engine/conditions/rank-over-years";
import { plainText } from "../engine/plain-text";
import { functionWords } from "../i18n/function-words";
import type { RankOverYearsCondition } from "../plan/condition";
import type { Award, Group } from "../plan/plan";
import { answerOrValueError, answerWhole, isOfShape, type Cells } from "./answer-cells";
import { currentPlan } from "./current-plan";
import { readCellNumber, textOf } from "./read-cell";
import { isUnset, readAward } from "./read-choice";
import { Refusal } from "./refusal";

/**
 * Hạng qua các năm của giai đoạn có đạt quy tắc về hạng của một danh hiệu (khen tổng kết) không: mỗi hàng là một đối tượng, mỗi cột một năm. Năm chưa có hạng thì để trống hoặc bỏ bớt cột; hạng 0 không phải là hạng.
 * @customfunction HANGGIAIDOAN
 * @param hang Hạng từng năm: một hàng, hoặc nhiều hàng cho nhiều đối tượng
 * @param danhhieu TTg (Thủ tướng), TINH (Chủ tịch UBND tỉnh) hoặc THIXA (Chủ tịch UBND thị xã); một ô, hoặc một cột ứng với từng hàng
 * @param doituong Khối của đối tượng: "xa phuong", "thi xa", "phong ban"; một ô hoặc một cột; bỏ trống là khối mà điều khoản nói đến
 * @returns Một cột: Đạt, Không đạt, Thiếu dữ liệu, hoặc Không áp dụng khi điều khoản không đặt quy tắc cho khối này
 */
export function verdictOfRanks(hang: unknown[][], danhhieu: unknown[][], doituong?: unknown[][]): unknown[][] {
  return answerWhole({ danhhieu, doituong }, (cells) => {
    const awards = onePerRow("danhhieu", cells.danhhieu, hang.length);
    const groups = onePerRow("doituong", cells.doituong, hang.length);
    return hang.map((row, position) => [
      answerOrValueError(() => {
        const rule = ruleFor(readAward(awards[position]), readGroup(groups[position]));
        return functionWords.verdicts[rule === null ? "notApplicable" : rankRuleVerdict(rule, ranksOf(row))];
      }),
    ]);
  });
}

/** The value for each row: that of a single cell, or of a column with a cell for each. */
function onePerRow(argument: string, cells: Cells, rows: number): unknown[] {
  if (isOfShape(cells, 1, 1)) return Array.from({ length: rows }, () => cells[0]?.[0]);
  if (!isOfShape(cells, rows, 1)) throw new Refusal(functionWords.notOnePerRow(argument, rows));
  return cells.map(([cell]) => cell);
}

/** One rank for each year of the period; of years that the row leaves out, the rank is not known. */
function ranksOf(row: readonly unknown[]): (number | null)[] {
  const { first, last } = currentPlan.years.value;
  const missing = Array.from({ length: Math.max(0, last - first + 1 - row.length) }, () => null);
  return [...row.map(readRank), ...missing];
}

function ruleFor(award: Award, group: Group | null): RankOverYearsCondition | null {
  const rules = award.collective.conditions.filter((condition) => condition.kind === "rankOverYears");
  return rules.find(({ groups }) => group === null || groups.includes(group.id)) ?? null;
}

/** A group by its id, its name or a heading of it, with or without marks. */
function readGroup(cell: unknown): Group | null {
  if (isUnset(cell)) return null;
  const wanted = wordsOf(textOf(cell));
  const found = currentPlan.groups.find(({ id, name, headings }) =>
    [id, name, ...headings].some((each) => wordsOf(each) === wanted),
  );
  if (found === undefined) {
    throw new Refusal(
      functionWords.unknownGroup(
        textOf(cell).trim(),
        currentPlan.groups.map(({ name }) => name),
      ),
    );
  }
  return found;
}

function wordsOf(text: string): string {
  return plainText(text).replace(/[-,\s]+/g, " ");
}

/** `null` for a year whose rank is not known; a blank may arrive as 0, and no rank is 0. */
function readRank(cell: unknown): number | null {
  const reading = readCellNumber(typeof cell === "string" ? cell.replace(/^\s*hạng\s*/iu, "") : cell, null);
  if (reading.kind !== "number" || reading.value === 0) return null;
  if (!Number.isInteger(reading.value) || reading.value < 0) throw new Refusal(functionWords.notRank(reading.value));
  return reading.value;
}
