import { localName, parseXml, type XmlElement } from "./xml";

/**
 * A document whose root has sections in the fixed order of its schema. A section that is not replaced stays as it was,
 * to the letter, and so does everything between sections.
 */
export class SectionedXml {
  /** Prefix of the main namespace with its colon (`x:`), or empty. */
  readonly prefix: string;
  readonly #order: readonly string[];
  readonly #source: string;
  readonly #head: string;
  readonly #tail: string;
  readonly #pieces: Piece[];
  readonly #original: readonly Piece[];

  constructor(source: string, order: readonly string[]) {
    this.#source = source;
    this.#order = order;
    const root = /<(?![?!])([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(source);
    if (root === null) throw new SyntaxError("an XML document without a root element");
    const [openTag, name = ""] = root;
    this.prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
    if (openTag.endsWith("/>")) {
      this.#head = `${source.slice(0, root.index)}${openTag.slice(0, -2)}>`;
      this.#tail = `</${name}>`;
      this.#pieces = [];
      this.#original = [];
      return;
    }
    const start = root.index + openTag.length;
    const end = source.lastIndexOf(`</${name}`);
    this.#head = source.slice(0, start);
    this.#tail = source.slice(end);
    this.#pieces = splitSections(source.slice(start, end));
    this.#original = [...this.#pieces];
  }

  /** The root's opening tag and what stands before it. */
  get head(): string {
    return this.#head;
  }

  /** A section as it stands; `null` when there is none. */
  raw(name: string): string | null {
    return this.#pieces.find((piece) => piece.name === name)?.raw ?? null;
  }

  /** A section as it stood before anything was replaced. */
  original(name: string): string | null {
    return this.#original.find((piece) => piece.name === name)?.raw ?? null;
  }

  /** A section as a tree. */
  section(name: string): XmlElement | undefined {
    const raw = this.raw(name);
    return raw === null ? undefined : parseXml(raw);
  }

  /** Every section of a name, for those that may be repeated (conditionalFormatting). */
  rawAll(name: string): string[] {
    return this.#pieces.filter((piece) => piece.name === name).map(({ raw }) => raw);
  }

  /** Puts a section into its place in the schema, in place of those of that name; none of them removes it. */
  replace(name: string, raws: readonly string[]): void {
    const first = this.#pieces.findIndex((piece) => piece.name === name);
    const kept = this.#pieces.filter((piece) => piece.name !== name);
    const at = first >= 0 ? first : this.#placeOf(name, kept);
    const before = this.#pieces.filter((piece) => piece.name === name);
    // What followed a section in the file goes on following it.
    const after = (raw: string) => before.find((piece) => piece.raw === raw)?.after ?? "";
    kept.splice(at, 0, ...raws.map((raw) => ({ name, raw, after: after(raw) })));
    this.#pieces.splice(0, this.#pieces.length, ...kept);
  }

  toString(): string {
    const body = this.#pieces.map(({ raw, after }) => raw + after).join("");
    return this.#head + body + this.#tail;
  }

  get isChanged(): boolean {
    return this.toString() !== this.#source;
  }

  #placeOf(name: string, pieces: readonly Piece[]): number {
    const rank = this.#order.indexOf(name);
    const next = pieces.findIndex((piece) => this.#order.indexOf(piece.name) > rank);
    return next >= 0 ? next : pieces.length;
  }
}

interface Piece {
  readonly name: string;
  readonly raw: string;
  /** White space and comments that follow. */
  readonly after: string;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g;

/** Direct children of the root; only the name of the outermost open element is followed, which is fast. */
function splitSections(body: string): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  while (position < body.length) {
    TAG.lastIndex = position;
    const match = TAG.exec(body);
    if (match === null) break;
    const [tag, , name, selfClosing] = match;
    if (name === undefined) {
      position = TAG.lastIndex;
      continue;
    }
    const end = selfClosing === "/" ? match.index + tag.length : endOf(body, name, match.index + tag.length);
    const before = body.slice(position, match.index);
    const last = pieces.at(-1);
    if (last !== undefined) pieces[pieces.length - 1] = { ...last, after: last.after + before };
    else if (before !== "") pieces.push({ name: "", raw: "", after: before });
    pieces.push({ name: localName(name), raw: body.slice(match.index, end), after: "" });
    position = end;
  }
  const last = pieces.at(-1);
  const rest = body.slice(position);
  if (last !== undefined) pieces[pieces.length - 1] = { ...last, after: last.after + rest };
  return pieces;
}

/** Where the element opened before `from` ends; elements of its own name may be nested in it. */
function endOf(body: string, name: string, from: number): number {
  const nested = new RegExp(`<(/?)${name.replace(/[.\\]/g, "\\$&")}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*?(/?)>`, "g");
  nested.lastIndex = from;
  let depth = 1;
  for (let match = nested.exec(body); match !== null; match = nested.exec(body)) {
    if (match[1] === "/") depth--;
    else if (match[2] !== "/") depth++;
    if (depth === 0) return nested.lastIndex;
  }
  throw new SyntaxError(`the XML element ${name} is never closed`);
}
