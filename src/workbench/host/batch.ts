import { isRecord, member } from "./wire-message";

/** Kinds of actions, by the numbers that the library gives them. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Kinds of paths that lead to an object, by their numbers. */
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Stands where an argument is a plain value. */
const NO_PATH = 0;

/** One request of an add-in: actions on objects, each object described by the path that leads to it. */
export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface Action {
  readonly id: number;
  /** One of `ACTION`, or a kind that is not known here. */
  readonly type: number;
  /** Of the method or the property. */
  readonly name: string;
  /** Id of the path to the object; `null` when there is none. */
  readonly path: number | null;
  readonly arguments: readonly BatchArgument[];
  /** Of a query: names as the add-in wrote them, with `/` between an object and its member. */
  readonly select: readonly string[];
  readonly skip: number;
  readonly top: number | null;
}

export interface ObjectPath {
  /** One of `PATH`. */
  readonly type: number;
  readonly name: string;
  readonly parent: number | null;
  readonly arguments: readonly BatchArgument[];
}

/** Another object, by the id of its path, or a plain value. */
export type BatchArgument = { readonly path: number } | { readonly value: unknown };

/** Throws a `SyntaxError` for a text that is no JSON. */
export function readBatch(text: string): Batch {
  const body: unknown = JSON.parse(text);
  const paths = member(body, "ObjectPaths");
  return {
    actions: listOf(member(body, "Actions")).map(readAction),
    paths: new Map(Object.entries(isRecord(paths) ? paths : {}).map(([id, path]) => [Number(id), readPath(path)])),
  };
}

function readAction(action: unknown): Action {
  const query = member(action, "QueryInfo");
  const names = [...listOf(member(query, "Select")), ...listOf(member(query, "Expand"))];
  return {
    id: Number(member(action, "Id")),
    type: Number(member(action, "ActionType")),
    name: textOf(member(action, "Name")),
    path: numberOf(member(action, "ObjectPathId")),
    arguments: readArguments(member(action, "ArgumentInfo")),
    select: names.filter((name) => typeof name === "string"),
    skip: numberOf(member(query, "Skip")) ?? 0,
    top: numberOf(member(query, "Top")),
  };
}

function readPath(path: unknown): ObjectPath {
  return {
    type: Number(member(path, "ObjectPathType")),
    name: textOf(member(path, "Name")),
    parent: numberOf(member(path, "ParentObjectPathId")),
    arguments: readArguments(member(path, "ArgumentInfo")),
  };
}

/** Where an argument is another object, its path stands in the same place of a second list. */
function readArguments(info: unknown): BatchArgument[] {
  const paths = listOf(member(info, "ReferencedObjectPathIds"));
  return listOf(member(info, "Arguments")).map((value, position) => {
    const path = numberOf(paths[position]);
    return path === null || path === NO_PATH ? { value } : { path };
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
