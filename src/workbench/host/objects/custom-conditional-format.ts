import { HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

export const customConditionalFormatType: ObjectType<Subjects["CustomConditionalFormat"]> = {
  sheet: ({ sheet }) => sheet,
  links: {
    Format: (item) => new HostObject("ConditionalRangeFormat", item),
    Rule: (item) => new HostObject("ConditionalFormatRule", item),
  },
};
