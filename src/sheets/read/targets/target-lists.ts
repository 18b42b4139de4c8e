import { rangeAddress } from "../../grid";
import type { RecognisedList } from "../../recognition";
import type { TargetTable } from "./target-recognition";

/** The tables of targets (bảng chỉ tiêu) as lists among the others of a workbook; those without any value are none. */
export function targetLists(tables: readonly TargetTable[]): RecognisedList[] {
  return tables
    .filter(({ records }) => records.length > 0)
    .map(({ sheet, range, records }) => ({
      sheet,
      address: rangeAddress(range),
      kind: "targets",
      count: records.length,
    }));
}
