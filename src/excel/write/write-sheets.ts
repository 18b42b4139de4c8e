import type { SheetModel } from "../../sheets/model/sheet-model";
import type { Renamed } from "../outcome";
import { renderSheet } from "./render-sheet";
import { chooseTargets } from "./sheet-target";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";

export interface SheetsWritten {
  readonly names: readonly string[];
  readonly renamed: readonly Renamed[];
}

/** Rows times columns that one request may carry and stay under the 5 MB of a host on the web. */
const CELLS_PER_REQUEST = 60_000;

/**
 * Writes the sheets of the add-in and shows the first. In one round trip, unless the sheets are too large for one.
 * @throws JobRefused before anything is written
 */
export async function writeSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  snapshot: WorkbookSnapshot,
): Promise<SheetsWritten> {
  const targets = chooseTargets(models, snapshot);
  let pending = 0;
  let first: Excel.Worksheet | null = null;
  for (const target of targets) {
    const size = target.model.rows.length * target.model.columns.length;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only between sheets too large to go together
    if (pending > 0 && pending + size > CELLS_PER_REQUEST) await context.sync();
    pending = pending + size > CELLS_PER_REQUEST ? size : pending + size;
    context.application.suspendScreenUpdatingUntilNextSync();
    const sheet = renderSheet(context, target);
    first ??= sheet;
  }
  first?.activate();
  await context.sync();
  return {
    names: targets.map(({ name }) => name),
    renamed: targets.flatMap(({ model, existing, name }) =>
      existing === null && name !== model.name ? [{ wanted: model.name, used: name }] : [],
    ),
  };
}
