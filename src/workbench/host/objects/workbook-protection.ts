import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

export const workbookProtectionType: ObjectType<Subjects["WorkbookProtection"]> = {
  properties: { Protected: { get: ({ isStructureProtected }) => isStructureProtected } },
};
