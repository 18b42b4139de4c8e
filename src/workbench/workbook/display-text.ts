import { format, isDateFormat } from "numfmt";
import type { CellValue } from "./workbook";

const LOCALE = "vi-VN";
/** Days between the two epochs of dates that workbooks have. */
const DAYS_TO_1904 = 1462;
/** The built-in short date, which Excel shows as the locale has it. */
const SHORT_DATE = /^(?:m\/d\/yyyy|m\/d\/yy|mm-dd-yy)$/i;

/** A value as Excel shows it in a Vietnamese locale. */
export function displayText(value: Exclude<CellValue, null>, numberFormat: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const pattern = SHORT_DATE.test(numberFormat) ? "dd/mm/yyyy" : numberFormat;
  try {
    const shown = typeof value === "number" && date1904 && isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
    return format(pattern, shown, { locale: LOCALE });
  } catch {
    // A format that cannot be understood must not hide the value.
    return format("General", value, { locale: LOCALE });
  }
}
