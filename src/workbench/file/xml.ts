/** A small, read-only tree of XML: names without their prefix, attributes by full name, text decoded. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, without that of children. */
  readonly text: string;
  /** The element as it stands in the source. */
  readonly raw: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|([^<]+)/g;

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly start: number;
  text: string;
}

/** The root element of a document or of a fragment with one root. @throws SyntaxError */
export function parseXml(source: string): XmlElement {
  const open: OpenElement[] = [{ name: "", attributes: {}, children: [], start: 0, text: "" }];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const [, cdata, closing, name, attributes, selfClosing, text] = match;
    const parent = open.at(-1);
    if (parent === undefined) break;
    if (text !== undefined) parent.text += decodeXml(text);
    else if (cdata !== undefined) parent.text += cdata;
    else if (closing === "/") close(open, source, TOKEN.lastIndex);
    else if (name !== undefined) {
      open.push({
        name: localName(name),
        attributes: parseAttributes(attributes ?? ""),
        children: [],
        start: match.index,
        text: "",
      });
      if (selfClosing === "/") close(open, source, TOKEN.lastIndex);
    }
  }
  const root = open[0]?.children[0];
  if (root === undefined || open.length !== 1) throw new SyntaxError("not a well-formed XML document");
  return root;
}

function close(open: OpenElement[], source: string, end: number): void {
  const done = open.pop();
  const parent = open.at(-1);
  if (done === undefined || parent === undefined) throw new SyntaxError("an XML element is closed that was not open");
  const { name, attributes, children, start, text } = done;
  parent.children.push({ name, attributes, children, text, raw: source.slice(start, end) });
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name] = decodeXml(double ?? single ?? "");
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter] ?? "&quot;");
}

/** The first child of a name; `undefined` when there is none. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}
