import type { DefinedName } from "../workbook/workbook";
import { apiFormula, storedFormula } from "./formula-text";
import { childrenOf, encodeXml, type XmlElement } from "./xml";

/** A name with how the file keeps it; `raw` is `null` for one made or changed here. */
export interface NameRecord extends DefinedName {
  readonly raw: string | null;
}

/** @param sheetIds ids of the sheets in the order of the file, by which names of one sheet refer to it */
export function readNames(section: XmlElement | undefined, sheetIds: readonly string[]): NameRecord[] {
  return childrenOf(section, "definedName").map(({ attributes, text, raw }) => ({
    name: attributes.name ?? "",
    formula: apiFormula(text),
    visible: attributes.hidden !== "1",
    comment: attributes.comment ?? "",
    sheetId: attributes.localSheetId === undefined ? null : (sheetIds[Number(attributes.localSheetId)] ?? null),
    raw,
  }));
}

export function writeName(name: NameRecord, sheetIds: readonly string[], prefix: string): string {
  if (name.raw !== null) return name.raw;
  const local = name.sheetId === null ? "" : ` localSheetId="${sheetIds.indexOf(name.sheetId)}"`;
  const comment = name.comment === "" ? "" : ` comment="${encodeXml(name.comment)}"`;
  const hidden = name.visible ? "" : ` hidden="1"`;
  return `<${prefix}definedName name="${encodeXml(name.name)}"${comment}${local}${hidden}>${encodeXml(storedFormula(name.formula))}</${prefix}definedName>`;
}
