import type { Border, BorderSide, CellFormat, Rect, Sheet } from "../../workbook/workbook";
import { booleanOf, numberOf, textOf, type ApiObject, type ApiProperty, type Json } from "../api-object";
import { invalidArgument } from "../host-error";
import { common, isWhole } from "./cells";

/** Excel.RangeFormat and what hangs on it. Reading gives `null` where cells differ. */
export function rangeFormat(sheet: Sheet, rect: Rect): ApiObject {
  return {
    typeName: "RangeFormat",
    properties: {
      HorizontalAlignment: choice(sheet, rect, "horizontal", HORIZONTAL),
      VerticalAlignment: choice(sheet, rect, "vertical", VERTICAL),
      WrapText: plain(sheet, rect, "wrapText", (value) => booleanOf(value, "wrapText")),
      IndentLevel: plain(sheet, rect, "indent", (value) => numberOf(value, "indentLevel")),
      ColumnWidth: {
        get: () => common({ ...rect, bottom: rect.top }, (_, column) => sheet.columnWidth(column)),
        set: (value) => {
          sheet.setColumnWidth(rect.left, rect.right, numberOf(value, "columnWidth"));
        },
      },
      RowHeight: {
        get: () => common({ ...rect, right: rect.left }, (row) => sheet.rowHeight(row)),
        set: (value) => {
          sheet.setRowHeight(rect.top, rect.bottom, numberOf(value, "rowHeight"));
        },
      },
    },
    navigations: {
      Fill: () => fill(sheet, rect),
      Font: () => font(sheet, rect),
      Borders: () => borders(sheet, rect),
      Protection: () => ({
        typeName: "FormatProtection",
        properties: { Locked: plain(sheet, rect, "locked", (value) => booleanOf(value, "locked")) },
      }),
    },
    methods: {
      AutofitRows: () => {
        sheet.setRowHeight(rect.top, rect.bottom, "auto");
        return undefined;
      },
      AutofitColumns: () => {
        autofitColumns(sheet, rect);
        return undefined;
      },
    },
  };
}

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom", Justify: "justify" } as const;

type PlainKey = {
  [Key in keyof CellFormat]: CellFormat[Key] extends string | number | boolean | null ? Key : never;
}[keyof CellFormat];

function plain<Key extends PlainKey>(
  sheet: Sheet,
  rect: Rect,
  key: Key,
  check: (value: Json) => CellFormat[Key],
): ApiProperty {
  return {
    get: () => (isWhole(rect) ? null : common(rect, (row, column) => sheet.format(row, column)[key])),
    set: (value) => {
      sheet.setFormat(rect, { [key]: check(value) });
    },
  };
}

function choice<Key extends "horizontal" | "vertical">(
  sheet: Sheet,
  rect: Rect,
  key: Key,
  names: Readonly<Record<string, CellFormat[Key]>>,
): ApiProperty {
  return {
    get: () => {
      const value = common(rect, (row, column) => sheet.format(row, column)[key]);
      return Object.entries(names).find(([, own]) => own === value)?.[0] ?? null;
    },
    set: (value) => {
      const own = names[textOf(value, key)];
      if (own === undefined) throw invalidArgument(`${key}Alignment`);
      sheet.setFormat(rect, { [key]: own });
    },
  };
}

function fill(sheet: Sheet, rect: Rect): ApiObject {
  return {
    typeName: "RangeFill",
    properties: {
      Color: {
        get: () => common(rect, (row, column) => sheet.format(row, column).fill ?? "") ?? null,
        set: (value) => {
          sheet.setFormat(rect, { fill: colorOf(value) });
        },
      },
    },
    methods: {
      Clear: () => {
        sheet.setFormat(rect, { fill: null });
        return undefined;
      },
    },
  };
}

function font(sheet: Sheet, rect: Rect): ApiObject {
  return {
    typeName: "RangeFont",
    properties: {
      Name: plain(sheet, rect, "fontName", (value) => textOf(value, "font name")),
      Size: plain(sheet, rect, "fontSize", (value) => numberOf(value, "font size")),
      Bold: plain(sheet, rect, "bold", (value) => booleanOf(value, "bold")),
      Italic: plain(sheet, rect, "italic", (value) => booleanOf(value, "italic")),
      Color: plain(sheet, rect, "fontColor", colorOf),
      Underline: {
        get: () => (common(rect, (row, column) => sheet.format(row, column).underline) === true ? "Single" : "None"),
        set: (value) => {
          sheet.setFormat(rect, { underline: value !== "None" });
        },
      },
    },
  };
}

