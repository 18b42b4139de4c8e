import type { Verdict } from "./verdict";

/** `Kết luận` of a single condition, on sheets, in the pane and in cells. */
export const conditionVerdictWords: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  unmet: "Không đạt",
  unknown: "Thiếu dữ liệu",
  notApplicable: "Không áp dụng",
};
