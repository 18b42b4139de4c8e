import type { AwardAssessment, SubjectAssessment } from "../../engine/award-assessment";
import type { AwardCase, Conclusion } from "../../engine/award-case";
import { documentFrame } from "./document-frame";
import { deadlineWords, dossierLines } from "./dossier-words";
import { lackingFor } from "../../engine/lacking";
import { givingOf } from "../../engine/occasion";
import type { Award } from "../../plan/plan";
import { proposedReward, rewardTotals } from "../../engine/reward";
import { resultMark } from "./result-mark";
import { rewardWords } from "./reward-words";
import { occasionName } from "./occasion-name";
import type { ModelCell, ModelColumn, RowRule, SheetModel } from "./sheet-model";
import { subjectNotes } from "./subject-notes";
import { conclusionWords } from "./conclusion-words";

const CONCLUSION_COLUMN = 3;
/** Title, subtitle, five notes, and a blank row. */
const TITLE_ROWS = 8;
/** Where the frame of the document finds room. */
const FRAME_LEFT = { first: 0, last: 1 };
const FRAME_RIGHT = { first: 6, last: 8 };

/**
 * The sheet `Xét thưởng <năm>` or `Xét thưởng tổng kết`: one row per award given on the occasion and subject; within an
 * award those who qualify come first.
 */
export function nominationsSheet(assessment: AwardAssessment): SheetModel {
  const { plan, occasion } = assessment;
  const name = occasionName(occasion);
  const rewards = rewardTotals(assessment);
  const hasRewards = rewards !== null;
  return {
    mark: resultMark("nominations", name.mark),
    name: `Xét thưởng ${name.short}`,
    frame: documentFrame(plan.documentForm, FRAME_LEFT, FRAME_RIGHT),
    titleLines: [
      { role: "title", text: `DANH SÁCH XÉT KHEN THƯỞNG ${name.title}` },
      { role: "subtitle", text: `Phong trào thi đua “${plan.title}”` },
      { role: "note", text: discretionWords(assessment) },
      ...dossierLines(plan.dossier).map((text) => ({ role: "note", text }) as const),
      { role: "note", text: deadlineWords(plan.dossier, occasion) },
      { role: "note", text: rewardWords(plan.rewards.clause, rewards) },
    ],
    titleRows: TITLE_ROWS,
    legend: [],
    columns: hasRewards ? [...COLUMNS, REWARD_COLUMN] : COLUMNS,
    rows: plan.awards
      .filter((award) => givingOf(award, occasion).value)
      .flatMap((award) => rowsOf(award, assessment, hasRewards)),
    rowRules: conclusionRules(),
    orientation: "landscape",
  };
}

/** The council decides; and what the sheet cannot judge is said, not left out. */
function discretionWords({ plan, occasion }: AwardAssessment): string {
  const notGiven = plan.awards.filter((award) => !givingOf(award, occasion).value);
  return [
    "Danh sách để hội đồng xem xét; mỗi thành tích chỉ khen một danh hiệu.",
    ...notGiven.map((award) => `${award.title}: không xét dịp này (${givingOf(award, occasion).clause}).`),
    `${plan.unitCommendation.title}: đơn vị tự xét, kế hoạch không đặt ngưỡng (${plan.unitCommendation.clause}).`,
  ].join(" ");
}

const COLUMNS: ModelColumn[] = [
  { header: "Danh hiệu", width: 22, align: "left", numberFormat: "@" },
  { header: "Đối tượng", width: 22, align: "left", numberFormat: "@" },
  { header: "Loại", width: 8, align: "center", numberFormat: "@" },
  { header: "Kết luận", width: 15, align: "center", numberFormat: "@" },
  { header: "Còn thiếu", width: 34, align: "left", numberFormat: "General" },
  { header: "Đơn vị", width: 17, align: "left", numberFormat: "@" },
  { header: "Khối", width: 11, align: "left", numberFormat: "@" },
  { header: "Ghi chú", width: 17, align: "left", numberFormat: "@" },
  { header: "Hồ sơ còn thiếu", width: 40, align: "left", numberFormat: "General" },
];

/** Only where amounts are set; on the row of the one award that a subject would get. */
const REWARD_COLUMN: ModelColumn = {
  header: "Tiền thưởng dự kiến",
  width: 17,
  align: "right",
  numberFormat: "#,##0",
};

const ORDER: readonly Conclusion[] = ["eligible", "eligibleByScore", "unknown", "unmet", "notApplicable"];

function rowsOf(award: Award, assessment: AwardAssessment, hasRewards: boolean): ModelCell[][] {
  const { subjects } = assessment;
  const judged = subjects.flatMap((each) => {
    const found = each.cases.find((one) => one.award.code === award.code);
    return found === undefined ? [] : [{ each, found }];
  });
  return judged
    .toSorted((a, b) => ORDER.indexOf(a.found.conclusion) - ORDER.indexOf(b.found.conclusion))
    .map(({ each, found }) => {
      const cells = row(each, found, assessment);
      if (!hasRewards) return cells;
      return [...cells, each.proposed?.code === award.code ? proposedReward(each, assessment) : null];
    });
}

function row(assessed: SubjectAssessment, found: AwardCase, assessment: AwardAssessment): ModelCell[] {
  const { award, conclusion } = found;
  const { subject } = assessed;
  return [
    award.title,
    subject.name,
    subject.kind === "collective" ? "Tập thể" : "Cá nhân",
    conclusionWords[conclusion],
    lackingFor(found, assessment.plan).join("; "),
    subject.kind === "collective" ? "" : subject.unit,
    subject.group?.name ?? "",
    subjectNotes(assessed, award, assessment),
    conclusion === "eligible" || conclusion === "eligibleByScore" ? assessed.dossierMissing.join("; ") : "",
  ];
}

function conclusionRules(): RowRule[] {
  return [
    { equals: conclusionWords.eligible, fill: "#C6E0B4", font: "#000000" },
    { equals: conclusionWords.eligibleByScore, fill: "#E2F0D9", font: "#1E4D0F" },
    { equals: conclusionWords.unmet, fill: "#FBE3E1", font: "#7A1A12" },
    { equals: conclusionWords.unknown, fill: "#FFF2CC", font: "#5C4400" },
  ].map((rule) => ({ ...rule, column: CONCLUSION_COLUMN, wholeRow: false }));
}
