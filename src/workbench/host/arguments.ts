import { HostFailure } from "./host-failure";
import { type HostObject, isKind, type Kind } from "./host-object";

/** The arguments of a call, each read as what it has to be. Left-out arguments arrive as `null`. */
export class Arguments {
  readonly #values: readonly unknown[];

  /** @param values objects among them already resolved */
  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  raw(position: number): unknown {
    return this.#values[position] ?? null;
  }

  isGiven(position: number): boolean {
    return this.raw(position) !== null;
  }

  text(position: number): string {
    const value = this.raw(position);
    if (typeof value !== "string") throw refusal(position, "text");
    return value;
  }

  optionalText(position: number): string | null {
    return this.isGiven(position) ? this.text(position) : null;
  }

  flag(position: number, otherwise: boolean): boolean {
    const value = this.raw(position) ?? otherwise;
    if (typeof value !== "boolean") throw refusal(position, "true or false");
    return value;
  }

  whole(position: number): number {
    const value = this.raw(position);
    if (typeof value !== "number" || !Number.isInteger(value)) throw refusal(position, "a whole number");
    return value;
  }

  optionalWhole(position: number, otherwise: number): number {
    return this.isGiven(position) ? this.whole(position) : otherwise;
  }

  /** One of the texts that the API allows; exactly so written. */
  choice<T extends string>(position: number, choices: readonly T[], otherwise?: T): T {
    const value = this.raw(position) ?? otherwise;
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw refusal(position, choices.join(" | "));
    return choice;
  }

  object<K extends Kind>(position: number, kind: K): HostObject<K> {
    const value = this.raw(position);
    if (!isKind(value, kind)) throw refusal(position, kind);
    return value;
  }

  /** An object, or an address that stands for one. */
  objectOrText<K extends Kind>(position: number, kind: K): HostObject<K> | string {
    const value = this.raw(position);
    return typeof value === "string" ? value : this.object(position, kind);
  }
}

function refusal(position: number, expected: string): HostFailure {
  return new HostFailure("InvalidArgument", `argument ${position + 1}: ${expected}`);
}
