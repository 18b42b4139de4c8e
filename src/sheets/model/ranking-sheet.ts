import { documentFrame } from "./document-frame";
import { nextAward } from "../../engine/next-award";
import type { UnitAssessment, YearAssessment } from "../../engine/year-assessment";
import type { Plan } from "../../plan/plan";
import { awardColor } from "../award-colors";
import { awardLegend } from "./award-legend";
import { scoreInWords } from "../../engine/number-words";
import { gradeCell, gradeColumn, hasGrades } from "./grade-column";
import { resultMark } from "./result-mark";
import { scoreFormat } from "./score-format";
import type { ModelCell, ModelColumn, RowRule, SheetModel } from "./sheet-model";
import { unitNotes } from "./unit-notes";

const AWARD_COLUMN = 6;
/** The wide columns, where the titles of the awards fit. */
const LEGEND_COLUMNS = [1, 6, 7, 8];
/** Where the frame of the document finds room. */
const FRAME_LEFT = { first: 0, last: 2 };
const FRAME_RIGHT = { first: 7, last: 8 };

/**
 * The sheet `Xếp hạng <năm>`: one row per unit, by group and rank, then the unranked.
 * @param sources where the scores were read, one line for the title block.
 */
export function rankingSheet(assessment: YearAssessment, sources: string): SheetModel {
  const { plan, year, units } = assessment;
  return {
    mark: resultMark("ranking", String(year)),
    name: `Xếp hạng ${year}`,
    frame: documentFrame(plan.documentForm, FRAME_LEFT, FRAME_RIGHT),
    titleLines: [
      { role: "title", text: `BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}` },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      { role: "note", text: sources },
    ],
    legend: awardLegend(plan, LEGEND_COLUMNS),
    columns: columns(plan),
    rows: units.map((unit) => row(unit, assessment)),
    rowRules: awardRules(assessment),
    orientation: "landscape",
  };
}

function columns(plan: Plan): ModelColumn[] {
  return [
    { header: "Hạng", width: 7, align: "center", numberFormat: "0" },
    { header: "Cơ quan, đơn vị", width: 28, align: "left", numberFormat: "@" },
    { header: "Khối", width: 13, align: "left", numberFormat: "@" },
    { header: "Điểm", width: 8, align: "right", numberFormat: scoreFormat(plan.precision.value) },
    { header: "Hạng năm trước", width: 9, align: "center", numberFormat: "0" },
    { header: "Tăng/giảm", width: 10, align: "center", numberFormat: "+0;-0;0" },
    { header: "Danh hiệu", width: 22, align: "left", numberFormat: "@" },
    { header: "Ghi chú", width: 26, align: "left", numberFormat: "@" },
    { header: "Còn thiếu", width: 30, align: "left", numberFormat: "@" },
    { header: "Nguồn", width: 14, align: "left", numberFormat: "General" },
    ...(hasGrades(plan) ? [gradeColumn(null)] : []),
  ];
}

function row(unit: UnitAssessment, { plan }: YearAssessment): ModelCell[] {
  return [
    unit.rank,
    unit.entry.unit,
    unit.group.name,
    unit.published,
    unit.previousRank,
    unit.movement,
    unit.award?.title ?? "",
    unitNotes(unit, plan.precision.value),
    shortfallWords(unit, plan.precision.value),
    { link: unit.entry.source },
    ...(hasGrades(plan) ? [gradeCell(unit.grade)] : []),
  ];
}

function shortfallWords({ verdicts }: UnitAssessment, decimals: number): string {
  const next = nextAward(verdicts);
  if (next === null) return "";
  return `${scoreInWords(next.shortfall, decimals)} ${next.unit} để đạt ${next.award.title}`;
}

function awardRules({ plan }: YearAssessment): RowRule[] {
  return plan.awards.map((award) => ({
    column: AWARD_COLUMN,
    equals: award.title,
    wholeRow: true,
    ...awardColor(plan, award.code),
  }));
}
