import { checkFormula } from "../cell-content";
import { changeConditionalFormat, conditionalFormat } from "../conditional-format-item";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { textValue } from "../property-value";

export const conditionalFormatRuleType: ObjectType<Subjects["ConditionalFormatRule"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Formula: {
      get: (item) => conditionalFormat(item).formula,
      set: (item, value) => {
        changeConditionalFormat(item, { formula: checkFormula(textValue(value)) });
      },
    },
  },
};
