import { commonFormat } from "../common-format";
import type { CellBlocks, Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { colorValue } from "../property-value";

const NO_FILL = "#FFFFFF";

export const rangeFillType: ObjectType<Subjects["RangeFill"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Color: {
      get: (blocks) => commonFormat(blocks, ({ fill }) => fill ?? NO_FILL),
      set: (blocks, value) => {
        setFill(blocks, colorValue(value));
      },
    },
  },
  methods: {
    Clear: (blocks) => {
      setFill(blocks, null);
    },
  },
};

function setFill({ sheet, rects }: CellBlocks, fill: string | null): void {
  for (const rect of rects) sheet.setFormat(rect, { fill });
}
