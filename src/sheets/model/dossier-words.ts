import { dayOf } from "../../engine/day-serial";
import { summaryDeadline } from "../../engine/dossier/deadline";
import type { Occasion } from "../../engine/occasion";
import { dayInWords } from "../../plan/calendar-day";
import type { Dossier, DossierItem } from "../../plan/dossier";

/** What a dossier (hồ sơ) is made of, with its clause (IV.4); where forms were numbered anew, a second line says so. */
export function dossierLines({ items }: Dossier): string[] {
  const clauses = [...new Set(items.map(({ clause }) => clause))].join(", ");
  const renumbered = items.flatMap(renumberedWords).join(" ");
  return [`Hồ sơ (${clauses}): ${items.map(itemWords).join("; ")}.`, ...(renumbered === "" ? [] : [renumbered])];
}

function itemWords({ name, form }: DossierItem): string {
  return form === null ? name : `${name} (mẫu số ${form.number}, ${form.decree})`;
}

function renumberedWords({ form }: DossierItem): string[] {
  const renumbered = form?.renumbered ?? null;
  if (form === null || renumbered === null) return [];
  return [
    `Mẫu số ${form.number}: từ ${dayInWords(renumbered.since)} được đánh số lại theo ${renumbered.decree}, cần dùng mẫu đang có hiệu lực.`,
  ];
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
