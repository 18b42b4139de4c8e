import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

export const worksheetProtectionType: ObjectType<Subjects["WorksheetProtection"]> = {
  sheet: (sheet) => sheet,
  properties: { Protected: { get: ({ isProtected }) => isProtected } },
};
