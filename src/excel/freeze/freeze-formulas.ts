import { cellCount } from "../../sheets/freeze/formula-result";
import type { Outcome } from "../outcome";
import { JobRefused } from "../problem-of";
import { readFormulas } from "./read-formulas";
import { readValues } from "./read-values";
import { writeValues } from "./write-values";

/**
 * Puts its present value in place of every formula that calls a function of ours (chép thành giá trị), on all sheets, so
 * that the workbook can be read where the add-in is not installed. A formula that shows an error, or is still being
 * calculated, stays. Formats and all other formulas stay, too.
 * @throws JobRefused `protectedFormulas` before anything is written
 */
export async function freezeFormulas(context: Excel.RequestContext): Promise<Extract<Outcome, { kind: "frozen" }>> {
  const found = await readFormulas(context);
  const sheets = found.length === 0 ? [] : await readValues(context, found);
  const toWrite = sheets.filter(({ ready }) => ready.length > 0);
  const locked = toWrite.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (locked.length > 0) throw new JobRefused({ code: "protectedFormulas", sheets: locked });
  if (toWrite.length > 0) await writeValues(context, toWrite);
  return {
    kind: "frozen",
    sheets: toWrite.map(({ name, ready }) => ({
      sheet: name,
      cells: ready.reduce((sum, range) => sum + cellCount(range), 0),
    })),
    left: sheets.flatMap(({ name, left }) => left.map((address) => ({ sheet: name, address }))),
  };
}
