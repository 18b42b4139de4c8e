import type { ColumnRun } from "./columns";
import type { ConditionalFormatRecord } from "./conditional-format-list";
import type { DataValidationRecord } from "./data-validation-list";
import type { SheetProtection } from "./sheet-protection";
import type { RowRecord } from "./sheet-rows";
import type { TableRecord } from "./table-list";
import type { FrozenPanes, PageSetup, Rect } from "./workbook";

/** All that a sheet holds, as it comes out of its file. */
export interface SheetContents {
  readonly loadRows: () => Map<number, RowRecord>;
  readonly columns: readonly ColumnRun[];
  /** Points. */
  readonly defaultRowHeight: number;
  /** Characters. */
  readonly defaultColumnWidth: number;
  readonly merges: readonly Rect[];
  readonly frozen: FrozenPanes;
  readonly showGridlines: boolean;
  /** `#RRGGBB`, or empty for none. */
  readonly tabColor: string;
  readonly pageSetup: PageSetup;
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  /** Priorities of rules that only newer versions know; they count among the others. */
  readonly otherPriorities: readonly number[];
  readonly dataValidations: readonly DataValidationRecord[];
  readonly tables: readonly TableRecord[];
  readonly protection: SheetProtection | null;
  /** The filter of the sheet itself hides rows of this range; `null` when it hides none. */
  readonly filteredRange: Rect | null;
}
