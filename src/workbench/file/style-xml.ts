import type { Border, BorderSide, CellFormat } from "../workbook/workbook";
import { argb, readColor, type ThemeColors } from "./colors";
import { DEFAULT_FORMAT } from "../workbook/default-format";
import { child, encodeXml, type XmlElement } from "./xml";

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

export function writeFont(format: FontFormat, prefix: string): string {
  const tag = (name: string, value?: string | number) =>
    `<${prefix}${name}${value === undefined ? "" : ` val="${encodeXml(String(value))}"`}/>`;
  return [
    `<${prefix}font>`,
    format.bold ? tag("b") : "",
    format.italic ? tag("i") : "",
    format.underline ? tag("u") : "",
    tag("sz", format.fontSize),
    `<${prefix}color rgb="${argb(format.fontColor)}"/>`,
    tag("name", format.fontName),
    `</${prefix}font>`,
  ].join("");
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

export function writeBorders(borders: CellFormat["borders"], prefix: string): string {
  const sides = SIDES.map((side) => {
    const border = borders[side];
    if (border === null) return `<${prefix}${side}/>`;
    return `<${prefix}${side} style="${border.style}"><${prefix}color rgb="${argb(border.color)}"/></${prefix}${side}>`;
  });
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
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

export function writeLayout({ horizontal, vertical, wrapText, indent }: Layout, prefix: string): string {
  const attributes = [
    horizontal === "general" ? "" : ` horizontal="${horizontal}"`,
    vertical === "bottom" ? "" : ` vertical="${vertical}"`,
    wrapText ? ` wrapText="1"` : "",
    indent > 0 ? ` indent="${indent}"` : "",
  ].join("");
  return attributes === "" ? "" : `<${prefix}alignment${attributes}/>`;
}
