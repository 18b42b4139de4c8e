import type { Citation, ClauseRef } from "./clause";
import type { TargetLevel, TargetPart } from "./target";

export const FIRST_YEAR = 2022;
export const LAST_YEAR = 2025;
const BASE_YEAR = 2021;
const EVERYONE: TargetLevel[] = ["town", "district", "commune"];
export const DISTRICT: TargetLevel[] = ["town", "district"];
export const COMMUNES: TargetLevel[] = ["town", "commune"];
const TOWN: TargetLevel[] = ["town"];

/** What every part says of itself; the rest goes by its kind. */
export interface PartText {
  readonly code: string;
  readonly title: string;
  readonly words: string;
  readonly names?: string[];
  readonly concerns?: TargetLevel[];
  readonly remarks?: string[];
  readonly clause?: ClauseRef;
}

/** What the parts of every kind have: their words, clause and names. */
export function common({ code, title, words, names = [], concerns = EVERYONE, remarks = [], clause }: PartText) {
  const source: ClauseRef = clause ?? `IV.1.${code.charAt(0)}`;
  const cite = (remark: string): Citation => ({ clause: source, words: remark });
  return { code, title, words, names, concerns, remarks: remarks.map(cite), clause: source };
}

/** A threshold that holds from the first year on. */
export const from = (value: number) => [{ since: FIRST_YEAR, value }];
const WHOLE = "“100%” là toàn bộ: so với giá trị gốc, không làm tròn; 99,99% là chưa đạt.";

export const share = (percent: number, text: PartText): TargetPart => ({
  kind: "share",
  thresholds: from(percent),
  ...common(text),
});
export const full = ({ remarks = [], ...text }: PartText): TargetPart => ({
  kind: "full",
  thresholds: from(100),
  ...common({ ...text, remarks: [...remarks, WHOLE] }),
});
export const leadingRank = (text: PartText): TargetPart => ({
  kind: "rank",
  thresholds: from(3),
  ...common({
    ...text,
    concerns: TOWN,
    remarks: [
      "Kế hoạch không nói “nhóm đầu” là mấy đơn vị; số ở cột Mục tiêu lấy như các tiêu chuẩn khen thưởng (IV.3).",
    ],
  }),
});
export const attested = (text: PartText): TargetPart => ({ kind: "attested", ...common(text) });

/** Beside "50% hoạt động …", where the plan does not say "at least". */
export const MIN_WORDS = "Kế hoạch không ghi “tối thiểu” ở mức này; được hiểu là từ mức này trở lên.";

export function reduction(text: PartText): TargetPart {
  return { kind: "reduction", thresholds: from(10), baseYear: BASE_YEAR, byYear: LAST_YEAR, ...common(text) };
}
