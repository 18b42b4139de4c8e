import { columnNumber } from "../workbook/cell-reference";
import type { CellValue, ErrorCode } from "../workbook/workbook";
import { textOfString, type SharedStrings } from "./shared-strings";
import { decodeXml, parseAttributes, parseXml } from "./xml";

/** A cell element taken apart. */
export interface CellElement {
  /** Attributes as text, e.g. ` r="B8" s="3" t="s"`. */
  readonly attributes: string;
  /** What stands between its tags. */
  readonly content: string;
}

/** Reads cells of one sheet; the tags it looks for are made once, because a sheet may have a million cells. */
export class CellReader {
  readonly #strings: SharedStrings;
  readonly #value: TagPair;
  readonly #formula: TagPair;
  readonly #inline: TagPair;

  /** @param prefix prefix of the main namespace with its colon, or empty */
  constructor(prefix: string, strings: SharedStrings) {
    this.#strings = strings;
    this.#value = tagPair(`${prefix}v`);
    this.#formula = tagPair(`${prefix}f`);
    this.#inline = tagPair(`${prefix}is`);
  }

  value({ attributes, content }: CellElement): CellValue {
    const type = attributeOf(attributes, "t") ?? "n";
    if (type === "inlineStr") {
      const inline = findTag(content, this.#inline);
      return inline === null ? null : textOfString(parseXml(inline.raw));
    }
    const stored = findTag(content, this.#value);
    return stored === null ? null : this.#typed(type, decodeXml(stored.inner));
  }

  /** The `f` element; `null` for a constant. */
  formula({ content }: CellElement): { readonly attributes: Record<string, string>; readonly text: string } | null {
    const found = findTag(content, this.#formula);
    if (found === null) return null;
    return { attributes: parseAttributes(found.attributes), text: decodeXml(found.inner) };
  }

  /** The `f` element as it stands; empty for a constant. */
  rawFormula({ content }: CellElement): string {
    return findTag(content, this.#formula)?.raw ?? "";
  }

  #typed(type: string, text: string): CellValue {
    switch (type) {
      case "s":
        return this.#strings.text(Number(text));
      case "str":
        return decodeCellText(text);
      case "d":
        return text;
      case "b":
        return text === "1" || text === "true";
      case "e":
        return { error: ERRORS.find((code) => code === text) ?? "#VALUE!" };
      default:
        return text === "" ? null : Number(text);
    }
  }
}

const ERRORS: readonly ErrorCode[] = [
  ...(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"] as const),
];

function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Takes a cell element apart. @param source the element as it stands in the file */
export function takeApart(source: string): CellElement {
  const open = /^<[^\s/>]+([^>]*?)(\/?)>/.exec(source);
  const [tag = "", attributes = "", selfClosing = "/"] = open ?? [];
  return { attributes, content: selfClosing === "/" ? "" : source.slice(tag.length, source.lastIndexOf("</")) };
}

/** Column of a cell by its `r` attribute; `null` when it has none and simply follows the one before. */
export function columnOf(attributes: string): number | null {
  const reference = attributeOf(attributes, "r");
  return reference === null ? null : columnNumber(reference.replace(/\d+$/, ""));
}

export function styleOf(attributes: string): number {
  return Number(attributeOf(attributes, "s") ?? 0);
}

export function attributeOf(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) return null;
  const start = at + name.length + 3;
  return attributes.slice(start, attributes.indexOf('"', start));
}

interface TagPair {
  readonly open: string;
  readonly close: string;
}

function tagPair(name: string): TagPair {
  return { open: `<${name}`, close: `</${name}>` };
}

function findTag(content: string, { open, close }: TagPair) {
  for (let at = content.indexOf(open); at >= 0; at = content.indexOf(open, at + 1)) {
    const next = content[at + open.length];
    if (next !== ">" && next !== "/" && next !== " " && next !== "\n" && next !== "\t" && next !== "\r") continue;
    const end = content.indexOf(">", at);
    if (content[end - 1] === "/") {
      return { attributes: content.slice(at + open.length, end - 1), inner: "", raw: content.slice(at, end + 1) };
    }
    const closing = content.indexOf(close, end);
    if (closing < 0) throw new SyntaxError(`the XML element ${open} is never closed`);
    return {
      attributes: content.slice(at + open.length, end),
      inner: content.slice(end + 1, closing),
      raw: content.slice(at, closing + close.length),
    };
  }
  return null;
}
