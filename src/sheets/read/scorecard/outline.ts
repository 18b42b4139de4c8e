import type { CriterionIndex } from "./criterion-index";

interface Open {
  readonly position: number;
  readonly style: string;
  readonly index: CriterionIndex | null;
  readonly depth: number;
}

/**
 * Tells under which criterion the next one stands, by how they are numbered: a style seen before goes on where it was,
 * a new one goes a level deeper; "2.1" never stands under "1".
 */
export class Outline {
  readonly #open: Open[] = [];

  /** Where a numbered criterion stands; it is open from now on. */
  place(position: number, stated: CriterionIndex): { readonly parent: number | null; readonly index: CriterionIndex } {
    const index = this.#withLostZero(stated);
    const style = `${index.kind} ${index.parts.length}`;
    const same = this.#open.findIndex((open) => open.style === style);
    if (same >= 0) this.#open.length = same;
    while (this.#open.length > 0 && !mayHold(this.#open.at(-1)?.index ?? null, index)) this.#open.pop();
    const parent = this.#push({ position, style, index, depth: 0 });
    return { parent, index };
  }

  /** Where a criterion without a number stands, by how deep it is set. */
  placeByDepth(position: number, depth: number): number | null {
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
    return this.#push({ position, style: `depth ${depth}`, index: null, depth });
  }

  /** Opens a criterion at the top: a bonus or penalty that belongs to none of the parts. */
  placeAtTop(position: number, index: CriterionIndex | null): void {
    this.#open.length = 0;
    const style = index === null ? "top" : `${index.kind} ${index.parts.length}`;
    this.#push({ position, style, index, depth: 0 });
  }

  isOpen({ kind, parts }: CriterionIndex): boolean {
    return this.#open.some(({ style }) => style === `${kind} ${parts.length}`);
  }

  #push(open: Open): number | null {
    const parent = this.#open.at(-1)?.position ?? null;
    this.#open.push(open);
    return parent;
  }

  /** Typed as a number, 1.10 is 1.1: after 1.9 a second 1.1 is the tenth. */
  #withLostZero(index: CriterionIndex): CriterionIndex {
    const last = this.#open.find(({ style }) => style === `${index.kind} ${index.parts.length}`)?.index;
    const [first, second] = index.parts;
    const [lastFirst, lastSecond] = last?.parts ?? [];
    if (index.parts.length !== 2 || first === undefined || second === undefined || first !== lastFirst) return index;
    const isNext = second.length === 1 && Number(`${second}0`) === Number(lastSecond) + 1;
    return isNext ? { ...index, parts: [first, `${second}0`] } : index;
  }
}

function mayHold(open: CriterionIndex | null, index: CriterionIndex): boolean {
  if (open === null) return true;
  if (open.kind === "bullet") return index.kind === "bullet";
  if (open.kind !== index.kind) return true;
  return open.parts.length < index.parts.length && open.parts.every((part, at) => index.parts[at] === part);
}
