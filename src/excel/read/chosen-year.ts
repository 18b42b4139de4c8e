/** Document setting that remembers the year chosen for this workbook: a year, or `"period"`. */
const KEY = "cchc.year";

/** Asks for the year remembered; to be read by `chosenYearOf` after the next sync. */
export function loadChosenYear(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(KEY).load("value");
}

export function chosenYearOf(setting: Excel.Setting): number | "period" | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  if (value === "period") return value;
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

export function saveChosenYear(context: Excel.RequestContext, year: number | "period"): void {
  context.workbook.settings.add(KEY, year);
}
