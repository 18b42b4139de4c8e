/** Types of object-model events, as office.js numbers them. */
export const EVENT = { sheetActivated: 6, changed: 10 } as const;

/** Target of the events that concern all sheets. */
export const WORKBOOK_TARGET = "Workbook";
