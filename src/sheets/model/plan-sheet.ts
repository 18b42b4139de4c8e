import { parametersOf } from "../../plan/parameters";
import type { PlanParameter } from "../../plan/parameters/parameter";
import type { Plan } from "../../plan/plan";
import type { Quirk } from "../../plan/quirk";
import { inputInWords, parameterCell } from "./parameter-words";
import type { ModelCell, ModelColumn, SheetModel } from "./sheet-model";

/** The mark of the sheet `Kế hoạch`: the only sheet of the add-in that is read. */
export const PLAN_MARK = "KeHoach";

/** Headers by which the sheet is read again. */
export const CODE_HEADER = "Mã";
export const VALUE_HEADER = "Giá trị";

/**
 * The sheet `Kế hoạch`: one row per parameter of the plan, the values to be edited by the user; below them, without a
 * code and so nothing to be read, where the clauses of the plan collide (điểm vướng).
 */
export function planSheet(plan: Plan): SheetModel {
  return {
    mark: PLAN_MARK,
    name: "Kế hoạch",
    frame: null,
    titleLines: [
      { role: "title", text: "CÁC GIÁ TRỊ CỦA KẾ HOẠCH THI ĐUA" },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      {
        role: "note",
        text: "Sửa ở cột Giá trị, rồi bấm Đọc lại hoặc Xếp hạng trong Thi đua CCHC. Mỗi hàng được nhận ra theo cột Mã: sắp xếp, lọc, thêm hoặc xóa hàng đều được.",
      },
      {
        role: "note",
        text: "Hàng bị xóa hoặc ghi sai giữ giá trị gốc của kế hoạch. Ngưỡng đổi từ năm 2024: thêm một hàng, mã là mã cũ thêm @2024.",
      },
    ],
    legend: [],
    columns: COLUMNS,
    rows: [...parametersOf(plan).map(row), ...plan.quirks.map(quirkRow)],
    rowRules: [],
    orientation: "landscape",
  };
}

const COLUMNS: readonly ModelColumn[] = [
  { header: CODE_HEADER, width: 27, align: "left", numberFormat: "@" },
  { header: "Nội dung", width: 46, align: "left", numberFormat: "@" },
  // Not a text format: what the user types as a number is to be one.
  { header: VALUE_HEADER, width: 30, align: "right", numberFormat: "General" },
  { header: "Đơn vị tính", width: 11, align: "center", numberFormat: "@" },
  { header: "Điều khoản", width: 11, align: "center", numberFormat: "@" },
  // Not a text format either: Excel shows a text over 255 characters as #### in one.
  { header: "Ghi chú", width: 44, align: "left", numberFormat: "General" },
];

function row(parameter: PlanParameter): ModelCell[] {
  const { code, label, unit, clause } = parameter;
  return [code, label, parameterCell(parameter), unit, clause, note(parameter)];
}

function quirkRow({ clauses, words }: Quirk): ModelCell[] {
  return ["", "Chỗ vướng của kế hoạch", null, "", clauses.join(", "), words];
}

function note({ code, input, dated }: PlanParameter): string {
  const words = inputInWords(input);
  switch (dated?.by) {
    case undefined:
      return words;
    case "year":
      return `${words} Đổi từ một năm sau: thêm hàng có mã ${code}@ và năm đó.`;
    case "day":
      return `${words} Đổi từ một ngày: thêm hàng có mã ${code}@ và ngày đó, như ${code}@01-07-2024.`;
  }
}
