import { HostFailure } from "./host-failure";
import { type HostObject, type HostServices, type Kind } from "./host-object";
import { identity } from "./identity";
import { typeOf } from "./type-of";

/** Which properties are asked for, and of linked objects which of theirs; an empty tree asks for all scalar ones. */
type Selection = Map<string, Selection>;

export interface Page {
  readonly skip: number;
  readonly top: number | null;
}

/** Answers `load(…)`: the properties named by paths such as `format/fill/color` or `items/name`, in Pascal case. */
export function query(object: HostObject, select: readonly string[], page: Page, host: HostServices): unknown {
  return queried(object, selectionOf(select), page, host);
}

function queried<K extends Kind>(
  object: HostObject<K>,
  selection: Selection,
  page: Page,
  host: HostServices,
): Record<string, unknown> {
  const type = typeOf(object);
  if (type.items === undefined) return { ...identity(object, host), ...membersOf(object, selection, host) };
  const [own, ofItems] = split(
    selection,
    (name) => type.properties !== undefined && Object.hasOwn(type.properties, name),
  );
  const end = page.top === null ? undefined : page.skip + page.top;
  const items = type.items(object.subject, host).slice(page.skip, end);
  const all = { skip: 0, top: null };
  return {
    ...(own.size === 0 ? {} : membersOf(object, own, host)),
    _Items: items.map((item) => queried(item, ofItems, all, host)),
  };
}

function membersOf<K extends Kind>(object: HostObject<K>, selection: Selection, host: HostServices) {
  const { properties = {}, links = {} } = typeOf(object);
  const wanted: Selection =
    selection.size > 0
      ? selection
      : new Map(Object.keys(properties).map((name) => [name, new Map<string, Selection>()]));
  const answer: Record<string, unknown> = {};
  for (const [name, deeper] of wanted) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const link = Object.hasOwn(links, name) ? links[name] : undefined;
    if (property !== undefined) answer[name] = property.get(object.subject, host);
    else if (link !== undefined) {
      const linked = link(object.subject, host);
      answer[name] = linked === null ? null : queried(linked, deeper, { skip: 0, top: null }, host);
    } else throw new HostFailure("ApiNotFound", `${object.kind}.${name}`);
  }
  return answer;
}

/** Names are as the add-in wrote them. `items` says nothing: whatever is asked of a collection is asked of its items. */
function selectionOf(select: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of select) {
    let node = root;
    for (const step of path.split("/")) {
      const name = step.charAt(0).toUpperCase() + step.slice(1);
      if (name === "Items" || name === "*" || name === "") continue;
      const deeper = node.get(name) ?? new Map<string, Selection>();
      node.set(name, deeper);
      node = deeper;
    }
  }
  return root;
}

function split(selection: Selection, isOwn: (name: string) => boolean): [own: Selection, others: Selection] {
  const entries = [...selection];
  return [new Map(entries.filter(([name]) => isOwn(name))), new Map(entries.filter(([name]) => !isOwn(name)))];
}
