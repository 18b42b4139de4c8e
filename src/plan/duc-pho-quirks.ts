import type { Quirk } from "./quirk";

/** Where the clauses of the plan of Đức Phổ collide, in words for the council. */
export const ducPhoQuirks: Quirk[] = [
  {
    clauses: ["IV.3.a", "IV.3.b", "IV.3.c"],
    words:
      "Khi tổng kết, điểm c đòi xã, phường luôn trong nhóm 3 đơn vị đứng đầu mới được Giấy khen thị xã, nhưng điểm a và b không đặt điều kiện về hạng cho xã, phường. Vì vậy một xã có thể đủ điểm cho Bằng khen mà chưa đủ cho Giấy khen; cần hội đồng xem xét.",
  },
  {
    clauses: ["IV.3.a", "IV.3.b", "IV.3.c"],
    words:
      "Cá nhân trực tiếp làm CCHC phải có chỉ số CCHC và chỉ số hài lòng của đơn vị từ 95%, 90%, 85%, trong khi tập thể của chính họ chỉ cần 82, 80, 78 điểm. Đơn vị có thể được khen mà không cá nhân trực tiếp nào của đơn vị đủ điều kiện.",
  },
  {
    clauses: ["IV.1.e", "V.1"],
    words:
      "Chỉ tiêu e đòi tăng ít nhất 20% mỗi năm cho đến khi đạt 100%; phong trào chỉ có bốn năm 2022-2025, nên bắt đầu từ 0% thì mức tối thiểu chỉ đến 80%.",
  },
];
