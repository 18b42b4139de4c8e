import type { StyleSheet } from "../workbook/style-sheet";
import type { CellFormat } from "../workbook/workbook";
import type { ThemeColors } from "./colors";
import { builtInFormat, builtInId } from "./number-format-ids";
import { SectionedXml } from "./sectioned-xml";
import {
  changedBorders,
  changedFont,
  changedLayout,
  readBorders,
  readFill,
  readFont,
  readLayout,
  writeFill,
} from "./style-xml";
import { child, encodeXml, parseXml, type XmlElement } from "./xml";
import { withAttributes, withContent } from "./xml-edit";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The style sheet of a workbook. Styles are only ever added: what exists keeps its number and its bytes. */
export class Styles implements StyleSheet {
  /** Prefix of the main namespace with its colon, or empty. */
  readonly prefix: string;
  readonly #source: string;
  readonly #theme: ThemeColors;
  readonly #lists = new Map<string, XmlElement[]>();
  readonly #added = new Map<string, string[]>();
  readonly #formats = new Map<number, CellFormat>();
  readonly #derived = new Map<string, number>();
  /** Which style each one made here was made from. */
  readonly #origins = new Map<number, number>();
  readonly #stylesOfFile: number;

  constructor(source: string, theme: ThemeColors) {
    const xml = new SectionedXml(source, ORDER);
    this.prefix = xml.prefix;
    this.#source = source;
    this.#theme = theme;
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      this.#lists.set(name, [...(xml.section(name)?.children ?? [])]);
    }
    this.#stylesOfFile = this.#lists.get("cellXfs")?.length ?? 0;
  }

  /** How a cell of this style looks. */
  format(index: number): CellFormat {
    const known = this.#formats.get(index);
    if (known !== undefined) return known;
    const format = this.#readFormat(this.#item("cellXfs", index));
    this.#formats.set(index, format);
    return format;
  }

  /** The style that is `index` with some of its look changed; made when there is none yet. */
  derive(index: number, change: Partial<CellFormat>): number {
    const key = `${index} ${JSON.stringify(change)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const wanted = { ...this.format(index), ...change };
    const made = this.#originWith(index, wanted) ?? this.#make(index, change);
    this.#derived.set(key, made);
    if (made >= this.#stylesOfFile && made !== index && !this.#origins.has(made)) this.#origins.set(made, index);
    return made;
  }

  /** Of the styles that one came from, the one that looks as wanted: what is changed back is what it was. */
  #originWith(index: number, wanted: CellFormat): number | null {
    const look = JSON.stringify(wanted);
    const seen = new Set<number>();
    for (let at: number | undefined = index; at !== undefined && !seen.has(at); at = this.#origins.get(at)) {
      if (JSON.stringify(this.format(at)) === look) return at;
      seen.add(at);
    }
    return null;
  }

  /** The elements of a differential format (dxf), for conditional formats. */
  differential(index: number): XmlElement | undefined {
    return this.#item("dxfs", index);
  }

  /** @returns the number of an equal differential format, or of a new one */
  addDifferential(xml: string): number {
    return this.#add("dxfs", xml);
  }

  get theme(): ThemeColors {
    return this.#theme;
  }

  toString(): string {
    const xml = new SectionedXml(this.#source, ORDER);
    for (const [name, added] of this.#added) {
      xml.replace(name, [appendTo(xml.raw(name), name, added, this.prefix)]);
    }
    return xml.toString();
  }

  #item(list: string, index: number): XmlElement | undefined {
    return this.#lists.get(list)?.[index];
  }

  #readFormat(xf: XmlElement | undefined): CellFormat {
    const number = (name: string) => Number(xf?.attributes[name] ?? 0);
    const protection = child(xf, "protection")?.attributes.locked;
    return {
      numberFormat: this.#numberFormat(number("numFmtId")),
      ...readFont(this.#item("fonts", number("fontId")), this.#theme),
      fill: readFill(this.#item("fills", number("fillId")), this.#theme),
      ...readLayout(child(xf, "alignment")),
      borders: readBorders(this.#item("borders", number("borderId")), this.#theme),
      locked: protection !== "0" && protection !== "false",
      quotePrefix: ["1", "true"].includes(xf?.attributes.quotePrefix ?? ""),
    };
  }

  #numberFormat(id: number): string {
    const own = this.#lists.get("numFmts")?.find((format) => Number(format.attributes.numFmtId) === id);
    return own?.attributes.formatCode ?? builtInFormat(id);
  }

  /** Parts of the look that did not change keep their font, fill and border, with all that we do not understand. */
  #make(base: number, change: Partial<CellFormat>): number {
    const { prefix } = this;
    const xf = this.#item("cellXfs", base);
    const before = this.format(base);
    const { fill, borders, numberFormat, locked, quotePrefix } = change;
    const changes = (...names: (keyof CellFormat)[]) => names.some((name) => change[name] !== undefined);
    const known = (list: string, name: string) => this.#item(list, Number(xf?.attributes[name] ?? 0));
    const attributes: Record<string, string | null> = {};
    const refer = (name: string, number: number, applied: string) => {
      Object.assign(attributes, { [name]: String(number), [applied]: "1" });
    };
    if (numberFormat !== undefined) refer("numFmtId", this.#numberFormatId(numberFormat), "applyNumberFormat");
    if (changes("fontName", "fontSize", "bold", "italic", "underline", "fontColor")) {
      refer("fontId", this.#add("fonts", changedFont(known("fonts", "fontId"), change, prefix)), "applyFont");
    }
    if (fill !== undefined) refer("fillId", this.#fillId(fill), "applyFill");
    if (borders !== undefined) {
      const border = changedBorders(known("borders", "borderId"), before.borders, borders, prefix);
      refer("borderId", this.#add("borders", border), "applyBorder");
    }
    if (changes("horizontal", "vertical", "wrapText", "indent")) attributes.applyAlignment = "1";
    if (quotePrefix !== undefined) attributes.quotePrefix = quotePrefix ? "1" : null;
    const protection = child(xf, "protection")?.raw ?? "";
    if (locked !== undefined) attributes.applyProtection = "1";
    const content = [
      changedLayout(child(xf, "alignment"), change, prefix),
      locked === undefined
        ? protection
        : withAttributes(protection || `<${prefix}protection/>`, { locked: locked ? null : "0" }),
      child(xf, "extLst")?.raw ?? "",
    ].join("");
    const standard = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    return this.#add("cellXfs", withContent(withAttributes(xf?.raw ?? standard, attributes), content));
  }

  #fillId(color: string | null): number {
    // The first two fills of every style sheet are fixed: none, and a grey pattern.
    return color === null ? 0 : this.#add("fills", writeFill(color, this.prefix));
  }

  #numberFormatId(format: string): number {
    const builtIn = builtInId(format);
    if (builtIn !== null) return builtIn;
    const formats = this.#lists.get("numFmts") ?? [];
    const own = formats.find((candidate) => candidate.attributes.formatCode === format);
    if (own !== undefined) return Number(own.attributes.numFmtId);
    const id = Math.max(163, ...formats.map((candidate) => Number(candidate.attributes.numFmtId))) + 1;
    this.#add("numFmts", `<${this.prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`);
    return id;
  }

  #add(list: string, raw: string): number {
    const items = this.#lists.get(list) ?? [];
    const known = items.findIndex((item) => item.raw === raw);
    if (known >= 0) return known;
    items.push(parseXml(raw));
    this.#lists.set(list, items);
    this.#added.set(list, [...(this.#added.get(list) ?? []), raw]);
    return items.length - 1;
  }
}

/** A list section with items added at its end and its count put right. */
function appendTo(section: string | null, name: string, items: readonly string[], prefix: string): string {
  const added = items.join("");
  if (section === null) return `<${prefix}${name} count="${items.length}">${added}</${prefix}${name}>`;
  const open = /^<[^>]*?(\/?)>/.exec(section);
  const tag = open?.[0] ?? "";
  const count = Number(/ count="(\d+)"/.exec(tag)?.[1] ?? 0) + items.length;
  const counted = (tag.includes(" count=") ? tag.replace(/ count="\d+"/, ` count="${count}"`) : tag).replace(
    /\s*\/>$/,
    ">",
  );
  if (open?.[1] === "/") return `${counted}${added}</${prefix}${name}>`;
  const end = section.lastIndexOf("</");
  return counted + section.slice(tag.length, end) + added + section.slice(end);
}
