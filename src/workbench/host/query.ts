import { apiNotFound, type ApiObject, type Json } from "./api-object";

/**
 * The properties of an object that a query asks for, by their paths (`name`, `format/fill/color`); without any path,
 * all of its own. Of a collection the paths are those of its members, with or without `items/` before them.
 */
export function queryObject(object: ApiObject, paths: readonly string[]): Json {
  const result: Record<string, Json> = object.id === undefined ? {} : { _Id: object.id };
  const members = object.items;
  const ownPaths = members === undefined ? paths : paths.filter((path) => isOwn(object, path));
  if (members !== undefined) {
    const inner = paths
      .filter((path) => !isOwn(object, path))
      .flatMap((path) => (path === "items" ? [] : [path.replace(/^items\//, "")]));
    result._Items = members().map((item) => queryObject(item, inner));
  }
  if (members === undefined && (paths.length === 0 || paths.includes("*"))) {
    for (const [name, { get }] of Object.entries(object.properties ?? {})) if (get !== undefined) result[name] = get();
    return result;
  }
  for (const name of new Set(ownPaths.map(firstStep))) {
    const inner = ownPaths.filter((path) => firstStep(path) === name).flatMap(restOf);
    result[pascalCase(name)] = queryMember(object, name, inner);
  }
  return result;
}

/** Whether a path starts at a member of the object itself. */
function isOwn(object: ApiObject, path: string): boolean {
  const name = pascalCase(firstStep(path));
  return Object.hasOwn(object.properties ?? {}, name) || Object.hasOwn(object.navigations ?? {}, name);
}

function queryMember(object: ApiObject, name: string, inner: readonly string[]): Json {
  const key = pascalCase(name);
  const get = object.properties?.[key]?.get;
  if (get !== undefined) return get();
  const navigate = object.navigations?.[key];
  if (navigate === undefined) throw apiNotFound(object, key);
  const target = navigate();
  return target === null ? { _IsNull: true } : queryObject(target, inner);
}

function firstStep(path: string): string {
  return path.split("/")[0] ?? "";
}

function restOf(path: string): string[] {
  const at = path.indexOf("/");
  return at < 0 ? [] : [path.slice(at + 1)];
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
