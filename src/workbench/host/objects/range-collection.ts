import { HostFailure } from "../host-failure";
import { HostObject, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

export const rangeCollectionType: ObjectType<Subjects["RangeCollection"]> = {
  sheet: ({ sheet }) => sheet,
  items: ({ sheet, rects }) => rects.map((rect) => new HostObject("Range", { sheet, rect })),
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ sheet, rects }, args) => {
      const rect = rects[args.whole(0)];
      if (rect === undefined) throw new HostFailure("ItemNotFound");
      return new HostObject("Range", { sheet, rect });
    },
  },
};
