import type { SheetVisibility } from "../workbook/workbook";
import { childrenOf, type XmlElement } from "./xml";
import { SectionedXml } from "./sectioned-xml";

/** Sections of the workbook part in the order of the schema (CT_Workbook). */
const ORDER = (
  "fileVersion fileSharing workbookPr alternateContent workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

export function workbookXml(source: string): SectionedXml {
  return new SectionedXml(source, ORDER);
}

/** What the workbook part says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly number: number;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
  /** The entry as it stands. */
  readonly raw: string;
}

export function readSheetEntries(xml: SectionedXml): SheetEntry[] {
  return childrenOf(xml.section("sheets"), "sheet").map(({ attributes, raw }) => ({
    name: attributes.name ?? "",
    number: Number(attributes.sheetId ?? 0),
    visibility: visibilityOf(attributes.state),
    relationshipId: relationshipIdOf(attributes),
    raw,
  }));
}

/** Attributes of the relationships' namespace have a prefix that the file chooses. */
function relationshipIdOf(attributes: XmlElement["attributes"]): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? "" : (attributes[name] ?? "");
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}

/** The `state` attribute of an entry; `null` for none. */
export function stateOf(visibility: SheetVisibility): string | null {
  if (visibility === "Visible") return null;
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}
