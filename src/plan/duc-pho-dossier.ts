import type { CalendarDay } from "./calendar-day";
import type { DaysOff, Dossier } from "./dossier";

function on(year: number, month: number, day: number): CalendarDay {
  return { year, month, day };
}

const TET = "Tết Nguyên đán";
const KINGS = "Giỗ Tổ Hùng Vương";
const NATIONAL_DAY = "Quốc khánh";

/**
 * Days off of offices in the years in which results of 2022–2025 are announced, as the yearly announcements have them,
 * days granted in exchange for a Saturday included.
 */
function daysOff(): DaysOff {
  return {
    clause: "thông lệ",
    words:
      "Ngày cuối của thời hạn là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì hạn kết thúc vào ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 147 và 148); lịch nghỉ lễ theo thông báo hàng năm.",
    weekend: ["saturday", "sunday"],
    everyYear: [
      { month: 1, day: 1, name: "Tết Dương lịch" },
      { month: 4, day: 30, name: "Ngày Chiến thắng 30/4" },
      { month: 5, day: 1, name: "Ngày Quốc tế lao động 1/5" },
      { month: 9, day: 2, name: NATIONAL_DAY },
    ],
    announced: [
      { from: on(2023, 1, 2), to: on(2023, 1, 2), name: "nghỉ bù Tết Dương lịch" },
      { from: on(2023, 1, 20), to: on(2023, 1, 26), name: TET },
      { from: on(2023, 4, 29), to: on(2023, 4, 29), name: KINGS },
      { from: on(2023, 5, 2), to: on(2023, 5, 3), name: "nghỉ bù Giỗ Tổ Hùng Vương và 30/4" },
      { from: on(2023, 9, 1), to: on(2023, 9, 4), name: NATIONAL_DAY },
      { from: on(2024, 2, 8), to: on(2024, 2, 14), name: TET },
      { from: on(2024, 4, 18), to: on(2024, 4, 18), name: KINGS },
      { from: on(2024, 4, 29), to: on(2024, 4, 29), name: "nghỉ hoán đổi dịp 30/4" },
      { from: on(2024, 9, 3), to: on(2024, 9, 3), name: NATIONAL_DAY },
      { from: on(2025, 1, 25), to: on(2025, 2, 2), name: TET },
      { from: on(2025, 4, 7), to: on(2025, 4, 7), name: KINGS },
      { from: on(2025, 5, 2), to: on(2025, 5, 2), name: "nghỉ hoán đổi dịp 1/5" },
      { from: on(2025, 9, 1), to: on(2025, 9, 1), name: NATIONAL_DAY },
      { from: on(2026, 1, 2), to: on(2026, 1, 2), name: "nghỉ hoán đổi dịp Tết Dương lịch" },
      { from: on(2026, 2, 14), to: on(2026, 2, 22), name: TET },
      { from: on(2026, 4, 26), to: on(2026, 4, 27), name: KINGS },
      { from: on(2026, 8, 31), to: on(2026, 9, 1), name: NATIONAL_DAY },
    ],
  };
}

/** Dossier and time of nomination in the plan of Đức Phổ: IV.4 and IV.5. */
export const ducPhoDossier: Dossier = {
  items: [
    {
      id: "submission",
      name: "Tờ trình kèm danh sách tập thể, cá nhân đề nghị khen thưởng",
      per: "unit",
      form: null,
      clause: "IV.4",
      words: "Tờ trình kèm theo danh sách tập thể, cá nhân của đơn vị trình khen.",
    },
    {
      id: "achievementReport",
      name: "Báo cáo thành tích có xác nhận của thủ trưởng đơn vị trình khen",
      per: "nominee",
      form: {
        number: "07",
        decree: "Nghị định số 91/2017/NĐ-CP",
        renumbered: { decree: "Nghị định số 98/2023/NĐ-CP", since: on(2024, 1, 1) },
      },
      clause: "IV.4",
      words:
        "Báo cáo thành tích của tập thể, cá nhân được đề nghị khen thưởng có xác nhận của thủ trưởng đơn vị trình khen (mẫu số 07 ban hành kèm theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng).",
    },
    {
      id: "minutes",
      name: "Biên bản họp Hội đồng Thi đua - Khen thưởng của đơn vị trình khen",
      per: "unit",
      form: null,
      clause: "IV.4",
      words: "Biên bản họp Hội đồng Thi đua - Khen thưởng của đơn vị trình khen.",
    },
  ],
  sentTo: "UBND thị xã (qua Cơ quan Tổ chức - Nội vụ thị xã)",
  annualDays: {
    value: 15,
    clause: "IV.5.a",
    words:
      "Hồ sơ đề nghị xét khen thưởng của các cơ quan, đơn vị, địa phương gửi về UBND thị xã (qua Cơ quan Tổ chức - Nội vụ) trong thời hạn 15 ngày kể từ ngày UBND thị xã công bố kết quả xếp hạng chỉ số CCHC hàng năm.",
  },
  summaryBefore: {
    value: on(2025, 12, 20),
    clause: "IV.5.b",
    words:
      "Hồ sơ đề nghị xét khen thưởng của các cơ quan, đơn vị, địa phương gửi về UBND thị xã (qua Cơ quan Tổ chức - Nội vụ thị xã) trước ngày 20/12/2025.",
  },
  daysOff: daysOff(),
};
