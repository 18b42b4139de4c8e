import type { CSSProperties } from "react";
import type { Calculator } from "../formula/calculator";
import type { Border, Cell, CellFormat, Rect, Sheet } from "../workbook/workbook";

/** How a cell is drawn: its own format with the conditional formats that hold for it laid over. */
export interface CellLook {
  readonly style: CSSProperties;
  readonly alignment: "left" | "center" | "right";
  readonly wraps: boolean;
  readonly isFilled: boolean;
}

const borderStyles: Partial<Record<string, string>> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

const verticalPlaces = { top: "flex-start", center: "center", bottom: "flex-end", justify: "flex-start" } as const;
const INDENT_PIXELS = 9;

/** `block` is the merged block that the cell stands for, or the cell alone. */
export function cellLook(sheet: Sheet, block: Rect, cell: Cell, calculator: Calculator): CellLook {
  const { top: row, left: column } = block;
  const format = sheet.format(row, column);
  const laidOver = conditionalLook(sheet, row, column, calculator);
  const fill = laidOver.fill ?? format.fill;
  const alignment = alignmentOf(format, cell);
  return {
    alignment,
    wraps: format.wrapText || format.horizontal === "justify",
    isFilled: fill !== null,
    style: {
      ...fontOf(format),
      fontWeight: (laidOver.bold ?? format.bold) ? 700 : 400,
      color: laidOver.fontColor ?? format.fontColor,
      ...(fill === null ? {} : { backgroundColor: fill }),
      ...bordersOf(sheet, block),
      alignItems: verticalPlaces[format.vertical],
      justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[alignment],
      textAlign: format.horizontal === "justify" ? "justify" : alignment,
      ...(format.indent > 0
        ? { [alignment === "right" ? "paddingRight" : "paddingLeft"]: 3 + format.indent * INDENT_PIXELS }
        : {}),
    },
  };
}

interface ConditionalLook {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
}

/** Of several rules that hold, the first to say something about a property decides it. */
function conditionalLook(sheet: Sheet, row: number, column: number, calculator: Calculator): ConditionalLook {
  const look: ConditionalLook = { fill: null, fontColor: null, bold: null };
  for (const rule of sheet.conditionalFormats) {
    const covers = rule.ranges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (rule.type !== "Custom" || !covers || !calculator.evaluateConditionalFormat(sheet, rule, row, column)) continue;
    look.fill ??= rule.fill;
    look.fontColor ??= rule.fontColor;
    look.bold ??= rule.bold;
    if (rule.stopIfTrue) break;
  }
  return look;
}

function fontOf(format: CellFormat): CSSProperties {
  return {
    fontFamily: `"${format.fontName}", "Segoe UI", Arial, sans-serif`,
    fontSize: `${format.fontSize}pt`,
    ...(format.italic ? { fontStyle: "italic" } : {}),
    ...(format.underline ? { textDecoration: "underline" } : {}),
  };
}

/**
 * Every line between two cells is drawn once, as the right or lower edge of the cell before it, whichever of the two
 * has it.
 */
function bordersOf(sheet: Sheet, { top, left, bottom, right }: Rect): CSSProperties {
  const { borders } = sheet.format(top, left);
  const lower = sheet.format(bottom, left).borders.bottom ?? sheet.format(bottom + 1, left).borders.top;
  const after = sheet.format(top, right).borders.right ?? sheet.format(top, right + 1).borders.left;
  return {
    ...(top === 0 && borders.top ? { borderTop: borderStyle(borders.top) } : {}),
    ...(left === 0 && borders.left ? { borderLeft: borderStyle(borders.left) } : {}),
    ...(lower ? { borderBottom: borderStyle(lower) } : {}),
    ...(after ? { borderRight: borderStyle(after) } : {}),
  };
}

function borderStyle({ style, color }: Border): string {
  return `${borderStyles[style] ?? "1px solid"} ${color}`;
}

/** Where nothing is said, numbers stand on the right, errors and truth values in the middle, text on the left. */
function alignmentOf(format: CellFormat, cell: Cell): "left" | "center" | "right" {
  switch (format.horizontal) {
    case "left":
    case "center":
    case "right":
      return format.horizontal;
    case "fill":
    case "justify":
      return "left";
    case "general":
      if (typeof cell.value === "number") return "right";
      return typeof cell.value === "string" || cell.value === null ? "left" : "center";
  }
}
