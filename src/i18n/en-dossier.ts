import { dayOf, weekdayOf, type DaySerial } from "../engine/day-serial";
import { summaryDeadline, type Deadline } from "../engine/dossier/deadline";
import { dayInWords } from "../plan/calendar-day";
import { dossierLines } from "../sheets/model/dossier-words";
import type { DossierMessages } from "./dossier-messages";

function enDay(serial: DaySerial): string {
  const weekday = weekdayOf(serial);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${dayInWords(dayOf(serial))}`;
}

function enDaysOff(movedOver: Deadline["movedOver"]): string {
  return movedOver.map(({ day, holiday }) => `${enDay(day)}${holiday === null ? "" : ` (${holiday})`}`).join("; ");
}

/** English words for the dossier and the time to hand it in. */
export const enDossier: DossierMessages = {
  heading: "Dossier and deadline",
  lines: dossierLines,
  sentTo: ({ sentTo }) => `Handed in to: ${sentTo}.`,
  announced: "Day on which the ranking was announced",
  announcedHint: "Day first, then month, such as 15/01/2024",
  badDay: (reading) => {
    switch (reading.kind) {
      case "shortYear":
        return "The year has two digits only: type all four, such as 15/01/2024.";
      case "notInCalendar":
        return `There is no ${reading.day}/${reading.month}/${reading.year}: type the day first, then the month.`;
      case "tooEarly":
      case "notDay":
        return "This is no day: type it as 15/01/2024.";
    }
  },
  annual: ({ lastDay, counted, movedOver }, { annualDays: { value, clause } }) =>
    `Last day: ${enDay(lastDay)} (${value} days from the announcement, ${clause}).` +
    (movedOver.length === 0
      ? ""
      : ` Day ${value} is ${dayInWords(dayOf(counted))}, a day off, so it moves to the next working day: ${enDaysOff(movedOver)}.`),
  holidaysUnknown: (year) =>
    `The plan does not hold the announced holidays of ${year} yet: only weekends and fixed dates were counted. Add them on the sheet Kế hoạch, code ngay-nghi.thong-bao.`,
  summary: (dossier) =>
    `Last day: ${enDay(summaryDeadline(dossier))} (before ${dayInWords(dossier.summaryBefore.value)}, ${dossier.summaryBefore.clause}).`,
};
