import { strToU8, zipSync } from "fflate";
import { NEW_PACKAGE } from "./empty-parts";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";

/** A workbook with one blank sheet. */
export function newWorkbook(): OpenedWorkbook {
  const parts = Object.entries(NEW_PACKAGE).map(([path, text]) => [path, strToU8(text)] as const);
  return openWorkbook(zipSync(Object.fromEntries(parts)));
}
