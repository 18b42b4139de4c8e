import { intersects } from "../workbook/cell-reference";
import { HostFailure } from "./host-failure";
import { type CellBlock, HostObject } from "./host-object";

/** Excel gives up on more than this. */
const MOST_AREAS = 512;

/** The merged cells that a block touches; `null` when there are none. @throws HostFailure when there are too many */
export function mergedAreas({ sheet, rect }: CellBlock): HostObject<"RangeAreas"> | null {
  const rects = sheet.merges.filter((merge) => intersects(merge, rect));
  if (rects.length > MOST_AREAS) throw new HostFailure("GeneralException", `over ${MOST_AREAS} merged areas`);
  return rects.length === 0 ? null : new HostObject("RangeAreas", { sheet, rects });
}
