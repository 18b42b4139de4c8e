import type { Conclusion } from "../../engine/award-case";

/** `Kết luận` of an award. */
export const conclusionWords: Readonly<Record<Conclusion, string>> = {
  eligible: "Đủ điều kiện",
  eligibleByScore: "Đủ điều kiện về điểm",
  unmet: "Không đạt",
  unknown: "Thiếu dữ liệu",
  notApplicable: "Không áp dụng",
};
