import { dayOf } from "../../engine/day-serial";
import { summaryDeadline } from "../../engine/dossier/deadline";
import type { Occasion } from "../../engine/occasion";
import { dayInWords } from "../../plan/calendar-day";
import type { Dossier, DossierItem } from "../../plan/dossier";

/** What a dossier (hồ sơ) is made of, in one line with its clause (IV.4). */
export function dossierWords({ items }: Dossier): string {
  const clauses = [...new Set(items.map(({ clause }) => clause))].join(", ");
  return `Hồ sơ (${clauses}): ${items.map(itemInWords).join("; ")}.`;
}

/** An item with the form it is written on and the decree that numbers the forms now. */
export function itemInWords({ name, form }: DossierItem): string {
  if (form === null) return name;
  const { number, decree, renumbered } = form;
  const note =
    renumbered === null
      ? ""
      : `; từ ${dayInWords(renumbered.since)} mẫu được đánh số lại theo ${renumbered.decree}, cần dùng mẫu đang có hiệu lực`;
  return `${name} (mẫu số ${number}, ${decree}${note})`;
}

/** By when dossiers are handed in, and where (IV.5). */
export function deadlineWords(dossier: Dossier, occasion: Occasion): string {
  return `${timeWords(dossier, occasion)} Nơi nhận: ${dossier.sentTo}.`;
}

function timeWords(dossier: Dossier, occasion: Occasion): string {
  if (occasion.kind === "summary") {
    return `Hạn gửi hồ sơ: ngày ${dayInWords(dayOf(summaryDeadline(dossier)))} (${dossier.summaryBefore.clause}).`;
  }
  const { value, clause } = dossier.annualDays;
  return (
    `Hạn gửi hồ sơ: ${value} ngày kể từ ngày công bố kết quả xếp hạng (${clause}); ` +
    "tính bằng hàm CCHC.HANNOP(ngày công bố) hoặc trong bảng điều khiển."
  );
}
