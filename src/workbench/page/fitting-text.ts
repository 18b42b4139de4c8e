import { writeNumber } from "../formula/number-text";

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels in a CSS font such as `700 11pt Calibri`. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}

/**
 * A number as a column shows it: whole when it fits, with fewer decimals where the format is General, and `####` where
 * even that is too wide. A number is never cut off.
 */
export function fittingNumber(value: number, text: string, isGeneral: boolean, width: number, font: string): string {
  if (textWidth(text, font) <= width) return text;
  if (isGeneral) {
    for (let digits = 9; digits >= 1; digits -= 1) {
      const shorter = writeNumber(Number(value.toPrecision(digits)));
      if (Math.abs(value) < 10 ** digits && textWidth(shorter, font) <= width) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(1, textWidth("#", font)))));
}
