import type { SourceCell } from "../../engine/score-entry";
import type { Correction } from "../../sheets/check/data-note";
import { cellInput } from "../../sheets/model/cell-input";
import type { Outcome } from "../outcome";
import { JobRefused } from "../problem-of";
import type { WorkbookSnapshot } from "../read/workbook-snapshot";

const TEXT_FORMAT = "@";
const GENERAL = "General";

/**
 * Puts the chosen values in place, each into its own cell and nowhere else. A cell that no longer holds what it held
 * when it was read, or that holds a formula, stays.
 * @throws JobRefused `protectedCorrections` before anything is written
 */
export async function applyCorrections(
  context: Excel.RequestContext,
  corrections: readonly Correction[],
  { sheets }: WorkbookSnapshot,
): Promise<Extract<Outcome, { kind: "corrected" }>> {
  const asked = new Set(corrections.map(({ at }) => at.sheet));
  const locked = sheets.filter(({ name, isProtected }) => isProtected && asked.has(name)).map(({ name }) => name);
  if (locked.length > 0) throw new JobRefused({ code: "protectedCorrections", sheets: locked });
  const idOf = new Map(sheets.map(({ id, name }) => [name, id]));
  const left: SourceCell[] = [];
  const loaded = corrections.flatMap((correction) => {
    const id = idOf.get(correction.at.sheet);
    if (id === undefined) {
      left.push(correction.at);
      return [];
    }
    const range = context.workbook.worksheets.getItem(id).getRange(correction.at.address);
    return [{ correction, range: range.load("values,formulas,numberFormat") }];
  });
  await context.sync();
  let cells = 0;
  for (const { correction, range } of loaded) {
    if (isAsRead(range, correction)) {
      write(range, correction);
      cells += 1;
    } else {
      left.push(correction.at);
    }
  }
  await context.sync();
  return { kind: "corrected", cells, left };
}

/** A formula shows its own text in `formulas`, any other cell its value. */
function isAsRead({ values, formulas }: Excel.Range, { before }: Correction): boolean {
  const formula: unknown = formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return !isFormula && values[0]?.[0] === before;
}

function write(range: Excel.Range, { after, numberFormat }: Correction): void {
  const current = String(range.numberFormat[0]?.[0] ?? GENERAL);
  // A number put into a cell formatted as text would become a text again.
  const format = numberFormat ?? (typeof after === "number" && current === TEXT_FORMAT ? GENERAL : current);
  if (format !== current) range.numberFormat = [[format]];
  range.values = [[cellInput(after, format)]];
}