/** `#RRGGBB`, as Excel takes colours; names of colours are not known here. */
export function colorOf(value: Json): string {
  const text = textOf(value, "color");
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`color ${text}`);
  return text.toUpperCase();
}

const STYLES: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];

function borders(sheet: Sheet, rect: Rect): ApiObject {
  const item = (edge: unknown) => {
    const known = EDGES.find((name) => name === edge);
    if (known === undefined) throw invalidArgument(`border ${String(edge)}`);
    return border(sheet, rect, known);
  };
  return {
    typeName: "RangeBorderCollection",
    properties: { Count: { get: () => EDGES.length } },
    items: () => EDGES.map(item),
    item,
    methods: { GetItem: item },
  };
}

function border(sheet: Sheet, rect: Rect, edge: Edge): ApiObject {
  const current = () => sheet.format(rect.top, rect.left).borders[sidesOf(edge)[0] ?? "top"];
  const set = (change: (before: Border | null) => Border | null) => {
    setBorder(sheet, rect, edge, change);
  };
  return {
    typeName: "RangeBorder",
    id: edge,
    properties: {
      SideIndex: { get: () => edge },
      Color: {
        get: () => current()?.color ?? "",
        set: (value) => {
          set((before) => ({ style: before?.style ?? "thin", color: colorOf(value) }));
        },
      },
      Style: {
        get: () => Object.entries(STYLES).find(([, style]) => style === current()?.style)?.[0] ?? "None",
        set: (value) => {
          const style = STYLES[textOf(value, "border style")];
          set((before) => (style === undefined ? null : { style, color: before?.color ?? "#000000" }));
        },
      },
      Weight: {
        get: () => Object.entries(WEIGHTS).find(([, style]) => style === current()?.style)?.[0] ?? "Thin",
        set: (value) => {
          set((before) => ({
            style: WEIGHTS[textOf(value, "border weight")] ?? "thin",
            color: before?.color ?? "#000000",
          }));
        },
      },
    },
  };
}

function sidesOf(edge: Edge): BorderSide[] {
  if (edge === "InsideHorizontal") return ["top", "bottom"];
  if (edge === "InsideVertical") return ["left", "right"];
  return [edge.replace("Edge", "").toLowerCase() as BorderSide];
}

/** An edge of a range is a side of the cells along it; inside lines are sides of every pair of neighbours. */
function setBorder(sheet: Sheet, rect: Rect, edge: Edge, change: (before: Border | null) => Border | null): void {
  const { top, left, bottom, right } = rect;
  const apply = (part: Rect, side: BorderSide) => {
    if (part.bottom < part.top || part.right < part.left) return;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const { borders: before } = sheet.format(row, column);
        const one = { top: row, left: column, bottom: row, right: column };
        sheet.setFormat(one, { borders: { ...before, [side]: change(before[side]) } });
      }
    }
  };
  switch (edge) {
    case "EdgeTop":
      apply({ ...rect, bottom: top }, "top");
      break;
    case "EdgeBottom":
      apply({ ...rect, top: bottom }, "bottom");
      break;
    case "EdgeLeft":
      apply({ ...rect, right: left }, "left");
      break;
    case "EdgeRight":
      apply({ ...rect, left: right }, "right");
      break;
    case "InsideHorizontal":
      apply({ ...rect, bottom: bottom - 1 }, "bottom");
      apply({ ...rect, top: top + 1 }, "top");
      break;
    case "InsideVertical":
      apply({ ...rect, right: right - 1 }, "right");
      apply({ ...rect, left: left + 1 }, "left");
  }
}

/** About what Excel makes of it: the longest text, so many points a letter. */
function autofitColumns(sheet: Sheet, rect: Rect): void {
  const used = sheet.usedRange(true);
  if (used === null) return;
  for (let column = Math.max(rect.left, used.left); column <= Math.min(rect.right, used.right); column++) {
    let longest = 0;
    for (let row = used.top; row <= used.bottom; row++) longest = Math.max(longest, sheet.text(row, column).length);
    sheet.setColumnWidth(column, column, Math.max(48, longest * 5.5 + 6));
  }
}
