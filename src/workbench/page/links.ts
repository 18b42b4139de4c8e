import { parse, parseA1Ref, tokenize } from "@borgar/fx";
import type { Cell, Rect, Sheet, Workbook } from "../workbook/workbook";

/** Where a HYPERLINK formula leads: a place in this workbook, or an address on the web. */
export type Link =
  | { readonly kind: "place"; readonly sheet: Sheet; readonly range: Rect }
  | { readonly kind: "web"; readonly url: string };

/** The link of a cell whose formula is HYPERLINK with a written address; null for every other cell. */
export function linkOf(workbook: Workbook, sheet: Sheet, cell: Cell): Link | null {
  const address = cell.formula === null ? null : writtenAddress(cell.formula);
  if (address === null) return null;
  if (/^https?:\/\//i.test(address)) return { kind: "web", url: address };
  return address.startsWith("#") ? placeOf(workbook, sheet, address.slice(1)) : null;
}

function writtenAddress(formula: string): string | null {
  if (!/^=\s*HYPERLINK\s*\(/i.test(formula)) return null;
  try {
    const node = parse(tokenize(formula, { mergeRefs: true }));
    const first = "callee" in node ? node.arguments[0] : undefined;
    return first?.type === "Literal" && typeof first.value === "string" ? first.value : null;
  } catch {
    return null;
  }
}

/** Reads `'Điểm 2023'!B4:C5` or `B4`; null where there is no such place. */
export function placeOf(workbook: Workbook, from: Sheet, reference: string): Link | null {
  const read = parseA1Ref(reference.trim());
  if (!read || !("range" in read)) return null;
  const [sheetName] = read.context ?? [];
  const sheet = sheetName === undefined ? from : workbook.sheetByName(sheetName);
  const { top, left, bottom, right } = read.range;
  if (!sheet || top === null || left === null) return null;
  return { kind: "place", sheet, range: { top, left, bottom: bottom ?? top, right: right ?? left } };
}
