import { childrenOf, encodeXml, parseXml } from "./xml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part in the package, or the address of something outside. */
  readonly target: string;
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the relationships of a part are kept. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; added and removed by splicing the text, so that the others stay to the letter. */
export class Relationships {
  readonly #folder: string;
  #source: string;
  #changed = false;

  constructor(source: string | null, part: string) {
    this.#source = source ?? EMPTY;
    this.#folder = part.slice(0, part.lastIndexOf("/") + 1);
  }

  get all(): Relationship[] {
    return childrenOf(parseXml(this.#source), "Relationship").map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: attributes.TargetMode === "External" ? (attributes.Target ?? "") : this.#resolve(attributes.Target ?? ""),
    }));
  }

  ofType(kind: string): Relationship[] {
    return this.all.filter(({ type }) => type.endsWith(`/${kind}`));
  }

  byId(id: string): Relationship | undefined {
    return this.all.find((relationship) => relationship.id === id);
  }

  /** @param target path in the package @returns the new id */
  add(type: string, target: string): string {
    const taken = new Set(this.all.map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const element = `<Relationship Id="${id}" Type="${type}" Target="/${encodeXml(target)}"/>`;
    const opened = this.#source.replace(/<Relationships([^>]*)\/>\s*$/, "<Relationships$1></Relationships>");
    this.#source = opened.replace(/<\/Relationships>\s*$/, `${element}</Relationships>`);
    this.#changed = true;
    return id;
  }

  remove(target: string): void {
    const before = this.#source;
    this.#source = this.#source.replace(/<Relationship\b[^>]*?(?:\/>|>\s*<\/Relationship>)/g, (element) => {
      const { Target = "" } = parseXml(element).attributes;
      return this.#resolve(Target) === target ? "" : element;
    });
    this.#changed ||= before !== this.#source;
  }

  get isChanged(): boolean {
    return this.#changed;
  }

  toString(): string {
    return this.#source;
  }

  #resolve(target: string): string {
    if (target.startsWith("/")) return target.slice(1);
    const steps = (this.#folder + target).split("/");
    const path: string[] = [];
    for (const step of steps) {
      if (step === "..") path.pop();
      else if (step !== ".") path.push(step);
    }
    return path.join("/");
  }
}
