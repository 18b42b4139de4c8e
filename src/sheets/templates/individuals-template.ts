import type { Plan } from "../../plan/plan";
import { attestedColumns, dossierColumns } from "./attested-columns";
import { exampleUnit, NOTE, ORDINAL, textColumn, tickColumn } from "./template-columns";
import { entriesOf, exampleLine, planLine, type TemplateModel } from "./template-model";
import { countedRows } from "./unit-rows";

const ROWS = 40;

/** People (cá nhân) proposed for an award: who they are, what is attested of them. */
export function individualsTemplate(plan: Plan, year: number): TemplateModel {
  const columns = [
    ORDINAL,
    textColumn("Họ và tên", 26, { hint: "Ghi đủ họ, đệm và tên. Mỗi người một dòng.", example: "Nguyễn Văn An" }),
    textColumn("Chức vụ", 18, { example: "Chuyên viên" }),
    textColumn("Đơn vị", 28, {
      hint: "Ghi tên đơn vị đúng như trong bảng điểm: điểm của đơn vị được lấy theo tên này.",
      example: exampleUnit(plan),
    }),
    tickColumn("Trực tiếp làm CCHC"),
    tickColumn("Người đứng đầu", "Không"),
    ...attestedColumns(plan, "individual"),
    ...dossierColumns(plan, "nominee"),
    { ...NOTE, width: 16 },
  ];
  const rows = countedRows(ROWS, columns.length);
  return {
    name: `Cá nhân ${year}`,
    frame: null,
    titleLines: [
      { role: "title", text: `CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}` },
      planLine(plan, year),
      { role: "note", text: "Ghi x ở điều đã xác nhận được, Không ở điều không đạt; ô trống là chưa xác nhận." },
      { role: "note", text: exampleLine(columns) },
    ],
    legend: [],
    columns,
    rows,
    headings: [],
    entries: entriesOf(columns, rows.length),
    orientation: "landscape",
  };
}
