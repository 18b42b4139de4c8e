import type { AttestedFact, DutyLevel } from "../../plan/condition";
import type { AwardStandard, Plan } from "../../plan/plan";
import { listColumn, tickColumn } from "./template-columns";
import type { TemplateColumn } from "./template-model";

/** Headers by which the reader knows what a column attests. */
const FACTS: Readonly<Record<AttestedFact, string>> = {
  discipline: "Kỷ luật, kỷ cương",
  unity: "Nội bộ đoàn kết",
  leading: "Dẫn đầu phong trào",
  advice: "Tham mưu xuất sắc",
  proposedByUnit: "Đơn vị đề nghị",
  proposedByTown: "Thị xã đề nghị",
};
const DUTIES: Readonly<Record<DutyLevel, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  done: "Hoàn thành nhiệm vụ",
  notDone: "Không hoàn thành nhiệm vụ",
};
/** Papers of the dossier by their code; others go by the name that the plan gives them. */
const PAPERS: Readonly<Record<string, string>> = {
  submission: "Tờ trình",
  achievementReport: "Báo cáo thành tích",
  minutes: "Biên bản",
};

/** What the standards of an award for collectives or for people ask the user to attest (xác nhận), each once. */
export function attestedColumns(plan: Plan, whose: "collective" | "individual"): TemplateColumn[] {
  const conditions = plan.awards.map((award): AwardStandard => award[whose]).flatMap((standard) => standard.conditions);
  const facts = new Set(conditions.flatMap((condition) => (condition.kind === "attested" ? [condition.fact] : [])));
  const ticks = Object.entries(FACTS).flatMap(([fact, header]) =>
    [...facts].some((asked) => asked === fact) ? [tickColumn(header)] : [],
  );
  return conditions.some(({ kind }) => kind === "duties") ? [...ticks, dutiesColumn()] : ticks;
}

function dutiesColumn(): TemplateColumn {
  const hint = "Chọn mức hoàn thành nhiệm vụ trong danh sách. Để trống là chưa xác nhận.";
  return listColumn("Mức độ hoàn thành nhiệm vụ", 30, Object.values(DUTIES), hint, DUTIES.good);
}

/** The papers of the dossier (hồ sơ). @param per those of every nominee alone, or those of the unit too */
export function dossierColumns({ dossier }: Plan, per: "nominee" | "all"): TemplateColumn[] {
  return dossier.items
    .filter((item) => per === "all" || item.per === "nominee")
    .map(({ id, name }) => tickColumn(PAPERS[id] ?? name));
}
