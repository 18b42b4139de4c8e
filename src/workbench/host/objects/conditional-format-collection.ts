import type { ConditionalFormat } from "../../workbook/workbook";
import { intersects } from "../../workbook/cell-reference";
import { HostFailure } from "../host-failure";
import { type CellBlocks, HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { without } from "../rects";

/** The rules of the sheet that touch the blocks, highest priority first. */
function touching({ sheet, rects }: CellBlocks): ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ ranges }) =>
    ranges.some((range) => rects.some((rect) => intersects(range, rect))),
  );
}

function objectFor({ sheet }: CellBlocks, format: ConditionalFormat | undefined): HostObject<"ConditionalFormat"> {
  if (format === undefined) throw new HostFailure("ItemNotFound");
  return new HostObject("ConditionalFormat", { sheet, id: format.id });
}

/** Takes rules off the blocks; where a rule reaches further it stays. */
function clearAll(blocks: CellBlocks): void {
  const { sheet, rects } = blocks;
  if (sheet.isProtected) throw new HostFailure("AccessDenied");
  for (const { id, ranges } of touching(blocks)) {
    const left = rects.reduce<ConditionalFormat["ranges"]>(
      (rest, rect) => rest.flatMap((range) => without(range, rect)),
      ranges,
    );
    if (left.length === 0) sheet.deleteConditionalFormat(id);
    else sheet.changeConditionalFormat(id, { ranges: left });
  }
}

export const conditionalFormatCollectionType: ObjectType<Subjects["ConditionalFormatCollection"]> = {
  sheet: ({ sheet }) => sheet,
  items: (blocks) => touching(blocks).map((format) => objectFor(blocks, format)),
  item: (blocks, args) =>
    objectFor(
      blocks,
      touching(blocks).find(({ id }) => id === args.text(0)),
    ),
  methods: {
    Add: ({ sheet, rects }, args) => {
      if (args.text(0) !== "Custom") throw new HostFailure("NotImplemented", "only rules of the type Custom");
      if (sheet.isProtected) throw new HostFailure("AccessDenied");
      return new HostObject("ConditionalFormat", { sheet, id: sheet.addConditionalFormat(rects) });
    },
    ClearAll: clearAll,
    GetCount: (blocks) => touching(blocks).length,
    GetItemAt: (blocks, args) => objectFor(blocks, touching(blocks)[args.whole(0)]),
    GetItemOrNullObject: (blocks, args) => {
      const format = touching(blocks).find(({ id }) => id === args.text(0));
      return format === undefined ? null : objectFor(blocks, format);
    },
  },
};
