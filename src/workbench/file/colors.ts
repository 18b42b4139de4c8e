import type { XmlElement } from "./xml";

/** The 64 colours that old files name by number (SpreadsheetML, 18.8.27). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Colours of the theme in the order in which cells refer to them: light and dark pairs are swapped against the file. */
export type ThemeColors = readonly string[];

export const OFFICE_THEME: ThemeColors =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme part. */
export function readThemeColors(scheme: XmlElement | undefined): ThemeColors {
  if (scheme === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, position) => {
    const color = scheme.children.find((child) => child.name === name)?.children[0];
    return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE_THEME[position] ?? "000000";
  });
}

/** A colour element (`rgb`, `theme` with `tint`, or `indexed`) as `#RRGGBB`; `null` for automatic or none. */
export function readColor(element: XmlElement | undefined, theme: ThemeColors): string | null {
  if (element === undefined) return null;
  const { rgb, theme: themeIndex, indexed, tint } = element.attributes;
  const base =
    rgb?.slice(-6) ??
    (themeIndex === undefined ? undefined : theme[Number(themeIndex)]) ??
    (indexed === undefined ? undefined : INDEXED[Number(indexed)]);
  return base === undefined ? null : `#${tinted(base.toUpperCase(), Number(tint ?? 0))}`;
}

/** Towards white for a positive tint, towards black for a negative one; close to Excel's own reckoning in HLS. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

/** `#RRGGBB` as the file keeps it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
