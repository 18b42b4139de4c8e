import type { SheetModel } from "../../sheets/model/sheet-model";
import { markName } from "../own-mark";
import { JobRefused } from "../problem-of";
import type { OwnSheet, WorkbookSnapshot } from "../read/workbook-snapshot";

/** Where a sheet model goes: onto our sheet of last time, or onto a new one. */
export interface SheetTarget {
  readonly model: SheetModel;
  /** `null` when the sheet is to be added. */
  readonly existing: OwnSheet | null;
  readonly name: string;
  readonly table: { readonly name: string; readonly isThere: boolean };
  /** Whether the workbook has the name that marks the sheet; one that was deleted leaves it behind, pointing nowhere. */
  readonly hasMark: boolean;
}

/**
 * Chooses the sheets to write and checks all that can fail, before anything is written. A sheet of the user is never
 * taken, even if it has the name that ours should have.
 * @throws JobRefused `protectedSheet`, `protectedWorkbook`, also for one of ours that is hidden and must be shown
 */
export function chooseTargets(models: readonly SheetModel[], snapshot: WorkbookSnapshot): SheetTarget[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  return models.map((model) => {
    const existing = snapshot.ownSheets.find((own) => own.mark === model.mark) ?? null;
    if (existing?.isProtected) throw new JobRefused({ code: "protectedSheet", sheet: existing.sheet });
    if (existing?.isHidden && snapshot.isStructureProtected) throw new JobRefused({ code: "protectedWorkbook" });
    const table = tableOf(model, existing, snapshot);
    const hasMark = snapshot.names.has(markName(model.mark));
    if (existing !== null) return { model, existing, name: existing.sheet, table, hasMark };
    if (snapshot.isStructureProtected) throw new JobRefused({ code: "protectedWorkbook" });
    const name = freeName(model.name, taken);
    taken.add(name.toLowerCase());
    return { model, existing, name, table, hasMark };
  });
}

/** The table is named like the mark, unless a copy of the sheet has that name already. */
function tableOf({ mark }: SheetModel, existing: OwnSheet | null, { tables }: WorkbookSnapshot): SheetTarget["table"] {
  const [only, ...others] = existing?.tables ?? [];
  // The user may have given it another name.
  const own = existing?.tables.find((name) => name.startsWith(mark)) ?? (others.length === 0 ? only : undefined);
  if (own !== undefined) return { name: own, isThere: true };
  let name = mark;
  for (let number = 2; tables.has(name); number++) name = `${mark}_${number}`;
  return { name, isThere: false };
}

const LONGEST_NAME = 31;

/** The name, or the first of `… (2)`, `… (3)` that no sheet has. @param taken in lower case */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
