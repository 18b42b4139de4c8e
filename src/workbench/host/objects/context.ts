import type { Rect, Workbook } from "../../workbook/workbook";

/** What the objects of the API answer from. */
export interface ApiContext {
  readonly workbook: Workbook;
  /** Formats of tables, conditional formats and the like change the look; the page draws anew. */
  activate(sheetId: string): void;
  select(sheetId: string, range: Rect): void;
  /** Starts an event of the object model: its type, and the sheet it concerns or the workbook. */
  registerEvent(type: number, target: string): void;
}
