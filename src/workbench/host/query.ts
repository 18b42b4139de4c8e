import { apiNotFound, type ApiObject, type Json } from "./api-object";

/**
 * The properties of an object that a query asks for, by their paths as the add-in wrote them (`items/name`,
 * `format/fill/color`); without any path, all of its own.
 */
export function queryObject(object: ApiObject, paths: readonly string[]): Json {
  const result: Record<string, Json> = object.id === undefined ? {} : { _Id: object.id };
  if (object.items !== undefined && (paths.length === 0 || paths.some((path) => firstStep(path) === "items"))) {
    const inner = paths.filter((path) => firstStep(path) === "items").flatMap(restOf);
    result["_Items"] = object.items().map((item) => queryObject(item, inner));
  }
  if (paths.length === 0 || paths.includes("*")) {
    for (const [name, { get }] of Object.entries(object.properties ?? {})) if (get !== undefined) result[name] = get();
    return result;
  }
  for (const name of new Set(paths.map(firstStep))) {
    if (name === "items" && object.items !== undefined) continue;
    result[pascalCase(name)] = queryMember(
      object,
      name,
      paths.filter((path) => firstStep(path) === name).flatMap(restOf),
    );
  }
  return result;
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
