import type { HostObject, Kind, Subjects } from "./host-object";
import type { ObjectType } from "./object-type";
import { OBJECT_TYPES } from "./object-types";

export function typeOf<K extends Kind>(object: HostObject<K>): ObjectType<Subjects[K]> {
  return OBJECT_TYPES[object.kind];
}
