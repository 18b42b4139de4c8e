import { Arguments } from "./arguments";
import { HostFailure } from "./host-failure";
import { HostObject, type HostServices, type Kind, type Subjects } from "./host-object";
import { OBJECT_TYPES } from "./object-types";
import type { ObjectType } from "./object-type";

function typeOf<K extends Kind>(object: HostObject<K>): ObjectType<Subjects[K]> {
  return OBJECT_TYPES[object.kind];
}

export function idOf(object: HostObject, host: HostServices): string | null {
  return typeOf(object).id?.(object.subject, host) ?? null;
}

/** The items of a collection; null for what is none. */
export function itemsOf(object: HostObject, host: HostServices): readonly HostObject[] | null {
  return typeOf(object).items?.(object.subject, host) ?? null;
}

export function propertyNames(object: HostObject): string[] {
  return Object.keys(typeOf(object).properties ?? {});
}

export function hasProperty(object: HostObject, name: string): boolean {
  return own(typeOf(object).properties, name) !== null;
}

export function hasLink(object: HostObject, name: string): boolean {
  return own(typeOf(object).links, name) !== null;
}

/** Throws `ApiNotFound` for what such an object does not have, as the following do. */
export function readProperty(object: HostObject, name: string, host: HostServices): unknown {
  const property = own(typeOf(object).properties, name);
  if (property === null) throw notFound(object, name);
  return property.get(object.subject, host);
}

export function setProperty(object: HostObject, name: string, value: unknown, host: HostServices): void {
  const set = own(typeOf(object).properties, name)?.set;
  if (set === undefined) throw notFound(object, name);
  set(object.subject, value, host);
}

export function followLink(object: HostObject, name: string, host: HostServices): HostObject | null {
  const link = own(typeOf(object).links, name);
  if (link === null) throw notFound(object, name);
  return link(object.subject, host);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[], host: HostServices): unknown {
  const method = own(typeOf(object).methods, name);
  if (method !== null) return method(object.subject, new Arguments(args), host);
  if (name === "GetItem") return itemByKey(object, args, host);
  throw notFound(object, name);
}

export function itemByKey(object: HostObject, args: readonly unknown[], host: HostServices): HostObject {
  const { item } = typeOf(object);
  if (item === undefined) throw notFound(object, "GetItem");
  return item(object.subject, new Arguments(args), host);
}

/** Whether the sheet that the object lives and dies with was deleted. */
export function isGone(object: HostObject, { workbook }: HostServices): boolean {
  const sheet = typeOf(object).sheet?.(object.subject) ?? null;
  return sheet !== null && workbook.sheetById(sheet.id) === undefined;
}

function own<T>(members: Readonly<Record<string, T>> | undefined, name: string): T | null {
  return members !== undefined && Object.hasOwn(members, name) ? (members[name] ?? null) : null;
}

function notFound(object: HostObject, name: string): HostFailure {
  return new HostFailure("ApiNotFound", `${object.kind}.${name}`);
}
