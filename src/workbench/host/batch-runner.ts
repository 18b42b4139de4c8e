import type { Action, ArgumentList, Batch, ObjectPath, Query } from "./batch";
import { batchError, HostFailure, type BatchError } from "./host-failure";
import { HostObject, type HostServices } from "./host-object";
import { callMethod, followLink, idOf, isGone, itemByKey, setProperty } from "./members";
import { retrieve } from "./retrieve";
import { SERVICES } from "./objects/library-services";

/** What the library takes for the answer to a batch. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

/** Carries out the actions of one batch, in order. What was done before a failure stays done, as in Excel. */
export class BatchRunner {
  readonly #objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly host: HostServices,
  ) {}

  run(): BatchAnswer {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.batch.actions.entries()) {
      try {
        results.push({ ActionId: action.id, Value: this.#carryOut(action) ?? null });
      } catch (error) {
        return { Results: results, Error: batchError(error, index, this.#locationOf(action)) };
      } finally {
        this.host.events.endOperation();
      }
    }
    return { Results: results };
  }

  #carryOut(action: Action): unknown {
    if (action.kind === "trace") return null;
    const object = this.#object(action.pathId);
    // Whatever is asked of a null object is nothing, and nothing is done to it.
    if (object === null) return null;
    switch (action.kind) {
      case "instantiate":
        return this.#identityOf(object);
      case "query":
        return retrieve(object, action.query, this.host);
      case "method":
        return this.#callMethod(object, action);
      case "set":
        setProperty(object, action.name, this.#arguments(action.args)[0], this.host);
        return null;
      case "unknown":
        throw new HostFailure("NotImplemented");
    }
  }

  #callMethod(object: HostObject, { name, args }: Action): unknown {
    if (name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    const answer = callMethod(object, name, this.#arguments(args), this.host);
    return answer instanceof HostObject ? retrieve(answer, EVERYTHING, this.host) : answer;
  }

  /** Tells the library how to find the object again: by its id, or by the reference that is kept. */
  #identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.host.references.idOf(object);
    const id = idOf(object, this.host);
    return {
      ...(id === null ? {} : { Id: id, _Id: id }),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  /** Each path is followed once, when it is first needed: what a method made then stays the same object. */
  #object(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(pathId);
    if (path === undefined) throw new HostFailure("InvalidArgument", `object path ${pathId}`);
    const object = this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.kind) {
      case "root":
        return new HostObject("Workbook", this.host.workbook);
      case "service":
        return serviceOf(path.name);
      case "reference":
        return this.#stillThere(this.host.references.object(path.name));
      case "null":
        return null;
      case "unknown":
        throw new HostFailure("NotImplemented");
      case "method":
      case "property":
      case "indexer":
        return this.#followFromParent(path);
    }
  }

  #followFromParent(path: ObjectPath): HostObject | null {
    const parent = path.parentId === null ? null : this.#object(path.parentId);
    if (parent === null) return null;
    if (path.kind === "property") return followLink(parent, path.name, this.host);
    const args = this.#arguments(path.args);
    if (path.kind === "indexer") return itemByKey(parent, args, this.host);
    const made = callMethod(parent, path.name, args, this.host) ?? null;
    if (made === null || made instanceof HostObject) return made;
    throw new HostFailure("ApiNotFound", `${parent.kind}.${path.name}`);
  }

  #stillThere(object: HostObject): HostObject {
    if (isGone(object, this.host)) throw new HostFailure("ItemNotFound");
    return object;
  }

  #arguments({ values, pathIds }: ArgumentList): unknown[] {
    return values.map((value, index) => {
      const pathId = pathIds[index];
      return typeof pathId === "number" ? this.#object(pathId) : value;
    });
  }

  #locationOf({ name, pathId }: Action): string {
    const path = this.batch.paths.get(pathId);
    return [this.#objects.get(pathId)?.kind ?? path?.name ?? "", name].filter((part) => part !== "").join(".");
  }
}

const EVERYTHING: Query = { select: [], top: null, skip: 0 };

function serviceOf(name: string): HostObject {
  const service = Object.entries(SERVICES).find(([fullName]) => fullName === name);
  if (service === undefined) throw new HostFailure("ApiNotFound", name);
  return new HostObject(service[1], null);
}
