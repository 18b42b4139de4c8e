import type { IndexKind } from "../../plan/condition";
import { scoreConditions } from "../../plan/condition";
import type { GroupId, Index, Plan } from "../../plan/plan";
import type { TitleLine } from "../model/sheet-model";
import { indexColumn, NOTE, ORDINAL, rankColumn, unitColumn } from "./template-columns";
import { entriesOf, exampleLine, planLine, type TemplateColumn, type TemplateModel } from "./template-model";
import { chosenGroups, unitRows } from "./unit-rows";

/** Scores of one year, one row per unit; with a column for every other index that an award asks for. */
export function summaryTemplate(plan: Plan, year: number, groups: readonly GroupId[]): TemplateModel {
  const columns = [
    ORDINAL,
    unitColumn(plan),
    ...scoreColumns(plan, "Điểm CCHC", groups, "Xếp hạng"),
    ...otherIndices(plan).map((index) => indexColumn(index.name, index, decimalsOf(index, plan))),
    NOTE,
  ];
  return {
    ...unitTable(plan, columns, groups, `BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`, year),
    name: `Bảng điểm ${year}`,
  };
}

/** Scores of every year of the period, a column per year. */
export function yearsTemplate(plan: Plan, groups: readonly GroupId[]): TemplateModel {
  const { first, last } = plan.years.value;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const columns = [
    ORDINAL,
    unitColumn(plan),
    ...years.flatMap((year) => scoreColumns(plan, `Điểm ${year}`, groups, `Hạng ${year}`)),
    NOTE,
  ];
  const title = `BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN ${first}-${last}`;
  return { ...unitTable(plan, columns, groups, title, null), name: `Bảng điểm ${first}-${last}` };
}

/** The scores of a year; where a unit's peers stand elsewhere, its rank besides. */
function scoreColumns(plan: Plan, header: string, groups: readonly GroupId[], rank: string): TemplateColumn[] {
  const cchc = plan.indices.find(({ kind }) => kind === "CCHC");
  if (cchc === undefined) throw new RangeError("kế hoạch chưa khai báo chỉ số CCHC");
  const isRankedElsewhere = chosenGroups(plan, groups).some(({ ranks }) => ranks === "stated");
  return [indexColumn(header, cchc, plan.precision.value), ...(isRankedElsewhere ? [rankColumn(rank)] : [])];
}

function otherIndices(plan: Plan): Index[] {
  const asked = new Set<IndexKind>(
    plan.awards.flatMap(({ collective, individual }) =>
      [...scoreConditions(collective.conditions), ...scoreConditions(individual.conditions)].flatMap(
        ({ indices }) => indices,
      ),
    ),
  );
  return plan.indices.filter(({ kind }) => kind !== "CCHC" && asked.has(kind));
}

/** An index up to 1 says nothing at the precision of points. */
function decimalsOf({ max }: Index, plan: Plan): number {
  return max <= 1 ? Math.max(plan.precision.value, 4) : plan.precision.value;
}

function unitTable(
  plan: Plan,
  columns: readonly TemplateColumn[],
  groups: readonly GroupId[],
  title: string,
  year: number | null,
): Omit<TemplateModel, "name"> {
  const { rows, headings } = unitRows(plan, groups, columns.length);
  const titleLines: TitleLine[] = [
    { role: "title", text: title },
    planLine(plan, year),
    { role: "note", text: "Mỗi đơn vị một dòng, dưới tên khối. Thiếu dòng thì chèn thêm, thừa thì xóa." },
    { role: "note", text: exampleLine(columns) },
  ];
  return {
    frame: null,
    titleLines,
    legend: [],
    columns,
    rows,
    headings,
    entries: entriesOf(columns, rows.length),
    orientation: columns.length > 6 ? "landscape" : "portrait",
  };
}
