import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

/** The filter of a sheet, or of a table on it: the workbook tells only whether a filter hides rows of the sheet. */
export const autoFilterType: ObjectType<Subjects["AutoFilter"]> = {
  sheet: (sheet) => sheet,
  properties: { IsDataFiltered: { get: ({ isFiltered }) => isFiltered } },
};
