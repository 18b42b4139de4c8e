import type { StoredWorkbook } from "../workbook/stored-workbook";
import { ContentTypes } from "./content-types";
import type { OpenedFile } from "./opened-file";
import { OFFICE, Relationships, relationshipsPath } from "./relationships";
import { SPREADSHEET, type Save } from "./save";
import { saveSheets } from "./save-sheets";
import { saveWorkbookPart } from "./save-workbook-part";
import { writeSettings } from "./settings-part";
import { workbookXml } from "./workbook-part";

const TYPES = "[Content_Types].xml";
const PROPERTIES = "docProps/app.xml";

export function saveWorkbook(workbook: StoredWorkbook, file: OpenedFile): Uint8Array {
  const pack = file.pack.copy();
  const { workbookPath } = file;
  const save: Save = {
    workbook,
    file,
    pack,
    types: new ContentTypes(pack.text(TYPES) ?? ""),
    relationships: new Relationships(pack.text(relationshipsPath(workbookPath)), workbookPath),
    workbookPart: workbookXml(pack.text(workbookPath) ?? ""),
  };
  saveWorkbookPart(save, saveSheets(save));
  dropCalculationChain(save);
  dropListOfTitles(save);
  writeSettings(pack, save.relationships, save.types, workbook.settings);
  saveStyles(save);
  saveStrings(save);
  if (save.workbookPart.isChanged) pack.setText(workbookPath, save.workbookPart.toString());
  if (save.relationships.isChanged) pack.setText(relationshipsPath(workbookPath), save.relationships.toString());
  if (save.types.isChanged) pack.setText(TYPES, save.types.toString());
  return pack.zip();
}

/** The order of calculation in the file is of no use once formulas changed; Excel makes a new one. */
function dropCalculationChain({ workbook, file, pack, types, relationships }: Save): void {
  const chain = relationships.ofType("calcChain")[0]?.target;
  const isDeleted = file.sheets.some(({ id, part }) => part !== null && workbook.sheetById(id) === undefined);
  const isChanged = isDeleted || workbook.sheets.some(({ cells }) => cells.rows.formulasTouched);
  if (chain === undefined || !isChanged) return;
  pack.remove(chain);
  types.remove(chain);
  relationships.remove(chain);
}

/** The properties list sheets and names by title; Excel makes the list anew, but a wrong one would stay. */
function dropListOfTitles({ pack, workbookPart }: Save): void {
  const text = pack.text(PROPERTIES);
  if (text === null || !workbookPart.isChanged) return;
  const isNamed = ["sheets", "definedNames"].some(
    (section) => workbookPart.raw(section) !== workbookPart.original(section),
  );
  if (!isNamed) return;
  const bare = text.replace(/<(?:\w+:)?(HeadingPairs|TitlesOfParts)\b[\s\S]*?<\/(?:\w+:)?\1>/g, "");
  pack.setText(PROPERTIES, bare);
}

function saveStyles({ file, pack, types, relationships }: Save): void {
  const written = file.styles.toString();
  const before = pack.text(file.stylesPath);
  if (before === written) return;
  if (before === null) {
    types.add(file.stylesPath, `${SPREADSHEET}.styles+xml`);
    relationships.add(`${OFFICE}/styles`, file.stylesPath);
  }
  pack.setText(file.stylesPath, written);
}

function saveStrings({ file, pack, types, relationships }: Save): void {
  if (!file.strings.isChanged) return;
  if (!pack.has(file.stringsPath)) {
    types.add(file.stringsPath, `${SPREADSHEET}.sharedStrings+xml`);
    relationships.add(`${OFFICE}/sharedStrings`, file.stringsPath);
  }
  pack.setText(file.stringsPath, file.strings.toString());
}
