import { HostFailure } from "../host-failure";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { columnCount } from "../rects";
import { isRecord } from "../wire-message";

interface SortField {
  readonly key: number;
  readonly descending: boolean;
}

export const rangeSortType: ObjectType<Subjects["RangeSort"]> = {
  sheet: ({ sheet }) => sheet,
  methods: {
    Apply: ({ sheet, rect }, args) => {
      const given = args.raw(0);
      const fields: readonly unknown[] = Array.isArray(given) ? given : [];
      if (fields.length === 0) throw new HostFailure("InvalidArgument", "fields");
      if (args.choice(3, ["Rows", "Columns"], "Rows") === "Columns") throw new HostFailure("NotImplemented");
      const rows = { ...rect, top: rect.top + (args.flag(2, false) ? 1 : 0) };
      // The last field first: sorting keeps the order of what is equal.
      for (const field of [...fields].reverse()) {
        const { key, descending } = readField(field, columnCount(rect));
        sheet.sortRows(rows, rect.left + key, descending);
      }
    },
  },
};

function readField(field: unknown, columns: number): SortField {
  if (!isRecord(field)) throw new HostFailure("InvalidArgument", "fields");
  const { key, ascending } = field;
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= columns) {
    throw new HostFailure("InvalidArgument", "key");
  }
  return { key, descending: ascending === false };
}
