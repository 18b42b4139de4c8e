import { functionWords } from "../i18n/function-words";
import { answerCells } from "./answer-cells";
import { isErrorCell, readCellNumber } from "./read-cell";
import { Refusal } from "./refusal";

/**
 * Đổi chữ thành số theo cách viết thường gặp: "82,5", "85,36%", "50 điểm". Ô trống, "N/A" thì để trống; chữ không rõ là số nào thì báo lỗi kèm lý do.
 * @customfunction SO
 * @param chu Một ô hoặc cả vùng chữ; ô đã là số giữ nguyên, "85,36%" thành 85,36
 * @returns Số, trong vùng cùng cỡ
 */
export function numberOfText(chu: unknown[][]): unknown[][] {
  return answerCells({ chu }, (cell) => {
    if (cell.chu instanceof CustomFunctions.Error) return cell.chu;
    if (isErrorCell(cell.chu)) throw new Refusal(functionWords.errorCell("chu"));
    const reading = readCellNumber(cell.chu, null);
    return reading.kind === "number" ? reading.value : "";
  });
}
