import { blocksAddress, isEntireColumn, isEntireRow } from "../address";
import { clearBlock } from "../clear-block";
import { type CellBlocks, HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { cellCount } from "../rects";

const address = { get: (blocks: CellBlocks) => blocksAddress(blocks) };

export const rangeAreasType: ObjectType<Subjects["RangeAreas"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Address: address,
    AddressLocal: address,
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    IsEntireColumn: { get: ({ rects }) => rects.every(isEntireColumn) },
    IsEntireRow: { get: ({ rects }) => rects.every(isEntireRow) },
  },
  links: {
    Areas: (blocks) => new HostObject("RangeCollection", blocks),
    ConditionalFormats: (blocks) => new HostObject("ConditionalFormatCollection", blocks),
    DataValidation: (blocks) => new HostObject("DataValidation", blocks),
    Format: (blocks) => new HostObject("RangeFormat", blocks),
    Worksheet: ({ sheet }) => new HostObject("Worksheet", sheet),
  },
  methods: {
    Clear: ({ sheet, rects }, args) => {
      for (const rect of rects) clearBlock(sheet, rect, args);
    },
  },
};
