import type { Conclusion } from "../../engine/award-case";
import type { Verdict } from "../../engine/verdict";

/** `Kết luận` of a single condition. */
export const conditionVerdictWords: Readonly<Record<Verdict, string>> = {
  met: "Đạt",
  unmet: "Không đạt",
  unknown: "Thiếu dữ liệu",
  notApplicable: "Không áp dụng",
};

/** `Kết luận` of an award. */
export const conclusionWords: Readonly<Record<Conclusion, string>> = {
  eligible: "Đủ điều kiện",
  eligibleByScore: "Đủ điều kiện về điểm",
  unmet: "Không đạt",
  unknown: "Thiếu dữ liệu",
  notApplicable: "Không áp dụng",
};
