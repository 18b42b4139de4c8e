import { dayOf, weekdayOf, type DaySerial } from "../engine/day-serial";
import { summaryDeadline, type Deadline } from "../engine/dossier/deadline";
import { dayInWords, WEEKDAY_WORDS } from "../plan/calendar-day";
import { dossierLines } from "../sheets/model/dossier-words";
import type { DossierMessages } from "./dossier-messages";

function viDay(serial: DaySerial): string {
  return `${WEEKDAY_WORDS[weekdayOf(serial)]}, ${dayInWords(dayOf(serial))}`;
}

function viDaysOff(movedOver: Deadline["movedOver"]): string {
  return movedOver.map(({ day, holiday }) => `${viDay(day)}${holiday === null ? "" : ` (${holiday})`}`).join("; ");
}

/** Vietnamese words for the dossier and the time to hand it in. */
export const viDossier: DossierMessages = {
  heading: "Hồ sơ và hạn nộp",
  lines: dossierLines,
  sentTo: ({ sentTo }) => `Nơi nhận: ${sentTo}.`,
  announced: "Ngày công bố kết quả xếp hạng",
  announcedHint: "Gõ ngày trước, tháng sau, ví dụ 15/01/2024",
  badDay: (reading) => {
    switch (reading.kind) {
      case "shortYear":
        return "Năm chỉ có hai chữ số: gõ đủ bốn chữ số, ví dụ 15/01/2024.";
      case "notInCalendar":
        return `Không có ngày ${reading.day}/${reading.month}/${reading.year}: gõ ngày trước, tháng sau.`;
      case "tooEarly":
      case "notDay":
        return "Đây không phải là ngày: gõ như 15/01/2024.";
    }
  },
  annual: ({ lastDay, counted, movedOver }, { annualDays: { value, clause } }) =>
    `Hạn nộp: ${viDay(lastDay)} (${value} ngày kể từ ngày công bố, ${clause}).` +
    (movedOver.length === 0
      ? ""
      : ` Ngày thứ ${value} là ${dayInWords(dayOf(counted))}, gặp ngày nghỉ nên chuyển sang ngày làm việc kế tiếp: ${viDaysOff(movedOver)}.`),
  holidaysUnknown: (year) =>
    `Kế hoạch chưa có lịch nghỉ lễ, Tết được thông báo của năm ${year}: chỉ mới tính thứ Bảy, Chủ nhật và các ngày lễ cố định. Bổ sung ở trang Kế hoạch, mã ngay-nghi.thong-bao.`,
  summary: (dossier) =>
    `Hạn nộp: ${viDay(summaryDeadline(dossier))} (trước ngày ${dayInWords(dossier.summaryBefore.value)}, ${dossier.summaryBefore.clause}).`,
};
