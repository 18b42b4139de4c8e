/**
 * Invented scores of Đức Phổ town, with the hazards of real sheets: decimals typed as text with a comma, ties, a blank,
 * "Không đánh giá", a score of exactly 78,00 and one of 77,995, names spelt in more than one way.
 */

/** Points given on appraisal and by survey add up to the total; or what stands in the total instead of a number. */
export interface SampleRow {
  readonly unit: string;
  readonly selfScore: number | string | null;
  readonly appraised: number | string | null;
  readonly survey: number | string | null;
  /** `"sum"`: a formula over the two columns before it. */
  readonly total: number | string | null;
  readonly note?: string;
}

function summed(unit: string, selfScore: number, appraised: number, survey: number): SampleRow {
  return { unit, selfScore, appraised, survey, total: "sum" };
}

export const offices2023: readonly SampleRow[] = [
  summed("Văn phòng HĐND và UBND", 92, 60.25, 24.5),
  summed("Cơ quan Tổ chức - Nội vụ", 95.5, 62, 25.13),
  summed("Phòng Tư pháp", 90, 58.4, 23.6),
  summed("Phòng Tài chính - Kế hoạch", 88.5, 57.2, 22.3),
  summed("Phòng Tài nguyên và Môi trường", 86, 50.1, 21.05),
  summed("Phòng Lao động - Thương binh và Xã hội", 89, 57, 22.5),
  summed("Phòng Văn hóa và Thông tin", 91, 59.995, 22),
  { unit: "Phòng Giáo dục và Đào tạo", selfScore: "90,5", appraised: "58,15", survey: "22,5", total: "80,65" },
  { unit: "Phòng Y tế", selfScore: 84, appraised: null, survey: null, total: null },
  summed("Phòng Kinh tế", 85, 54.3, 21.9),
  summed("Phòng Quản lý đô thị", 87, 55.7, 22.3),
  summed("Thanh tra thị xã", 88, 56.15, 24),
  {
    unit: "Ban Quản lý dự án đầu tư xây dựng",
    selfScore: null,
    appraised: null,
    survey: null,
    total: null,
    note: "Không thuộc diện chấm điểm",
  },
];

export const communes2023: readonly SampleRow[] = [
  summed("Phường Nguyễn Nghiêm", 93, 59.4, 24),
  summed("Phường Phổ Hoà", 91, 57.7, 23.5),
  { unit: "Phường Phổ Minh", selfScore: 90, appraised: 56.5, survey: 23, total: "79,5 điểm" },
  summed("Phường Phổ Ninh", 89.25, 55.995, 22),
  summed("Phường Phổ Quang", 88, 55.5, 22.5),
  summed("Phường Phổ Thạnh", 84, 52.85, 22),
  summed("Phường Phổ Văn", 94, 59.9, 23.5),
  summed("Phường Phổ Vinh", 90, 57, 23),
  summed("Xã Phổ An", 91.5, 56.99, 23),
  { unit: "Xã Phổ Châu", selfScore: "85", appraised: "54,4", survey: "22", total: "76,4" },
  summed("Xã Phổ Cường", 92, 58.85, 23.5),
  summed("Xã Phổ Khánh", 88, 55.49, 22.5),
  { unit: "Xã Phổ Nhơn", selfScore: 80, appraised: null, survey: null, total: "Không đánh giá" },
  summed("Xã Phổ Phong", 90, 57.2, 24),
  summed("Xã Phổ Thuận", 81, 48.5, 21),
];

/** Totals of the other years, in the order of the units above. */
export const totals: Readonly<
  Record<2022 | 2024 | 2025, { offices: readonly (number | null)[]; communes: readonly (number | null)[] }>
> = {
  2022: {
    offices: [83.1, 85.4, 80.25, 78.6, 70.4, 77.15, 79.9, 78.35, 72.8, 74.5, 76.95, 78.2, null],
    communes: [82.15, 80.4, 78.9, 76.3, 77.25, 73.1, 81.95, 79.6, 78.15, 75.2, 82.15, 76.8, 71.45, 79.05, 68.9],
  },
  2024: {
    offices: [85.9, 88.2, 83.75, 81.05, 74.6, 80.4, 83.1, 82.25, 76.15, 78.05, 79.35, 81.9, null],
    communes: [84.7, 82.35, 80.95, 79.2, 80.1, 76.45, 85.2, 81.6, 81.15, 78.4, 83.9, 79.75, 74.3, 82.35, 72.6],
  },
  2025: {
    offices: [87.2, 89.05, 85.3, 83.45, 77.995, 82.6, 84.95, 84.1, 79.3, 80.75, 81.2, 83.6, null],
    communes: [86.1, 84.25, 82.8, 81.35, 82, 78.9, 86.75, 83.4, 83.05, 80.6, 85.5, 81.95, 77.2, 84.25, 75.8],
  },
};
