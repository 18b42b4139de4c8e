import type { ConditionalFormat, Rect } from "../../workbook/workbook";
import { changeConditionalFormat, conditionalFormat } from "../conditional-format-item";
import { HostFailure } from "../host-failure";
import { HostObject, type SheetItem, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { flagValue, numberValue } from "../property-value";

export const conditionalFormatType: ObjectType<Subjects["ConditionalFormat"]> = {
  id: ({ id }) => id,
  sheet: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((format) => format.id === id),
      set: (item, value) => {
        const last = item.sheet.conditionalFormats.length - 1;
        changeConditionalFormat(item, { priority: numberValue(value, 0, last) });
      },
    },
    StopIfTrue: {
      get: (item) => conditionalFormat(item).stopIfTrue,
      set: (item, value) => {
        changeConditionalFormat(item, { stopIfTrue: flagValue(value) });
      },
    },
    // Which of Excel's other types a rule has is not known here.
    Type: { get: (item) => (isCustom(item) ? "Custom" : "PresetCriteria") },
  },
  links: {
    Custom: (item) => {
      if (!isCustom(item)) throw new HostFailure("InvalidArgument", "a rule of another type");
      return new HostObject("CustomConditionalFormat", item);
    },
    CustomOrNullObject: (item) => (isCustom(item) ? new HostObject("CustomConditionalFormat", item) : null),
  },
  methods: {
    Delete: (item) => {
      conditionalFormat(item);
      if (item.sheet.isProtected) throw new HostFailure("AccessDenied");
      item.sheet.deleteConditionalFormat(item.id);
    },
    GetRange: (item) => {
      const rect = onlyRange(conditionalFormat(item));
      if (rect === null) throw new HostFailure("InvalidReference", "several areas");
      return new HostObject("Range", { sheet: item.sheet, rect });
    },
    GetRangeOrNullObject: (item) => {
      const rect = onlyRange(conditionalFormat(item));
      return rect === null ? null : new HostObject("Range", { sheet: item.sheet, rect });
    },
    GetRanges: (item) => new HostObject("RangeAreas", { sheet: item.sheet, rects: conditionalFormat(item).ranges }),
  },
};

function isCustom(item: SheetItem): boolean {
  return conditionalFormat(item).type === "Custom";
}

function onlyRange({ ranges }: ConditionalFormat): Rect | null {
  return ranges.length === 1 ? (ranges[0] ?? null) : null;
}
