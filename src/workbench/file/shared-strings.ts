import { SectionedXml } from "./sectioned-xml";
import { child, childrenOf, encodeXml, parseXml, type XmlElement } from "./xml";

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;

/** The texts that cells refer to by number. Only ever added to: renumbering would change texts of sheets not touched. */
export class SharedStrings {
  readonly #source: string;
  readonly #texts: string[];
  readonly #added: string[] = [];
  readonly #indexByText = new Map<string, number>();

  constructor(source: string | null) {
    this.#source = source ?? EMPTY;
    this.#texts = source === null ? [] : childrenOf(parseXml(source), "si").map(textOfString);
  }

  text(index: number): string {
    return this.#texts[index] ?? "";
  }

  /** The number of a text that we write; texts of the file, which may carry formats, are not reused. */
  indexOf(text: string): number {
    const known = this.#indexByText.get(text);
    if (known !== undefined) return known;
    const index = this.#texts.push(text) - 1;
    this.#indexByText.set(text, index);
    this.#added.push(text);
    return index;
  }

  get isChanged(): boolean {
    return this.#added.length > 0;
  }

  toString(): string {
    const { prefix } = new SectionedXml(this.#source, []);
    const items = this.#added.map((text) => `<${prefix}si>${textElement(text, prefix)}</${prefix}si>`).join("");
    const end = this.#source.lastIndexOf("</");
    const opened = end >= 0 ? this.#source : this.#source.replace(/\/>\s*$/, `></${prefix}sst>`);
    const at = opened.lastIndexOf("</");
    // The counts are optional, and Excel writes them anew: without them they cannot be wrong.
    return (opened.slice(0, at) + items + opened.slice(at))
      .replace(/(<[^>]*?sst\b[^>]*?) count="\d+"/, "$1")
      .replace(/(<[^>]*?sst\b[^>]*?) uniqueCount="\d+"/, "$1");
  }
}

export function textElement(text: string, prefix: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ` xml:space="preserve"` : "";
  return `<${prefix}t${space}>${encodeText(text)}</${prefix}t>`;
}

/** Text of a plain or a formatted string; the reading aid of East Asian texts (rPh) is not part of it. */
export function textOfString(element: XmlElement): string {
  const plain = child(element, "t");
  if (plain !== undefined) return decodeText(plain.text);
  return childrenOf(element, "r")
    .map((run) => decodeText(child(run, "t")?.text ?? ""))
    .join("");
}

/** Characters that XML cannot hold are written as `_xHHHH_`, and an underscore that looks like one is escaped. */
function decodeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** What XML cannot hold. */
// eslint-disable-next-line no-control-regex -- these are the very characters
const CONTROL = /[\u0000-\u0008\u000b-\u001f]/g;

export function encodeText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(CONTROL, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return encodeXml(escaped);
}
