import type { Dossier, DossierItem } from "../../plan/dossier";

/** What a user says of the items of one dossier, by the id of the item: there or not; absent when nothing is said. */
export type DossierTicks = ReadonlyMap<string, boolean>;

/** The items that a nominee's dossier still lacks (còn thiếu), in the order of the plan (IV.4); none when all are ticked. */
export function missingItems(ticks: DossierTicks, { items }: Dossier): DossierItem[] {
  return items.filter(({ id }) => ticks.get(id) !== true);
}
