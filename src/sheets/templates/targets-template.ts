import { describePart } from "../../engine/targets/judge-part";
import { valueAsked, type ValueAsked } from "../../engine/targets/value-asked";
import type { Plan } from "../../plan/plan";
import { partsOf, type TargetLevel, type TargetPart } from "../../plan/target";
import type { ModelCell, ModelColumn } from "../model/sheet-model";
import type { EntryCells, EntryRule, TemplateModel } from "./template-model";

/**
 * Results of the plan's targets (chỉ tiêu): a row for every part that concerns the subject, by code and words.
 * @param unit a unit that the plan lists; `null` for the plan's place as a whole.
 */
export function targetsTemplate(plan: Plan, year: number, unit: string | null): TemplateModel {
  const parts = partsFor(plan, unit);
  const values = valueColumns(parts, year);
  const columns: ModelColumn[] = [
    { header: "Mã", width: 9, align: "left", numberFormat: "@" },
    { header: "Chỉ tiêu", width: 62, align: "left", numberFormat: "General" },
    { header: "Đơn vị tính", width: 16, align: "center", numberFormat: "General" },
    { header: "Mục tiêu", width: 28, align: "left", numberFormat: "General" },
    ...values.map(({ header }): ModelColumn => ({ header, width: 11, align: "right", numberFormat: "General" })),
    { header: "Ghi chú", width: 20, align: "left", numberFormat: "General" },
  ];
  const rows = parts.map((part): ModelCell[] => [
    part.code,
    part.title,
    WORDS[valueAsked(part)].unit,
    describePart(part, year),
    ...values.map(() => null),
    null,
  ]);
  return {
    name: `Số liệu chỉ tiêu ${year}`,
    frame: null,
    titleLines: [
      { role: "title", text: `SỐ LIỆU CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM ${year}` },
      { role: "subtitle", text: `Đơn vị báo cáo: ${unit ?? plan.place}` },
      { role: "note", text: "Tỷ lệ ghi theo phần trăm, ví dụ 85,5 là 85,5%. Chưa có số liệu thì để trống." },
      {
        role: "note",
        text: "Giữ nguyên cột Mã: mỗi dòng được nhận ra theo mã. Ghi Không áp dụng nếu không phát sinh.",
      },
    ],
    legend: [],
    columns,
    rows,
    headings: [],
    entries: entries(parts, values),
    orientation: "landscape",
  };
}

/** Whether a plan has a table of targets for a unit: a single row would not be told from any other text. */
export function hasTargets(plan: Plan, unit: string | null): boolean {
  return partsFor(plan, unit).length > 1;
}

function partsFor(plan: Plan, unit: string | null): TargetPart[] {
  const level = levelOf(plan, unit);
  return partsOf(plan.targets).filter(({ concerns }) => concerns.includes(level));
}

function levelOf({ groups, targets }: Plan, unit: string | null): TargetLevel {
  const group = unit === null ? undefined : groups.find(({ units }) => units.includes(unit));
  if (group === undefined || group.ranks === "stated") return "town";
  return targets.communeGroups.value.includes(group.id) ? "commune" : "district";
}

interface ValueColumn {
  readonly header: string;
  /** Whether a part is compared with this column. */
  readonly takes: (part: TargetPart) => boolean;
}

/** The base year and the year before, for the parts that are compared with them; then the year itself. */
function valueColumns(parts: readonly TargetPart[], year: number): ValueColumn[] {
  const bases = new Set(parts.flatMap((part) => (part.kind === "reduction" ? [part.baseYear] : [])));
  const before = (part: TargetPart) => part.kind === "growth" || part.kind === "growingCount";
  const earlier = [...bases]
    .filter((base) => base < year)
    .map((base): ValueColumn => ({
      header: `Kết quả năm ${base}`,
      takes: (part) => part.kind === "reduction" && part.baseYear === base,
    }));
  return [
    ...earlier,
    ...(parts.some(before) ? [{ header: `Kết quả năm ${year - 1}`, takes: before }] : []),
    { header: `Kết quả năm ${year}`, takes: () => true },
  ];
}

const PERCENT: EntryRule = { kind: "number", min: 0, max: 100, whole: false };
const COUNT: EntryRule = { kind: "number", min: 0, max: null, whole: true };
const TICK: EntryRule = { kind: "list", words: ["Đạt", "Không đạt", "Không áp dụng"] };
const ANY: EntryRule = { kind: "any" };
const WORDS: Readonly<Record<ValueAsked, { readonly unit: string; readonly rule: EntryRule; readonly hint: string }>> =
  {
    percent: { unit: "%", rule: PERCENT, hint: "Ghi số phần trăm từ 0 đến 100, ví dụ 85,5." },
    percentOrTick: { unit: "% hoặc x", rule: ANY, hint: "Ghi số phần trăm, hoặc ghi Đạt khi kế hoạch chưa có tỷ lệ." },
    rank: { unit: "hạng", rule: { ...COUNT, min: 1 }, hint: "Ghi thứ hạng: 1 là đứng đầu." },
    count: { unit: "số lượng", rule: COUNT, hint: "Ghi số lượng, ví dụ 12." },
    countOrPercent: { unit: "số lượng", rule: COUNT, hint: "Ghi số lượng của từng năm, ví dụ 12." },
    dateOrTick: { unit: "ngày", rule: ANY, hint: "Ghi ngày hoàn thành, ví dụ 31/12/2022." },
    tick: { unit: "Đạt/Không đạt", rule: TICK, hint: "Chọn Đạt hoặc Không đạt trong danh sách." },
  };
const FIRST_VALUE = 4;

function entries(parts: readonly TargetPart[], values: readonly ValueColumn[]): EntryCells[] {
  return values.flatMap(({ header, takes }, position) =>
    parts.flatMap((part, row) => {
      if (!takes(part)) return [];
      const { rule, hint } = WORDS[valueAsked(part)];
      return [{ column: FIRST_VALUE + position, first: row, last: row, header, rule, hint, alert: "warning" }];
    }),
  );
}
