import type { NameRecord } from "../workbook/name-list";
import type { DefinedName } from "../workbook/workbook";
import { apiFormula, storedFormula } from "./formula-text";
import { childrenOf, encodeXml, parseXml, type XmlElement } from "./xml";
import { withAttributes, withContent } from "./xml-edit";

/** Names that Excel keeps for itself, e.g. what is printed of a sheet. */
export const BUILT_IN = "_xlnm.";

/** @param sheetIds ids of all sheets in the order of the file, by which names of one sheet refer to it */
export function readNames(section: XmlElement | undefined, sheetIds: readonly string[]): NameRecord[] {
  return childrenOf(section, "definedName").map((element) => readName(element, sheetIds));
}

function readName({ attributes, text, raw }: XmlElement, sheetIds: readonly string[]): NameRecord {
  const local = attributes.localSheetId;
  return {
    name: attributes.name ?? "",
    formula: apiFormula(text),
    visible: attributes.hidden !== "1" && attributes.hidden !== "true",
    comment: attributes.comment ?? "",
    sheetId: local === undefined ? null : (sheetIds[Number(local)] ?? null),
    source: raw,
  };
}

/** @param sheetIds ids of all sheets in their order now */
export function writeName(name: NameRecord, sheetIds: readonly string[], prefix: string): string {
  if (name.source === null)
    return withContent(withAttributes(`<${prefix}definedName/>`, attributesFor(name, sheetIds)), textFor(name));
  const before = readName(parseXml(name.source), []);
  const attributes = attributesFor(name, sheetIds);
  const known = parseXml(name.source).attributes;
  const changed = Object.entries(attributes).filter(
    ([key, value]) => (known[key] ?? null) !== value && !isSameFlag(key, known[key], value),
  );
  const kept = changed.length === 0 ? name.source : withAttributes(name.source, Object.fromEntries(changed));
  return before.formula === name.formula ? kept : withContent(kept, textFor(name));
}

function attributesFor(name: DefinedName, sheetIds: readonly string[]): Record<string, string | null> {
  return {
    name: name.name,
    comment: name.comment === "" ? null : name.comment,
    localSheetId: name.sheetId === null ? null : String(sheetIds.indexOf(name.sheetId)),
    hidden: name.visible ? null : "1",
  };
}

/** `hidden="0"` and `hidden="true"` say what we write otherwise. */
function isSameFlag(key: string, known: string | undefined, value: string | null): boolean {
  return key === "hidden" && (known === "1" || known === "true") === (value === "1");
}

function textFor({ formula }: DefinedName): string {
  return encodeXml(storedFormula(formula));
}
