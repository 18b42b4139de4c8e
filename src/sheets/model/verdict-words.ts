import type { Verdict } from "../../engine/verdict";

/** `Kết luận` of a single condition. */
export const conditionVerdictWords: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  unmet: "Không đạt",
  unknown: "Thiếu dữ liệu",
  notApplicable: "Không áp dụng",
};
