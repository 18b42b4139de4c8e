import type { GroupId, Plan } from "../plan";
import type { ListItems } from "./simple-parameters";

/** Groups (khối) in a list: written by their names, read by name or id. */
export function groupItems({ groups }: Plan): ListItems<GroupId> {
  return {
    example: groups[0]?.name ?? "",
    read: (text) => {
      const words = text.toLowerCase();
      return groups.find(({ id, name }) => id === words || name.toLowerCase() === words)?.id ?? null;
    },
    write: (id) => groups.find((group) => group.id === id)?.name ?? id,
  };
}
