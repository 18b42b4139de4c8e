import { type BorderPosition, HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { choiceValue } from "../property-value";

/** The positions of borders by their names in the API. Diagonals are not among what cells have here. */
export const BORDER_POSITIONS: Readonly<Record<string, BorderPosition>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
};

export const rangeBorderCollectionType: ObjectType<Subjects["RangeBorderCollection"]> = {
  sheet: ({ sheet }) => sheet,
  properties: { Count: { get: () => Object.keys(BORDER_POSITIONS).length } },
  items: (blocks) =>
    Object.values(BORDER_POSITIONS).map((position) => new HostObject("RangeBorder", { ...blocks, position })),
  item: (blocks, args) =>
    new HostObject("RangeBorder", { ...blocks, position: choiceValue(args.raw(0), BORDER_POSITIONS) }),
};
