import { HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

export const conditionalRangeFormatType: ObjectType<Subjects["ConditionalRangeFormat"]> = {
  sheet: ({ sheet }) => sheet,
  links: {
    Fill: (item) => new HostObject("ConditionalRangeFill", item),
    Font: (item) => new HostObject("ConditionalRangeFont", item),
  },
};
