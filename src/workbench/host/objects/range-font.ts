import type { CellFormat } from "../../workbook/workbook";
import { commonFormat } from "../common-format";
import type { CellBlocks, Subjects } from "../host-object";
import type { ObjectType, Property } from "../object-type";
import { colorValue, choiceName, choiceValue, flagValue, numberValue, textValue } from "../property-value";

const UNDERLINES = { None: false, Single: true };
const SMALLEST = 1;
const LARGEST = 409;

export const rangeFontType: ObjectType<Subjects["RangeFont"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Bold: font("bold", flagValue),
    Color: font("fontColor", colorValue),
    Italic: font("italic", flagValue),
    Name: font("fontName", textValue),
    Size: font("fontSize", (value) => numberValue(value, SMALLEST, LARGEST)),
    Underline: {
      get: (blocks) => {
        const isUnderlined = commonFormat(blocks, ({ underline }) => underline);
        return isUnderlined === null ? null : choiceName(isUnderlined, UNDERLINES);
      },
      set: ({ sheet, rects }, value) => {
        for (const rect of rects) sheet.setFormat(rect, { underline: choiceValue(value, UNDERLINES) });
      },
    },
  },
};

function font<N extends keyof CellFormat>(name: N, read: (value: unknown) => CellFormat[N]): Property<CellBlocks> {
  return {
    get: (blocks) => commonFormat(blocks, (format) => format[name]),
    set: ({ sheet, rects }, value) => {
      const change: Partial<CellFormat> = { [name]: read(value) };
      for (const rect of rects) sheet.setFormat(rect, change);
    },
  };
}
