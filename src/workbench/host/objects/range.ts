import type { Sheet } from "../../workbook/workbook";
import { blocksAddress, isEntireColumn, isEntireRow } from "../address";
import { formulaOrValue, readBlock, writeBlock, writeNumberFormats } from "../block-values";
import { valueOfCell, valueType } from "../cell-content";
import { cellProperties } from "../cell-properties";
import { commonOf } from "../common-format";
import { type CellBlock, HostObject, type HostServices, type Subjects } from "../host-object";
import type { ObjectType, Property } from "../object-type";
import { HostFailure } from "../host-failure";
import { flagValue } from "../property-value";
import { rangeNavigation } from "../range-navigation";
import { cellCount, columnCount, rowCount } from "../rects";
import { clearBlock } from "../clear-block";

type Read = (sheet: Sheet, row: number, column: number) => unknown;

const address = { get: ({ sheet, rect }: CellBlock) => blocksAddress({ sheet, rects: [rect] }) };
const formulas = cells((sheet, row, column) => formulaOrValue(sheet.cell(row, column)), setContents);
const numberFormat = cells(
  (sheet, row, column) => sheet.format(row, column).numberFormat,
  (block, value) => {
    writeNumberFormats(block, value);
  },
);

export const rangeType: ObjectType<Subjects["Range"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Address: address,
    AddressLocal: address,
    CellCount: { get: ({ rect }) => (cellCount(rect) < 2 ** 31 ? cellCount(rect) : -1) },
    ColumnCount: { get: ({ rect }) => columnCount(rect) },
    ColumnHidden: { get: columnHidden },
    ColumnIndex: { get: ({ rect }) => rect.left },
    Formulas: formulas,
    Hidden: { get: (block) => rowHidden(block) === true || columnHidden(block) === true },
    IsEntireColumn: { get: ({ rect }) => isEntireColumn(rect) },
    IsEntireRow: { get: ({ rect }) => isEntireRow(rect) },
    NumberFormat: numberFormat,
    RowCount: { get: ({ rect }) => rowCount(rect) },
    RowHidden: {
      get: rowHidden,
      set: ({ sheet, rect }, value) => {
        sheet.setRowHidden(rect.top, rect.bottom, flagValue(value));
      },
    },
    RowIndex: { get: ({ rect }) => rect.top },
    Text: cells((sheet, row, column) => sheet.text(row, column)),
    ValueTypes: cells((sheet, row, column) => valueType(sheet.cell(row, column).value)),
    Values: cells((sheet, row, column) => valueOfCell(sheet.cell(row, column).value), setContents),
  },
  links: {
    ConditionalFormats: (block) => new HostObject("ConditionalFormatCollection", blocks(block)),
    DataValidation: (block) => new HostObject("DataValidation", blocks(block)),
    Format: (block) => new HostObject("RangeFormat", blocks(block)),
    Sort: (block) => new HostObject("RangeSort", block),
    Worksheet: ({ sheet }) => new HostObject("Worksheet", sheet),
  },
  methods: {
    ...rangeNavigation,
    Clear: ({ sheet, rect }, args) => {
      clearBlock(sheet, rect, args);
    },
    GetCellProperties: (block, args) => cellProperties(block, args.raw(0)),
    Merge: ({ sheet, rect }, args) => {
      if (!args.flag(0, false)) sheet.merge(rect);
      else for (let row = rect.top; row <= rect.bottom; row++) sheet.merge({ ...rect, top: row, bottom: row });
    },
    Select: ({ sheet, rect }, _args, { workbook }) => {
      workbook.activeSheetId = sheet.id;
      workbook.selection = rect;
    },
    // The library writes a large matrix in pieces, and has its shape checked as a whole first.
    _ValidateArraySize: ({ rect }, args) => {
      if (args.whole(0) !== rowCount(rect) || args.whole(1) !== columnCount(rect)) {
        throw new HostFailure("InvalidArgument", "shape of the values");
      }
    },
    Unmerge: ({ sheet, rect }) => {
      sheet.unmerge(rect);
    },
  },
};

function blocks({ sheet, rect }: CellBlock) {
  return { sheet, rects: [rect] };
}

/** A property that is a matrix with one entry for every cell. */
function cells(read: Read, set?: (block: CellBlock, value: unknown, host: HostServices) => void): Property<CellBlock> {
  const get = (block: CellBlock) => readBlock(block, (row, column) => read(block.sheet, row, column));
  return set === undefined ? { get } : { get, set };
}

function setContents(block: CellBlock, value: unknown, { workbook }: HostServices): void {
  writeBlock(block, value, workbook.date1904);
}

/** `null` when some are hidden and some are not. */
function rowHidden({ sheet, rect }: CellBlock): boolean | null {
  return commonOf(numbers(rect.top, rect.bottom), (row) => sheet.rowHidden(row));
}

function columnHidden({ sheet, rect }: CellBlock): boolean | null {
  return commonOf(numbers(rect.left, rect.right), (column) => sheet.columnHidden(column));
}

function* numbers(first: number, last: number): Iterable<number> {
  for (let number = first; number <= last; number++) yield number;
}
