import { enCellCounts, enCount, enList, enPlace } from "./en-places";
import type { LegacyMessages } from "./legacy-messages";

/** English words for texts in encodings from before Unicode. */
export const enLegacy: LegacyMessages = {
  heading: "Old encodings (TCVN3, VNI)",
  intro:
    "The sheets below have texts in encodings from before Unicode. They are read as Unicode and no cell was changed, so " +
    "nothing needs to be converted. To have them in Unicode in the workbook, choose the sheets, then press the button. It " +
    "may not be possible to undo this: save a copy first.",
  sheet: (sheet, cells, encodings) => `Sheet ‘${sheet}’: ${enCount(cells, "cell")} in ${enList(encodings)}`,
  uncertain:
    "Some cells have no font of that kind (.Vn…, VNI-…): the words alone say so. Look at the examples before you choose " +
    "this sheet.",
  example: (stored, text) => `“${stored}” → “${text}”`,
  convert: "Convert to Unicode",
  converted: (sheets) => {
    const { total, where } = enCellCounts(sheets);
    return `Converted ${enCount(total, "cell")} to Unicode, on ${where}. All other cells are as they were.`;
  },
  formulasLeft: (places, count) => {
    const rest = count - places.length;
    return (
      `${enCount(count, "cell")} stayed, because a formula makes the text: ${places.map(enPlace).join("; ")}` +
      `${rest > 0 ? `; and ${enCount(rest, "other cell")}` : ""}. If it takes the text from a cell that was converted, ` +
      "another font makes it readable."
    );
  },
  nothingToConvert: "The sheets chosen have no texts in old encodings any more.",
};
