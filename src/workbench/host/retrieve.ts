import type { Query } from "./batch";

import type { HostObject, HostServices } from "./host-object";
import { followLink, hasLink, hasProperty, idOf, itemsOf, propertyNames, readProperty } from "./members";

/** What is asked of an object, by member; an empty one asks for every plain property. */
interface Selection extends Map<string, Selection> {}

/** The values of the members that a load asks for. */
export function retrieve(
  object: HostObject,
  { select, top, skip }: Query,
  host: HostServices,
): Record<string, unknown> {
  const page = { first: skip, end: top === null ? undefined : skip + top };
  return read(object, selectionOf(select), host, page);
}

function selectionOf(names: readonly string[]): Selection {
  const selection: Selection = new Map();
  for (const name of names) {
    let level = selection;
    for (const part of name.split("/")) {
      const member = pascalCase(part.trim());
      const next: Selection = level.get(member) ?? new Map<string, Selection>();
      level.set(member, next);
      level = next;
    }
  }
  return selection;
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

interface Page {
  readonly first: number;
  readonly end: number | undefined;
}

const ALL: Page = { first: 0, end: undefined };

function read(object: HostObject, selection: Selection, host: HostServices, page: Page = ALL): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const id = idOf(object, host);
  if (id !== null) answer._Id = id;
  const items = itemsOf(object, host);
  if (items !== null) {
    const wanted = ofItems(object, selection);
    answer._Items = items.slice(page.first, page.end).map((item) => read(item, wanted, host));
  }
  for (const [name, member] of membersOf(object, selection, items !== null)) {
    if (name === "IsNullObject") continue;
    if (hasLink(object, name)) {
      const next = followLink(object, name, host);
      answer[name] = next === null ? null : read(next, member, host);
    } else {
      answer[name] = readProperty(object, name, host);
    }
  }
  return answer;
}

/** `load("name")` on a collection asks its items, just as `load("items/name")` does. */
function ofItems(object: HostObject, selection: Selection): Selection {
  const wanted: Selection = new Map(selection.get("Items"));
  for (const [name, member] of selection) {
    if (name !== "Items" && !isOwn(object, name)) wanted.set(name, member);
  }
  return wanted;
}

function membersOf(object: HostObject, selection: Selection, isCollection: boolean): Iterable<[string, Selection]> {
  if (isCollection) return [...selection].filter(([name]) => isOwn(object, name));
  const isEverything = selection.size === 0 || selection.has("$all") || selection.has("$none");
  if (!isEverything) return selection;
  if (selection.has("$none")) return [];
  return propertyNames(object).map((name) => [name, new Map<string, Selection>()]);
}

function isOwn(object: HostObject, name: string): boolean {
  return hasProperty(object, name) || hasLink(object, name);
}
