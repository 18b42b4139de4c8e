import { commonFormat } from "../common-format";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { flagValue } from "../property-value";

export const formatProtectionType: ObjectType<Subjects["FormatProtection"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Locked: {
      get: (blocks) => commonFormat(blocks, ({ locked }) => locked),
      set: ({ sheet, rects }, value) => {
        for (const rect of rects) sheet.setFormat(rect, { locked: flagValue(value) });
      },
    },
  },
};
