import { intersects } from "../../workbook/cell-reference";
import type { ConditionalFormat, Rect, Sheet } from "../../workbook/workbook";
import { booleanOf, numberOf, shown, textOf, type ApiObject, type Argument } from "../api-object";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { ApiContext } from "./context";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { colorOf } from "./range-format";

/** Excel.ConditionalFormatCollection of one or several ranges: those formats that touch them. */
export function conditionalFormatCollection(context: ApiContext, sheet: Sheet, ranges: readonly Rect[]): ApiObject {
  const formats = () =>
    sheet.conditionalFormats.filter((format) =>
      format.ranges.some((own) => ranges.some((other) => intersects(own, other))),
    );
  const items = () => formats().map(({ id }) => conditionalFormat(context, sheet, id));
  const byId = (id: Argument) => {
    if (!sheet.conditionalFormats.some((format) => format.id === id)) throw itemNotFound("conditional format");
    return conditionalFormat(context, sheet, textOf(id, "id"));
  };
  return {
    typeName: "ConditionalFormatCollection",
    items,
    item: byId,
    methods: {
      Add: (type) => {
        if (type !== "Custom") throw new HostError("NotImplemented", `conditional formats of type ${shown(type)}`);
        return conditionalFormat(context, sheet, sheet.addConditionalFormat(ranges));
      },
      GetItem: byId,
      GetItemAt: (position) => {
        const format = formats()[numberOf(position, "index")];
        if (format === undefined) throw itemNotFound("conditional format");
        return conditionalFormat(context, sheet, format.id);
      },
      GetCount: () => formats().length,
      ClearAll: () => {
        for (const { id } of formats()) sheet.deleteConditionalFormat(id);
        return undefined;
      },
    },
  };
}

function conditionalFormat(context: ApiContext, sheet: Sheet, id: string): ApiObject {
  const current = (): ConditionalFormat => {
    const found = sheet.conditionalFormats.find((format) => format.id === id);
    if (found === undefined) throw itemNotFound("conditional format");
    return found;
  };
  const change = (changes: Parameters<Sheet["changeConditionalFormat"]>[1]) => {
    current();
    sheet.changeConditionalFormat(id, changes);
  };
  const custom = () => customFormat(current, change);
  return {
    typeName: "ConditionalFormat",
    id,
    properties: {
      Id: { get: () => id },
      Type: { get: () => (current().type === "Custom" ? "Custom" : "CellValue") },
      Priority: {
        get: () => sheet.conditionalFormats.indexOf(current()),
        set: (value) => {
          change({ priority: numberOf(value, "priority") });
        },
      },
      StopIfTrue: {
        get: () => current().stopIfTrue,
        set: (value) => {
          change({ stopIfTrue: booleanOf(value, "stopIfTrue") });
        },
      },
    },
    navigations: {
      Custom: () => {
        if (current().type !== "Custom") throw invalidArgument("this conditional format is not a custom one");
        return custom();
      },
      CustomOrNullObject: () => (current().type === "Custom" ? custom() : null),
    },
    methods: {
      Delete: () => {
        sheet.deleteConditionalFormat(id);
        return undefined;
      },
      GetRange: () => {
        const [first] = current().ranges;
        return first === undefined ? null : range(context, sheet, first);
      },
      GetRanges: () => rangeAreas(context, sheet, current().ranges),
    },
  };
}

function customFormat(
  current: () => ConditionalFormat,
  change: (changes: Parameters<Sheet["changeConditionalFormat"]>[1]) => void,
): ApiObject {
  const rule: ApiObject = {
    typeName: "ConditionalFormatRule",
    properties: {
      Formula: {
        get: () => current().formula,
        set: (value) => {
          const formula = textOf(value, "formula");
          change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
        },
      },
    },
  };
  const fill: ApiObject = {
    typeName: "ConditionalRangeFill",
    properties: {
      Color: {
        get: () => current().fill ?? "",
        set: (value) => {
          change({ fill: colorOf(value) });
        },
      },
    },
  };
  const font: ApiObject = {
    typeName: "ConditionalRangeFont",
    properties: {
      Color: {
        get: () => current().fontColor ?? "",
        set: (value) => {
          change({ fontColor: colorOf(value) });
        },
      },
      Bold: {
        get: () => current().bold,
        set: (value) => {
          change({ bold: booleanOf(value, "bold") });
        },
      },
    },
  };
  const format: ApiObject = {
    typeName: "ConditionalRangeFormat",
    navigations: { Fill: () => fill, Font: () => font },
  };
  return { typeName: "CustomConditionalFormat", navigations: { Rule: () => rule, Format: () => format } };
}
