import type { SheetModel } from "../../sheets/model/sheet-model";
import type { Renamed } from "../outcome";
import { renderSheet } from "./render-sheet";
import { BYTES_PER_REQUEST } from "./row-blocks";
import { chooseTargets } from "./sheet-target";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";

export interface SheetsWritten {
  readonly sheets: readonly string[];
  readonly renamed: readonly Renamed[];
}

/**
 * Writes the sheets of the add-in and shows the first. In one round trip, unless they are too large for one request.
 * @throws JobRefused before anything is written
 */
export async function writeSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  snapshot: WorkbookSnapshot,
): Promise<SheetsWritten> {
  const targets = chooseTargets(models, snapshot);
  context.application.suspendScreenUpdatingUntilNextSync();
  let pending = 0;
  let first: Excel.Worksheet | null = null;
  for (const target of targets) {
    const parts = renderSheet(context, target);
    let part = parts.next();
    for (; !part.done; part = parts.next()) {
      pending += part.value;
      if (pending < BYTES_PER_REQUEST) continue;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- only when one request cannot carry it all
      await context.sync();
      context.application.suspendScreenUpdatingUntilNextSync();
      pending = 0;
    }
    first ??= part.value;
  }
  first?.activate();
  await context.sync();
  return {
    sheets: targets.map(({ name }) => name),
    renamed: targets.flatMap(({ model, existing, name }) =>
      existing === null && name !== model.name ? [{ wanted: model.name, used: name }] : [],
    ),
  };
}
