import type { CellFormat } from "../../workbook/workbook";
import { autofitColumns, autofitRows } from "../autofit";
import { commonFormat, commonOf } from "../common-format";
import { HostFailure } from "../host-failure";
import { type CellBlocks, HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { choiceName, choiceValue, flagValue, numberValue } from "../property-value";

const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
};
const MOST_POINTS = 409.5;
const WIDEST = 2000;
const DEEPEST_INDENT = 250;

export const rangeFormatType: ObjectType<Subjects["RangeFormat"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    ColumnWidth: {
      get: ({ sheet, rects }) => commonOf(columnsOf(rects), (column) => sheet.columnWidth(column)),
      set: ({ sheet, rects }, value) => {
        refuseIfProtected(sheet.isProtected);
        const points = numberValue(value, 0, WIDEST);
        for (const { left, right } of rects) sheet.setColumnWidth(left, right, points);
      },
    },
    HorizontalAlignment: {
      get: (blocks) =>
        nameOf(
          commonFormat(blocks, ({ horizontal }) => horizontal),
          HORIZONTAL,
        ),
      set: (blocks, value) => {
        setFormat(blocks, { horizontal: choiceValue(value, HORIZONTAL) });
      },
    },
    IndentLevel: {
      get: (blocks) => commonFormat(blocks, ({ indent }) => indent),
      set: (blocks, value) => {
        setFormat(blocks, { indent: numberValue(value, 0, DEEPEST_INDENT) });
      },
    },
    RowHeight: {
      get: ({ sheet, rects }) => commonOf(rowsOf(rects), (row) => sheet.rowHeight(row)),
      set: ({ sheet, rects }, value) => {
        refuseIfProtected(sheet.isProtected);
        const points = numberValue(value, 0, MOST_POINTS);
        for (const { top, bottom } of rects) sheet.setRowHeight(top, bottom, points);
      },
    },
    VerticalAlignment: {
      get: (blocks) =>
        nameOf(
          commonFormat(blocks, ({ vertical }) => vertical),
          VERTICAL,
        ),
      set: (blocks, value) => {
        setFormat(blocks, { vertical: choiceValue(value, VERTICAL) });
      },
    },
    WrapText: {
      get: (blocks) => commonFormat(blocks, ({ wrapText }) => wrapText),
      set: (blocks, value) => {
        setFormat(blocks, { wrapText: flagValue(value) });
      },
    },
  },
  links: {
    Borders: (blocks) => new HostObject("RangeBorderCollection", blocks),
    Fill: (blocks) => new HostObject("RangeFill", blocks),
    Font: (blocks) => new HostObject("RangeFont", blocks),
    Protection: (blocks) => new HostObject("FormatProtection", blocks),
  },
  methods: {
    AutofitColumns: (blocks) => {
      refuseIfProtected(blocks.sheet.isProtected);
      autofitColumns(blocks);
    },
    AutofitRows: (blocks) => {
      refuseIfProtected(blocks.sheet.isProtected);
      autofitRows(blocks);
    },
  },
};

function setFormat({ sheet, rects }: CellBlocks, change: Partial<CellFormat>): void {
  for (const rect of rects) sheet.setFormat(rect, change);
}

/** `null` stays `null`: the cells differ. */
function nameOf<T>(value: T | null, choices: Readonly<Record<string, T>>): string | null {
  return value === null ? null : choiceName(value, choices);
}

function refuseIfProtected(isProtected: boolean): void {
  if (isProtected) throw new HostFailure("AccessDenied");
}

function* columnsOf(rects: CellBlocks["rects"]): Iterable<number> {
  for (const { left, right } of rects) {
    for (let column = left; column <= right; column++) yield column;
  }
}

function* rowsOf(rects: CellBlocks["rects"]): Iterable<number> {
  for (const { top, bottom } of rects) {
    for (let row = top; row <= bottom; row++) yield row;
  }
}
