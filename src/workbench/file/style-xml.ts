import type { Border, BorderSide, CellFormat } from "../workbook/workbook";
import { argb, readColor, type ThemeColors } from "./colors";
import { DEFAULT_FORMAT } from "../workbook/default-format";
import { child, encodeXml, type XmlElement } from "./xml";
import { attributesOf, withAttributes, withContent } from "./xml-edit";

/** Fonts, fills and borders of a style sheet, between the file and a cell's format. */

export type FontFormat = Pick<CellFormat, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "fontColor">;

export function readFont(font: XmlElement | undefined, theme: ThemeColors): FontFormat {
  return {
    fontName: child(font, "name")?.attributes.val ?? DEFAULT_FORMAT.fontName,
    fontSize: Number(child(font, "sz")?.attributes.val ?? DEFAULT_FORMAT.fontSize),
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: child(font, "u") !== undefined && child(font, "u")?.attributes.val !== "none",
    fontColor: readColor(child(font, "color"), theme) ?? DEFAULT_FORMAT.fontColor,
  };
}

export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false"].includes(element.attributes.val ?? "1");
}

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** The font with some of its look changed; what we do not know of it stays. */
export function changedFont(font: XmlElement | undefined, change: Partial<CellFormat>, prefix: string): string {
  const parts = new Map(font?.children.map(({ name, raw }) => [name, raw]));
  const flag = (name: string, isSet: boolean | undefined) => {
    if (isSet !== undefined) parts.set(name, isSet ? `<${prefix}${name}/>` : "");
  };
  flag("b", change.bold);
  flag("i", change.italic);
  flag("u", change.underline);
  if (change.fontSize !== undefined) parts.set("sz", `<${prefix}sz val="${change.fontSize}"/>`);
  if (change.fontColor !== undefined) parts.set("color", `<${prefix}color rgb="${argb(change.fontColor)}"/>`);
  if (change.fontName !== undefined) {
    // These say things of the font that was.
    for (const name of ["family", "charset", "scheme"]) parts.delete(name);
    parts.set("name", `<${prefix}name val="${encodeXml(change.fontName)}"/>`);
  }
  const inOrder = [...parts].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b)).map(([, raw]) => raw);
  return `<${prefix}font>${inOrder.join("")}</${prefix}font>`;
}

/** The colour of a solid fill; patterns count as their foreground. */
export function readFill(fill: XmlElement | undefined, theme: ThemeColors): string | null {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  return type === "none" || type === "gray125" ? null : readColor(child(pattern, "fgColor"), theme);
}

export function writeFill(color: string | null, prefix: string): string {
  if (color === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

const SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];

export function readBorders(border: XmlElement | undefined, theme: ThemeColors): CellFormat["borders"] {
  const side = (name: BorderSide): Border | null => {
    const element = child(border, name);
    const style = element?.attributes.style;
    if (style === undefined || style === "none") return null;
    return { style, color: readColor(child(element, "color"), theme) ?? "#000000" };
  };
  return { top: side("top"), left: side("left"), bottom: side("bottom"), right: side("right") };
}

/** The borders with those sides changed that look different; diagonals and unknown sides stay. */
export function changedBorders(
  border: XmlElement | undefined,
  before: CellFormat["borders"],
  borders: CellFormat["borders"],
  prefix: string,
): string {
  const sides = SIDES.map((side) => {
    const known = child(border, side);
    if (known !== undefined && JSON.stringify(before[side]) === JSON.stringify(borders[side])) return known.raw;
    const wanted = borders[side];
    if (wanted === null) return `<${prefix}${side}/>`;
    return `<${prefix}${side} style="${wanted.style}"><${prefix}color rgb="${argb(wanted.color)}"/></${prefix}${side}>`;
  });
  const others = border?.children.filter(({ name }) => !SIDES.some((side) => side === name)).map(({ raw }) => raw);
  const content = sides.join("") + (others?.join("") ?? `<${prefix}diagonal/>`);
  return withContent(border?.raw ?? `<${prefix}border/>`, content);
}

type Layout = Pick<CellFormat, "horizontal" | "vertical" | "wrapText" | "indent">;

const HORIZONTAL = ["left", "center", "right", "fill", "justify"] as const;
const VERTICAL = ["top", "center", "justify"] as const;

export function readLayout(alignment: XmlElement | undefined): Layout {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  return {
    horizontal:
      HORIZONTAL.find((name) => name === horizontal) ?? (horizontal === "centerContinuous" ? "center" : "general"),
    vertical: VERTICAL.find((name) => name === vertical) ?? "bottom",
    wrapText: wrapText === "1" || wrapText === "true",
    indent: Number(indent ?? 0),
  };
}

/** The alignment with some of it changed; empty when there is nothing to say. */
export function changedLayout(alignment: XmlElement | undefined, change: Partial<Layout>, prefix: string): string {
  const { horizontal, vertical, wrapText, indent } = change;
  const changed = withAttributes(alignment?.raw ?? `<${prefix}alignment/>`, {
    ...(horizontal === undefined ? {} : { horizontal: horizontal === "general" ? null : horizontal }),
    ...(vertical === undefined ? {} : { vertical: vertical === "bottom" ? null : vertical }),
    ...(wrapText === undefined ? {} : { wrapText: wrapText ? "1" : null }),
    ...(indent === undefined ? {} : { indent: indent > 0 ? String(indent) : null }),
  });
  return attributesOf(changed) === "" ? "" : changed;
}
