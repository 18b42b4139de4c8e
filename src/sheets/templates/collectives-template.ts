import type { GroupId, Plan } from "../../plan/plan";
import { attestedColumns, dossierColumns } from "./attested-columns";
import { NOTE, ORDINAL, unitColumn } from "./template-columns";
import { entriesOf, exampleLine, planLine, type TemplateModel } from "./template-model";
import { unitRows } from "./unit-rows";

/** What is attested of collectives (tập thể đề nghị khen thưởng): a row per unit, a column per condition and paper. */
export function collectivesTemplate(plan: Plan, year: number, groups: readonly GroupId[]): TemplateModel {
  const columns = [
    ORDINAL,
    unitColumn(plan),
    ...attestedColumns(plan, "collective"),
    ...dossierColumns(plan, "all"),
    NOTE,
  ];
  const { rows, headings } = unitRows(plan, groups, columns.length);
  return {
    name: `Đề nghị khen thưởng ${year}`,
    frame: null,
    titleLines: [
      { role: "title", text: `TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}` },
      planLine(plan, year),
      { role: "note", text: "Ghi x ở điều đã xác nhận được, Không ở điều không đạt; ô trống là chưa xác nhận." },
      { role: "note", text: exampleLine(columns) },
    ],
    legend: [],
    columns,
    rows,
    headings,
    entries: entriesOf(columns, rows.length),
    orientation: "landscape",
  };
}
