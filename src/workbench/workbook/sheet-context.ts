import type { StyleSheet } from "./style-sheet";
import type { CellChange, SheetVisibility } from "./workbook";

/** What a sheet needs of the workbook around it. */
export interface SheetContext {
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  cellsChanged(change: CellChange): void;
  /** Something other than cells changed. */
  changed(): void;
  /** @throws WorkbookRefusal where the workbook does not allow it */
  refuseRename(sheetId: string, name: string): void;
  /** Called after the renaming, for everything that speaks of the sheet by name. */
  renamed(from: string, to: string): void;
  /** @throws WorkbookRefusal where the workbook does not allow it */
  refuseVisibility(sheetId: string, visibility: SheetVisibility): void;
  freeTableId(): string;
  freeTableName(): string;
  /** @throws WorkbookRefusal `InvalidArgument`, `ItemAlreadyExists` */
  refuseTableName(name: string, exceptId: string | null): void;
}
