import { encodeXml } from "./xml";

/** The list of what kind each part of a package is. */
export class ContentTypes {
  #source: string;
  #changed = false;

  constructor(source: string) {
    this.#source = source;
  }

  add(part: string, type: string): void {
    this.#source = this.#source.replace(
      /<\/Types>\s*$/,
      `<Override PartName="/${encodeXml(part)}" ContentType="${type}"/></Types>`,
    );
    this.#changed = true;
  }

  remove(part: string): void {
    const before = this.#source;
    this.#source = this.#source.replace(/<Override\b[^>]*?\/>/g, (element) =>
      element.includes(`PartName="/${encodeXml(part)}"`) ? "" : element,
    );
    this.#changed ||= before !== this.#source;
  }

  get isChanged(): boolean {
    return this.#changed;
  }

  toString(): string {
    return this.#source;
  }
}
