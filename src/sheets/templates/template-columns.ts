import { numberInWords } from "../../engine/number-words";
import type { Index, Plan } from "../../plan/plan";
import { scoreFormat } from "../model/score-format";
import type { TemplateColumn } from "./template-model";

const PLAIN = { align: "left", numberFormat: "General", rule: { kind: "any" }, hint: "", example: "" } as const;

export const ORDINAL: TemplateColumn = { ...PLAIN, header: "STT", width: 7, align: "center", example: "1" };
export const NOTE: TemplateColumn = { ...PLAIN, header: "Ghi chú", width: 24 };

/** A column of texts. */
export function textColumn(
  header: string,
  width: number,
  more: Partial<Pick<TemplateColumn, "hint" | "example">> = {},
): TemplateColumn {
  return { ...PLAIN, header, width, ...more };
}

/** A column of units; those that the plan lists stand in it already. */
export function unitColumn(plan: Plan): TemplateColumn {
  return textColumn("Cơ quan, đơn vị", 38, {
    hint: "Ghi tên đơn vị như trong kế hoạch. Mỗi đơn vị một dòng, dưới tên khối của mình.",
    example: exampleUnit(plan),
  });
}

/** The first unit that the plan lists, or one as the names of its units begin. */
export function exampleUnit({ groups }: Plan): string {
  const listed = groups.find(({ units, ranks }) => ranks === "computed" && units.length > 0)?.units[0];
  return listed ?? `${groups[0]?.unitPrefixes[0] ?? "Phòng"} A`;
}

/** A column with one value of the list in every cell. */
export function listColumn(
  header: string,
  width: number,
  words: readonly string[],
  hint: string,
  example: string,
): TemplateColumn {
  return { ...PLAIN, header, width, align: "center", rule: { kind: "list", words }, hint, example };
}

/** "x" for yes, "Không" for no, blank for what nobody has said yet. */
export function tickColumn(header: string, example = "x"): TemplateColumn {
  const hint = "Ghi x nếu có, Không nếu không. Để trống là chưa xác nhận.";
  return listColumn(header, 12, ["x", "Không"], hint, example);
}

/** A column of values of an index (chỉ số), within its scale. */
export function indexColumn(header: string, index: Index, decimals: number): TemplateColumn {
  const { min, max, unit } = index;
  const scale = `Ghi số từ ${numberInWords(min)} đến ${numberInWords(max)} (${unit})`;
  return {
    ...PLAIN,
    header,
    width: 13,
    align: "right",
    numberFormat: scoreFormat(decimals),
    rule: { kind: "number", min, max, whole: false },
    hint: `${scale}, là kết quả đã thẩm định, công bố. Chưa có thì để trống, không ghi 0.`,
    example: numberInWords(min + (max - min) * 0.85, decimals),
  };
}

/** A column of stated ranks (hạng), from 1 on. */
export function rankColumn(header: string): TemplateColumn {
  return {
    ...PLAIN,
    header,
    width: 10,
    align: "center",
    numberFormat: "0",
    rule: { kind: "number", min: 1, max: null, whole: true },
    hint: "Chỉ ghi cho đơn vị được nơi khác xếp hạng (như thị xã trong tỉnh). Các đơn vị khác để trống.",
    example: "",
  };
}
