import type { BorderSide, Rect, Sheet, Workbook } from "../workbook/workbook";
import type { CustomFunctionCalls } from "./custom-function-calls";
import type { References } from "./references";
import type { WorkbookEvents } from "./workbook-events";

/** Adjacent cells of one sheet. */
export interface CellBlock {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Cells of one sheet in one or more blocks. */
export interface CellBlocks {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

export type BorderPosition = BorderSide | "insideHorizontal" | "insideVertical";

/** Something that a sheet holds under an id. */
export interface SheetItem {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A collection of one sheet, or of the whole workbook. */
export interface Scope {
  readonly sheet: Sheet | null;
}

/** Every type of object that the host answers for, by its name in the API, and what such an object stands for. */
export interface Subjects {
  Workbook: Workbook;
  Application: Workbook;
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  AutoFilter: Sheet;
  Range: CellBlock;
  RangeAreas: CellBlocks;
  RangeCollection: CellBlocks;
  RangeFormat: CellBlocks;
  RangeFill: CellBlocks;
  RangeFont: CellBlocks;
  RangeBorderCollection: CellBlocks;
  RangeBorder: CellBlocks & { readonly position: BorderPosition };
  FormatProtection: CellBlocks;
  RangeSort: CellBlock;
  ConditionalFormatCollection: CellBlocks;
  ConditionalFormat: SheetItem;
  CustomConditionalFormat: SheetItem;
  ConditionalFormatRule: SheetItem;
  ConditionalRangeFormat: SheetItem;
  ConditionalRangeFill: SheetItem;
  ConditionalRangeFont: SheetItem;
  DataValidation: CellBlocks;
  TableCollection: Scope;
  Table: SheetItem;
  NamedItemCollection: Scope;
  NamedItem: Scope & { readonly name: string };
  SettingCollection: Workbook;
  Setting: { readonly key: string };
  AddinInternalService: null;
  CustomFunctions: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
}

export type Kind = keyof Subjects;

/** An object as an add-in has hold of it. */
export class HostObject<K extends Kind = Kind> {
  constructor(
    readonly kind: K,
    readonly subject: Subjects[K],
  ) {}
}

export function isKind<K extends Kind>(object: unknown, kind: K): object is HostObject<K> {
  return object instanceof HostObject && object.kind === kind;
}

/** What objects may use beside what they stand for. */
export interface HostServices {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly references: References;
  readonly events: WorkbookEvents;
  readonly functionCalls: CustomFunctionCalls;
  /** Calculates every formula anew, those of the add-in's functions too. */
  recalculate(): void;
  /** The cells that the formula in a cell has spilled into, that cell among them; `null` when it has not. */
  spillOf(sheet: Sheet, row: number, column: number): Rect | null;
  /** Actions of the ribbon can be run from now on. */
  actionsReady(): void;
  showPane(): void;
  hidePane(): void;
  readonly isPaneShown: boolean;
}
