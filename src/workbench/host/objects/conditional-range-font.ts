import { changeConditionalFormat, conditionalFormat } from "../conditional-format-item";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { colorValue, flagValue } from "../property-value";

export const conditionalRangeFontType: ObjectType<Subjects["ConditionalRangeFont"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Bold: {
      get: (item) => conditionalFormat(item).bold,
      set: (item, value) => {
        changeConditionalFormat(item, { bold: flagValue(value) });
      },
    },
    Color: {
      get: (item) => conditionalFormat(item).fontColor ?? "",
      set: (item, value) => {
        changeConditionalFormat(item, { fontColor: colorValue(value) });
      },
    },
  },
  methods: {
    Clear: (item) => {
      changeConditionalFormat(item, { fontColor: null, bold: null });
    },
  },
};
