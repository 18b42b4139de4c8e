import { dayInWords } from "../../plan/calendar-day";
import type { Dossier, DossierItem } from "../../plan/dossier";

/** What a user says of the items of one dossier, by the id of the item: there or not; absent when nothing is said. */
export type DossierTicks = ReadonlyMap<string, boolean>;

/** An item that a nominee's dossier still lacks (còn thiếu). */
export interface MissingItem {
  readonly item: DossierItem;
  /** `false` when nobody has said anything of it yet. */
  readonly stated: boolean;
  /** The item in one line, with its form, e.g. "Báo cáo thành tích … (mẫu số 07, Nghị định số 91/2017/NĐ-CP; …)". */
  readonly words: string;
}

/** What a dossier still lacks, in the order of the plan; empty when every item is ticked. */
export function missingItems(ticks: DossierTicks, { items }: Dossier): MissingItem[] {
  return items
    .filter(({ id }) => ticks.get(id) !== true)
    .map((item) => ({ item, stated: ticks.has(item.id), words: itemInWords(item) }));
}

/** An item in one line, with the form it is written on and the decree that numbers the forms now. */
export function itemInWords({ name, form }: DossierItem): string {
  if (form === null) return name;
  const { number, decree, renumbered } = form;
  const note =
    renumbered === null
      ? ""
      : `; từ ${dayInWords(renumbered.since)} mẫu được đánh số lại theo ${renumbered.decree}, cần dùng mẫu đang có hiệu lực`;
  return `${name} (mẫu số ${number}, ${decree}${note})`;
}
