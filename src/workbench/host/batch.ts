import { listOf } from "./json-shape";
import { isRecord } from "./wire-message";

/** One request of an add-in: actions on objects, each object described by the path that leads to it. */
export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface Action {
  readonly id: number;
  readonly kind: ActionKind;
  readonly name: string;
  readonly pathId: number;
  readonly args: ArgumentList;
  readonly query: Query;
}

export type ActionKind = "instantiate" | "query" | "method" | "set" | "trace" | "unknown";

export interface ObjectPath {
  readonly kind: PathKind;
  readonly name: string;
  readonly parentId: number | null;
  readonly args: ArgumentList;
}

export type PathKind = "root" | "service" | "method" | "property" | "indexer" | "reference" | "null" | "unknown";

/** Arguments, of which some are other objects: for these `pathIds` has the path in the same place. */
export interface ArgumentList {
  readonly values: readonly unknown[];
  readonly pathIds: readonly unknown[];
}

export interface Query {
  /** Names as the add-in wrote them, with `/` between an object and its member. */
  readonly select: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

const ACTION_KINDS: Readonly<Record<number, ActionKind>> = {
  1: "instantiate",
  2: "query",
  3: "method",
  4: "set",
  5: "trace",
};

const PATH_KINDS: Readonly<Record<number, PathKind>> = {
  1: "root",
  2: "service",
  3: "method",
  4: "property",
  5: "indexer",
  6: "reference",
  7: "null",
};

/** Throws a `SyntaxError` for text that is no JSON. */
export function readBatch(text: string): Batch {
  const json: unknown = JSON.parse(text);
  const body = isRecord(json) ? json : {};
  const paths = Object.entries(isRecord(body.ObjectPaths) ? body.ObjectPaths : {});
  return {
    actions: listOf(body.Actions).map(readAction),
    paths: new Map(paths.map(([id, path]) => [Number(id), readPath(path)])),
  };
}

function readAction(json: unknown): Action {
  const action = isRecord(json) ? json : {};
  return {
    id: Number(action.Id),
    kind: ACTION_KINDS[Number(action.ActionType)] ?? "unknown",
    name: textOf(action.Name),
    pathId: Number(action.ObjectPathId),
    args: readArguments(action.ArgumentInfo),
    query: readQuery(action.QueryInfo),
  };
}

function readPath(json: unknown): ObjectPath {
  const path = isRecord(json) ? json : {};
  return {
    kind: PATH_KINDS[Number(path.ObjectPathType)] ?? "unknown",
    name: textOf(path.Name),
    parentId: typeof path.ParentObjectPathId === "number" ? path.ParentObjectPathId : null,
    args: readArguments(path.ArgumentInfo),
  };
}

function readArguments(json: unknown): ArgumentList {
  const info = isRecord(json) ? json : {};
  return { values: listOf(info.Arguments), pathIds: listOf(info.ReferencedObjectPathIds) };
}

function readQuery(json: unknown): Query {
  const query = isRecord(json) ? json : {};
  return {
    select: [...listOf(query.Select), ...listOf(query.Expand)].filter(
      (name): name is string => typeof name === "string",
    ),
    top: typeof query.Top === "number" ? query.Top : null,
    skip: typeof query.Skip === "number" ? query.Skip : 0,
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
