import type { Rect, Sheet } from "../../workbook/workbook";
import type { ApiObject } from "../api-object";
import { conditionalFormatCollection } from "./conditional-formats";
import type { ApiContext } from "./context";
import { addressOf, range } from "./range";

/** Excel.RangeAreas: several ranges of one sheet. */
export function rangeAreas(context: ApiContext, sheet: Sheet, areas: readonly Rect[]): ApiObject {
  const members = () => areas.map((area) => range(context, sheet, area));
  return {
    typeName: "RangeAreas",
    properties: {
      Address: {
        get: () =>
          areas
            .map((area) => addressOf(sheet, area))
            .join(",")
            .slice(0, LONGEST_ADDRESS),
      },
      AreaCount: { get: () => areas.length },
    },
    navigations: {
      Areas: () => ({
        typeName: "RangeCollection",
        properties: { Count: { get: () => areas.length } },
        items: members,
        item: (position) => members()[Number(position)] ?? null,
        methods: { GetItemAt: (position) => members()[Number(position)] ?? null, GetCount: () => areas.length },
      }),
      ConditionalFormats: () => conditionalFormatCollection(context, sheet, areas),
    },
  };
}

/** Excel cuts addresses that are longer. */
const LONGEST_ADDRESS = 8192;
