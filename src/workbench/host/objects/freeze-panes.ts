import type { Sheet } from "../../workbook/workbook";
import { numberOf, type ApiObject } from "../api-object";
import type { ApiContext } from "./context";
import { range } from "./range";

/** Excel.WorksheetFreezePanes. */
export function freezePanes(context: ApiContext, sheet: Sheet): ApiObject {
  return {
    typeName: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => {
        sheet.setFrozen({ rows: numberOf(count ?? 1, "count"), columns: 0 });
        return undefined;
      },
      FreezeColumns: (count) => {
        sheet.setFrozen({ rows: 0, columns: numberOf(count ?? 1, "count") });
        return undefined;
      },
      Unfreeze: () => {
        sheet.setFrozen({ rows: 0, columns: 0 });
        return undefined;
      },
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        return range(context, sheet, {
          top: 0,
          left: 0,
          bottom: Math.max(rows - 1, 0),
          right: Math.max(columns - 1, 0),
        });
      },
    },
  };
}
