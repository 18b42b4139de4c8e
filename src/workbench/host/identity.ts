import type { HostObject, HostServices, Kind } from "./host-object";
import { typeOf } from "./type-of";

/**
 * By what the library finds an object again: its id in the collection, and the reference under which it is kept.
 * `Id` beside `_Id` where the id is a property, too: worksheets need it there to register events.
 */
export function identity<K extends Kind>(object: HostObject<K>, host: HostServices): Record<string, string> {
  const type = typeOf(object);
  const id = type.id?.(object.subject, host);
  const reference = host.references.idOf(object);
  return {
    ...(id === undefined ? {} : { _Id: id }),
    ...(id === undefined || type.properties?.Id === undefined ? {} : { Id: id }),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}
