import { changeConditionalFormat, conditionalFormat } from "../conditional-format-item";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { colorValue } from "../property-value";

export const conditionalRangeFillType: ObjectType<Subjects["ConditionalRangeFill"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Color: {
      get: (item) => conditionalFormat(item).fill ?? "",
      set: (item, value) => {
        changeConditionalFormat(item, { fill: colorValue(value) });
      },
    },
  },
  methods: {
    Clear: (item) => {
      changeConditionalFormat(item, { fill: null });
    },
  },
};
