import { Arguments } from "./arguments";
import { ACTION, type Action, type Batch, type BatchArgument, type ObjectPath, PATH } from "./batch";
import { type BatchError, batchError, HostFailure } from "./host-failure";
import { HostObject, type HostServices, type Kind } from "./host-object";
import { identity } from "./identity";
import { SERVICES } from "./objects/library-services";
import { query } from "./query";
import { typeOf } from "./type-of";

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What the library takes as the answer to a batch. */
export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

export interface BatchRunOptions {
  readonly host: HostServices;
  /** Called after each action. */
  readonly onAction: () => void;
  /** Lets the action at a position fail with an error, for tests. */
  readonly failAt: { readonly position: number; readonly error: BatchError } | null;
}

/** Carries out one batch. Actions before one that fails have been carried out: Excel takes nothing back. */
export class BatchRun {
  readonly #batch: Batch;
  readonly #options: BatchRunOptions;
  /** Each path is gone once: going it may add a sheet. */
  readonly #objects = new Map<number, HostObject | null>();

  constructor(batch: Batch, options: BatchRunOptions) {
    this.#batch = batch;
    this.#options = options;
  }

  run(): BatchAnswer {
    const { failAt, onAction } = this.#options;
    const results: ActionResult[] = [];
    for (const [position, action] of this.#batch.actions.entries()) {
      if (failAt?.position === position) return { Results: results, Error: failAt.error };
      try {
        results.push({ ActionId: action.id, Value: this.#carryOut(action) });
      } catch (error) {
        return { Results: results, Error: batchError(error, position, this.#locate(action)) };
      } finally {
        onAction();
      }
    }
    return { Results: results };
  }

  #carryOut(action: Action): unknown {
    if (action.type === ACTION.trace || action.path === null) return null;
    const object = this.#objectAt(action.path);
    if (action.type === ACTION.instantiate) return object === null ? null : identity(object, this.#options.host);
    if (action.type === ACTION.query) {
      return object === null ? null : query(object, action.select, action, this.#options.host);
    }
    // The library asks to keep whatever it holds, without knowing yet whether it is there.
    if (action.name === "_KeepReference") return object === null ? null : this.#options.host.references.keep(object);
    if (object === null) throw new HostFailure("ItemNotFound", action.name);
    if (action.type === ACTION.method) return this.#valueOf(this.#call(object, action.name, action.arguments));
    if (action.type === ACTION.setProperty) return this.#setProperty(object, action);
    throw new HostFailure("NotImplemented");
  }

  #objectAt(id: number): HostObject | null {
    const known = this.#objects.get(id);
    const object = known === undefined ? this.#follow(id) : known;
    this.#objects.set(id, object);
    if (object !== null) this.#refuseDeleted(object);
    return object;
  }

  #follow(id: number): HostObject | null {
    const path = this.#batch.paths.get(id);
    if (path === undefined) throw new HostFailure("InvalidReference");
    if (path.type === PATH.root) return new HostObject("Workbook", this.#options.host.workbook);
    if (path.type === PATH.service) return serviceObject(path.name);
    if (path.type === PATH.reference) return this.#options.host.references.object(path.name);
    if (path.type === PATH.nothing || path.parent === null) return null;
    const parent = this.#objectAt(path.parent);
    // What hangs on a null object is null, too.
    return parent === null ? null : this.#followFrom(parent, path);
  }

  #followFrom<K extends Kind>(parent: HostObject<K>, path: ObjectPath): HostObject | null {
    const type = typeOf(parent);
    if (path.type === PATH.indexer && type.item !== undefined) {
      return type.item(parent.subject, this.#arguments(path.arguments), this.#options.host);
    }
    if (path.type === PATH.property && type.links !== undefined && Object.hasOwn(type.links, path.name)) {
      return type.links[path.name]?.(parent.subject, this.#options.host) ?? null;
    }
    if (path.type === PATH.method) {
      const result = this.#call(parent, path.name, path.arguments);
      if (result === null || result instanceof HostObject) return result;
    }
    throw new HostFailure("ApiNotFound", `${parent.kind}.${path.name}`);
  }

  #call<K extends Kind>(object: HostObject<K>, name: string, args: readonly BatchArgument[]): unknown {
    const { methods = {} } = typeOf(object);
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (method === undefined) throw new HostFailure("ApiNotFound", `${object.kind}.${name}`);
    return method(object.subject, this.#arguments(args), this.#options.host) ?? null;
  }

  #setProperty<K extends Kind>(object: HostObject<K>, action: Action): null {
    const { properties = {} } = typeOf(object);
    const property = Object.hasOwn(properties, action.name) ? properties[action.name] : undefined;
    if (property?.set === undefined) throw new HostFailure("ApiNotFound", `${object.kind}.${action.name}`);
    property.set(object.subject, this.#arguments(action.arguments).raw(0), this.#options.host);
    return null;
  }

  #arguments(args: readonly BatchArgument[]): Arguments {
    return new Arguments(args.map((one) => ("path" in one ? this.#objectAt(one.path) : one.value)));
  }

  #valueOf(result: unknown): unknown {
    return result instanceof HostObject ? identity(result, this.#options.host) : result;
  }

  #refuseDeleted<K extends Kind>(object: HostObject<K>): void {
    const sheet = typeOf(object).sheet?.(object.subject);
    if (sheet && this.#options.host.workbook.sheetById(sheet.id) === undefined) {
      throw new HostFailure(object.kind === "Worksheet" ? "ItemNotFound" : "InvalidReference");
    }
  }

  #locate({ path, name }: Action): string {
    const kind = path === null ? undefined : this.#objects.get(path)?.kind;
    return [kind ?? this.#batch.paths.get(path ?? 0)?.name ?? "", name].filter((part) => part !== "").join(".");
  }
}

function serviceObject(name: string): HostObject {
  const kind = Object.entries(SERVICES).find(([service]) => service === name)?.[1];
  if (kind === undefined) throw new HostFailure("ApiNotFound", name);
  return new HostObject(kind, null);
}
