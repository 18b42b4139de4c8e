import type { SharedStrings } from "./shared-strings";
import type { Styles } from "./styles";
import type { SheetEntry } from "./workbook-part";
import type { ZipPackage } from "./zip-package";

/** A sheet of the file; one without cells (a chart sheet) has no part that we read. */
export interface FileSheet {
  readonly id: string;
  readonly entry: SheetEntry;
  /** Path and text of the worksheet; `null` for a sheet of another kind. */
  readonly part: { readonly path: string; readonly source: string } | null;
}

/** The parts of an open file that are read once and written by every save. */
export interface OpenedFile {
  readonly pack: ZipPackage;
  readonly workbookPath: string;
  readonly stringsPath: string;
  readonly stylesPath: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  /** In their order. */
  readonly sheets: readonly FileSheet[];
  /** The sheet in front when the workbook was read: in the file, and in memory, where it has to have cells. */
  readonly frontInFile: string;
  readonly frontInMemory: string;
}
