import { HostFailure } from "./host-failure";
import type { HostObject } from "./host-object";

/** Objects that an add-in keeps hold of from one batch to the next, by the ids that it was told. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `reference${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  /** `null` for an object that is not kept. */
  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  /** @throws HostFailure for an id that was released or never given out */
  object(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new HostFailure("InvalidReference");
    return object;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  releaseAll(): void {
    this.#objects.clear();
    this.#ids.clear();
  }
}
