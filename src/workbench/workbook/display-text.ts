import type { CellValue } from "./workbook";

type FormatNumber = (pattern: string, value: number, options: object) => string;

/** A value as Excel shows it in a Vietnamese locale. */
export function displayText(
  value: Exclude<CellValue, null>,
  numberFormat: string,
  date1904: boolean,
  formatNumber: FormatNumber,
): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  try {
    return formatNumber(numberFormat, date1904 ? value + DAYS_TO_1904 : value, { locale: "vi-VN" });
  } catch {
    return value.toLocaleString("vi-VN", { useGrouping: false, maximumFractionDigits: 10 });
  }
}

/** Days between the two epochs of dates that workbooks have. */
const DAYS_TO_1904 = 1462;
