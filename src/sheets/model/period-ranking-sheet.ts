import type { AwardAssessment, SubjectAssessment } from "../../engine/award-assessment";
import { gradeOf } from "../../engine/grade";
import { lackingFor } from "../../engine/lacking";
import { givingOf, yearsOf } from "../../engine/occasion";
import { publishedScore } from "../../engine/score";
import type { Plan } from "../../plan/plan";
import { awardColor } from "../award-colors";
import { awardLegend } from "./award-legend";
import { documentFrame } from "./document-frame";
import { gradeCell, gradeColumn, hasGrades } from "./grade-column";
import { occasionName } from "./occasion-name";
import { resultMark } from "./result-mark";
import { scoreFormat } from "./score-format";
import type { ModelCell, ModelColumn, SheetModel } from "./sheet-model";
import { inYears, subjectNotes, yearsWith } from "./subject-notes";

/** The sheet `Xếp hạng tổng kết`: one row per unit, with its score and rank of every year of the period. */
export function periodRankingSheet(assessment: AwardAssessment): SheetModel {
  const { plan, occasion, subjects } = assessment;
  const name = occasionName(occasion);
  const columns = columnsFor(yearsOf(occasion), plan);
  const awardColumn = columns.findIndex(({ header }) => header === "Danh hiệu");
  return {
    mark: resultMark("ranking", name.mark),
    name: `Xếp hạng ${name.short}`,
    frame: documentFrame(plan.documentForm, { first: 0, last: 1 }, { first: awardColumn + 1, last: awardColumn + 2 }),
    titleLines: [
      { role: "title", text: `BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ${name.title}` },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      { role: "note", text: "Danh hiệu: bậc cao nhất mà mọi điều kiện về điểm và hạng các năm đều đạt." },
    ],
    legend: awardLegend(plan, [0, awardColumn, awardColumn + 1, awardColumn + 2]),
    columns,
    rows: subjects
      .filter(({ subject }) => subject.kind === "collective" && subject.group !== null)
      .map((each) => row(each, assessment)),
    rowRules: plan.awards.map((award) => ({
      column: awardColumn,
      equals: award.title,
      wholeRow: true,
      ...awardColor(plan, award.code),
    })),
    orientation: "landscape",
  };
}

function columnsFor(years: readonly number[], plan: Plan): ModelColumn[] {
  return [
    { header: "Cơ quan, đơn vị", width: 26, align: "left", numberFormat: "@" },
    { header: "Khối", width: 13, align: "left", numberFormat: "@" },
    ...years.flatMap((year): ModelColumn[] => [
      { header: `Điểm ${year}`, width: 8, align: "right", numberFormat: scoreFormat(plan.precision.value) },
      { header: `Hạng ${year}`, width: 8, align: "center", numberFormat: "0" },
    ]),
    { header: "Danh hiệu", width: 22, align: "left", numberFormat: "@" },
    { header: "Ghi chú", width: 26, align: "left", numberFormat: "@" },
    { header: "Còn thiếu", width: 30, align: "left", numberFormat: "General" },
    ...(hasGrades(plan) ? years.map(gradeColumn) : []),
  ];
}

function row(assessed: SubjectAssessment, assessment: AwardAssessment): ModelCell[] {
  const { plan, occasion } = assessment;
  const { subject, cases, ranks, scores } = assessed;
  const given = cases.filter(({ award }) => givingOf(award, occasion).value);
  const award = given.find(({ computed }) => computed === "met")?.award ?? null;
  const next = given.findLast(({ computed }) => computed === "unmet" || computed === "unknown");
  return [
    subject.name,
    subject.group?.name ?? "",
    ...scores.flatMap((score, position): ModelCell[] => [
      score.kind === "scored" ? publishedScore(score.value, plan.precision.value) : null,
      ranks[position]?.rank ?? null,
    ]),
    award?.title ?? "",
    notes(assessed, assessment),
    next === undefined ? "" : nextWords(next.award.title, lackingFor(next, plan, "computed")),
    ...(hasGrades(plan) ? gradeCells(assessed, plan) : []),
  ];
}

function notes(assessed: SubjectAssessment, assessment: AwardAssessment): string {
  const { occasion } = assessment;
  return [
    inYears("đồng hạng", yearsTied(assessed, assessment), occasion),
    inYears("thiếu điểm", yearsWith(assessed, "missing", occasion), occasion),
    subjectNotes(assessed, null, assessment),
  ]
    .filter((note) => note !== null && note !== "")
    .join("; ");
}

/** The years in which another unit of the group has the same rank; ranks typed in are somebody else's count. */
function yearsTied({ subject, ranks }: SubjectAssessment, { subjects }: AwardAssessment): number[] {
  if (subject.group?.ranks !== "computed") return [];
  const peers = subjects.filter((each) => each.subject.group?.id === subject.group?.id && each.subject !== subject);
  return ranks.flatMap(({ year, rank }, position) =>
    rank !== null && peers.some((peer) => peer.ranks[position]?.rank === rank) ? [year] : [],
  );
}

function nextWords(title: string, lacking: readonly string[]): string {
  return lacking.length === 0 ? "" : `${title}: ${lacking.join("; ")}`;
}

function gradeCells({ subject: { group }, scores }: SubjectAssessment, plan: Plan): string[] {
  return scores.map((score) => (group === null ? "" : gradeCell(gradeOf(score, group, plan))));
}
