import type { ConditionalFormat } from "../workbook/workbook";
import { HostFailure } from "./host-failure";
import type { SheetItem } from "./host-object";

/** The rule itself, as it is now. @throws HostFailure when it was deleted */
export function conditionalFormat({ sheet, id }: SheetItem): ConditionalFormat {
  const format = sheet.conditionalFormats.find((one) => one.id === id);
  if (format === undefined) throw new HostFailure("ItemNotFound");
  return format;
}

export function changeConditionalFormat(
  item: SheetItem,
  change: Parameters<SheetItem["sheet"]["changeConditionalFormat"]>[1],
): void {
  conditionalFormat(item);
  if (item.sheet.isProtected) throw new HostFailure("AccessDenied");
  item.sheet.changeConditionalFormat(item.id, change);
}
