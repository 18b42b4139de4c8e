import { WorkbookRefusal } from "../workbook/workbook";
import { apiNotFound, isApiObject, type ApiObject, type Argument, type Json } from "./api-object";
import { HostError } from "./host-error";
import { queryObject } from "./query";

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** A request of office.js: paths to objects, and what to do with them, in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: Readonly<Record<string, Json>>;
}

/** What a batch starts from. */
export interface BatchRoots {
  readonly root: ApiObject;
  /** Services by name; `null` for one that is not offered. */
  service(name: string): ApiObject | null;
  /** Objects that later batches refer to. */
  readonly references: Map<string, ApiObject>;
}

const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/**
 * Carries out a batch, action by action. The first that fails ends it; as in Excel, what was done before stays done.
 */
export function runBatch(batch: Batch, roots: BatchRoots): BatchAnswer {
  const run = new BatchRun(batch, roots);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [position, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      return { Results: results, Error: describeError(error, position) };
    }
  }
  return { Results: results };
}

function describeError(error: unknown, position: number): Record<string, Json> {
  const known = error instanceof HostError || error instanceof WorkbookRefusal;
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    ActionIndex: position,
    HttpStatusCode: known ? 400 : 500,
    Location: "",
  };
}

class BatchRun {
  readonly #batch: Batch;
  readonly #roots: BatchRoots;
  readonly #objects = new Map<number, ApiObject | null>();

  constructor(batch: Batch, roots: BatchRoots) {
    this.#batch = batch;
    this.#roots = roots;
  }

  perform(action: Action): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return instantiated(object);
      case ACTION.query:
        return object === null ? null : queryObject(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.#call(object, action);
      case ACTION.setProperty:
        return this.#set(object, action);
      default:
        throw new HostError("InvalidRequest", `action type ${action.ActionType}`);
    }
  }

  #object(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `object path ${id}`);
    const object = this.#resolve(path);
    this.#objects.set(id, object);
    return object;
  }

  /** What hangs on an object that does not exist does not exist either. */
  #resolve(path: ObjectPath): ApiObject | null {
    const name = path.Name ?? "";
    if (path.ObjectPathType === PATH.root) return this.#roots.root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference) return this.#reference(name);
    if (path.ObjectPathType === PATH.service) return this.#service(name);
    const parent = this.#object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = this.#arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return member(parent, parent.navigations, name)();
      case PATH.indexer:
        return member(
          parent,
          { [name || "item"]: parent.item ?? missing(parent, "item") },
          name || "item",
        )(args[0] ?? null);
      case PATH.method: {
        const made = member(parent, parent.methods, name)(...args);
        return isApiObject(made) ? made : null;
      }
      default:
        throw new HostError("InvalidObjectPath", `object path type ${path.ObjectPathType}`);
    }
  }

  #reference(id: string): ApiObject {
    const object = this.#roots.references.get(id);
    if (object === undefined) throw new HostError("InvalidReference", "The reference is not valid for this operation.");
    return object;
  }

  #service(name: string): ApiObject {
    const service = this.#roots.service(name);
    if (service === null) throw new HostError("ApiNotFound", `service ${name}`);
    return service;
  }

  #call(object: ApiObject | null, action: Action): Json {
    if (object === null) return null;
    const name = action.Name ?? "";
    if (name === "_KeepReference") return this.#keep(object);
    if (name === "_RemoveReference") return null;
    const answer = member(object, object.methods, name)(...this.#arguments(action.ArgumentInfo));
    return answer === undefined || isApiObject(answer) ? null : answer;
  }

  #keep(object: ApiObject): string {
    const id = `ref${this.#roots.references.size + 1}`;
    this.#roots.references.set(id, object);
    return id;
  }

  #set(object: ApiObject | null, action: Action): null {
    if (object === null) return null;
    const name = action.Name ?? "";
    const { set } = member(object, object.properties, name);
    if (set === undefined) throw new HostError("AccessDenied", `${object.typeName}.${name} cannot be set.`);
    set(action.ArgumentInfo?.Arguments?.[0] ?? null);
    return null;
  }

  /** Arguments of which some stand for objects of the batch. */
  #arguments(info: ArgumentInfo | undefined): Argument[] {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, position) => {
      const id = references[position];
      return typeof id === "number" && id !== 0 ? this.#object(id) : value;
    });
  }
}

function instantiated(object: ApiObject | null): Json {
  if (object === null) return null;
  return object.id === undefined ? {} : { _Id: object.id, Id: object.id };
}

function member<Member>(
  object: ApiObject,
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member {
  const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  if (found === undefined) throw apiNotFound(object, name);
  return found;
}

function missing(object: ApiObject, name: string): never {
  throw apiNotFound(object, name);
}
