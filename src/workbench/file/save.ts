import type { StoredWorkbook } from "../workbook/stored-workbook";
import type { ContentTypes } from "./content-types";
import type { OpenedFile } from "./opened-file";
import type { Relationships } from "./relationships";
import type { SectionedXml } from "./sectioned-xml";
import type { ZipPackage } from "./zip-package";

/** One save: a copy of the package in which the parts that changed are written anew. */
export interface Save {
  readonly workbook: StoredWorkbook;
  readonly file: OpenedFile;
  readonly pack: ZipPackage;
  readonly types: ContentTypes;
  /** Those of the workbook part. */
  readonly relationships: Relationships;
  readonly workbookPart: SectionedXml;
}

export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The first path of its kind that no part has. */
export function freePath({ pack }: Save, path: (number: number) => string): string {
  for (let number = 1; ; number++) if (!pack.has(path(number))) return path(number);
}
