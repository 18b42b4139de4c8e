import type { Plan } from "../../plan/plan";
import { cellAddress } from "../grid";
import { scoreFormat } from "../model/score-format";
import { TITLE_ROWS, type ModelCell } from "../model/sheet-model";
import { NOTE, ORDINAL, textColumn } from "./template-columns";
import { entriesOf, exampleLine, type TemplateColumn, type TemplateModel } from "./template-model";

const FIELDS = 7;
const CRITERIA = 4;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"] as const;
/** The columns with points: the maximum, the self-score, the appraised score. */
const FIRST_POINTS = 2;
const LAST_POINTS = 4;

/** A scorecard (phiếu chấm điểm) of one unit: fields and their criteria, sums by formula, the total at the end. */
export function scorecardTemplate(plan: Plan, year: number): TemplateModel {
  const columns: TemplateColumn[] = [
    ORDINAL,
    textColumn("Lĩnh vực, tiêu chí, tiêu chí thành phần", 52, {
      hint: "Ghi tên lĩnh vực ở dòng I, II, III; tên tiêu chí ở các dòng dưới.",
      example: "Ban hành kế hoạch kịp thời",
    }),
    points("Điểm tối đa", plan, "Điểm cao nhất của tiêu chí.", "1,5"),
    points("Tự đánh giá", plan, "Điểm đơn vị tự chấm, không quá điểm tối đa.", "1,5"),
    points("Thẩm định", plan, "Điểm sau thẩm định, không quá điểm tối đa. Chưa thẩm định thì để trống.", "1,25"),
    NOTE,
  ];
  const { rows, headings } = scorecardRows();
  return {
    name: `Phiếu chấm điểm ${year}`,
    frame: null,
    titleLines: [
      { role: "title", text: `PHIẾU CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}` },
      { role: "subtitle", text: "Đơn vị: " },
      { role: "note", text: "Ghi tên đơn vị ở dòng trên. Điểm của lĩnh vực và Tổng cộng do công thức tính." },
      { role: "note", text: exampleLine(columns) },
    ],
    legend: [],
    columns,
    rows,
    headings,
    entries: entriesOf(columns, rows.length - 1),
    orientation: "portrait",
  };
}

function points(header: string, plan: Plan, hint: string, example: string): TemplateColumn {
  const max = plan.indices.find(({ kind }) => kind === "CCHC")?.max ?? 100;
  return {
    header,
    width: 13,
    align: "right",
    numberFormat: scoreFormat(plan.precision.value),
    rule: { kind: "number", min: 0, max, whole: false },
    hint,
    example,
  };
}

function scorecardRows(): { rows: ModelCell[][]; headings: number[] } {
  const rows: ModelCell[][] = [];
  const headings: number[] = [];
  for (const roman of ROMAN.slice(0, FIELDS)) {
    const first = rows.length + 1;
    headings.push(rows.length);
    rows.push([roman, null, ...sums((column) => rangeOf(column, first, first + CRITERIA - 1)), null]);
    for (let number = 1; number <= CRITERIA; number++) rows.push([number, null, null, null, null, null]);
  }
  const fields = [...headings];
  headings.push(rows.length);
  rows.push([null, "Tổng cộng", ...sums((column) => fields.map((row) => cell(column, row)).join(",")), null]);
  return { rows, headings };
}

/** Nothing where nothing has been entered: a sum of blanks would be a score of 0. */
function sums(of: (column: number) => string): ModelCell[] {
  return Array.from({ length: LAST_POINTS - FIRST_POINTS + 1 }, (_, index) => {
    const cells = of(FIRST_POINTS + index);
    return { formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))` };
  });
}

function rangeOf(column: number, first: number, last: number): string {
  return `${cell(column, first)}:${cell(column, last)}`;
}

/** @param row zero-based, among the rows under the header */
function cell(column: number, row: number): string {
  return cellAddress(TITLE_ROWS + 1 + row, column);
}
