import { findPart } from "../engine/targets/find-part";
import { judgePart } from "../engine/targets/judge-part";
import type { SeenTargetValue, TargetValue } from "../engine/targets/target-value";
import { functionWords } from "../i18n/function-words";
import type { TargetLevel, TargetPart } from "../plan/target";
import { answerCells } from "./answer-cells";
import { currentPlan, judgedYear } from "./current-plan";
import { isErrorCell, textOf } from "./read-cell";
import { isUnset, readLevel } from "./read-choice";
import { readTargetValue } from "./read-target-value";
import { Refusal } from "./refusal";

/**
 * Kết luận về một phần của chỉ tiêu: "Đạt", "Không đạt", "Thiếu dữ liệu" hoặc "Không áp dụng". Ô trống là thiếu dữ liệu; số 0 là giá trị 0. Tỷ lệ ghi 85 hoặc "85%".
 * @customfunction DATCHITIEU
 * @param ma Mã của phần, ví dụ "d", "đ2", "e-xã", "h-huyện"; một ô hoặc cả vùng
 * @param giatri Giá trị: tỷ lệ %, thứ hạng, số lượng, ngày, hoặc x, Có, Chưa
 * @param namtruoc Giá trị năm trước, cần cho e, l4; với l2, l3 là số của năm gốc 2021
 * @param cap "huyện", "xã" hoặc "thị xã": cấp của đơn vị; bỏ trống nếu mã đã rõ
 * @returns Kết luận, trong vùng cùng cỡ
 */
export function targetVerdict(
  ma: unknown[][],
  giatri: unknown[][],
  namtruoc?: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  return answerCells({ ma, giatri, namtruoc, cap }, (cell) => {
    if (!isErrorCell(cell.ma) && isUnset(cell.ma)) return "";
    const level = readLevel(cell.cap);
    const part = readPart(cell.ma, level);
    const value = readTargetValue(cell.giatri, part);
    const before = readTargetValue(cell.namtruoc, part);
    const { verdict } = judgePart(part, level ?? part.concerns[0] ?? null, {
      year: judgedYear,
      value,
      inYear: (year) => seenIn(year, part, before),
      years: [judgedYear],
      decimals: currentPlan.precision.value,
    });
    return functionWords.verdicts[verdict];
  });
}

function readPart(cell: unknown, level: TargetLevel | null): TargetPart {
  if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell("ma"));
  const written = textOf(cell).trim();
  const found = findPart(written, level, currentPlan);
  switch (found.kind) {
    case "part":
      return found.part;
    case "several":
      throw new Refusal(
        functionWords.targetNotOne(
          written,
          found.parts.map(({ code }) => code),
        ),
      );
    case "unknownCode":
    case "noCode":
      throw new Refusal(functionWords.unknownTarget(written));
  }
}

/** The argument stands for the one year that the part is compared with. */
function seenIn(year: number, part: TargetPart, value: TargetValue): SeenTargetValue | null {
  const compared = part.kind === "reduction" ? part.baseYear : judgedYear - 1;
  return year === compared ? { value, source: null } : null;
}
