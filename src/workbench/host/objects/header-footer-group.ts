import { HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

export const headerFooterGroupType: ObjectType<Subjects["HeaderFooterGroup"]> = {
  sheet: (sheet) => sheet,
  links: { DefaultForAllPages: (sheet) => new HostObject("HeaderFooter", sheet) },
};
