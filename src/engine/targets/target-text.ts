import { dayOf } from "../day-serial";
import { readDayText } from "../day-text";
import { readNumberText } from "../number-text";
import { rebaseScore } from "../score";
import { tickInText } from "../tick-text";
import type { TargetValue } from "./target-value";
import type { ValueAsked } from "./value-asked";

/** What a text or a number says of a part, or why it cannot be taken for a value. */
export type TargetReading =
  | { readonly kind: "value"; readonly value: TargetValue }
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  /** Nothing that the part could be judged by. */
  | { readonly kind: "notAsked" }
  | { readonly kind: "outOfRange"; readonly value: number; readonly min: number; readonly max: number };

const MAX_PERCENT = 100;
/** More units, posts or districts than there are anywhere: a number above it is no count. */
const MAX_COUNT = 1_000_000;
/** The days of Excel's calendar that a plan may speak of: 2000-01-01 to 2099-12-31. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

const OUTSIDE = /^(không (áp dụng|phát sinh|thuộc (diện|đối tượng).*)|kad|n\/a \(không áp dụng\))$/u;

/** Reads a text typed for a part: "85,36%", "45/50", "x", "Chưa", "31/12/2022", "N/A". */
export function readTargetText(text: string, asked: ValueAsked): TargetReading {
  const tidy = text
    .normalize("NFC")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/gu, " ")
    .trim();
  const words = tidy.toLowerCase().replace(/[.!;]$/, "");
  if (OUTSIDE.test(words)) return given({ kind: "outside", shown: tidy });
  const holds = takesTick(asked) ? tickInText(tidy) : null;
  if (holds !== null) return given({ kind: "attested", holds });
  if (asked === "dateOrTick") {
    const day = readDayText(tidy);
    if (day.kind === "day") return readTargetSerial(day.serial, asked);
  }
  const scaleMax = asked === "percent" || asked === "percentOrTick" ? MAX_PERCENT : null;
  const reading = readNumberText(tidy.replace(/^hạng\s+/iu, ""), asked === "rank" ? MAX_PERCENT : scaleMax);
  switch (reading.kind) {
    case "missing":
      return given({ kind: "missing", shown: tidy });
    case "outside":
      return given({ kind: "outside", shown: tidy });
    case "ambiguous":
      return { kind: "ambiguous", readings: reading.readings };
    case "notNumber":
      return { kind: "notAsked" };
    case "number":
      if (takesPercent(asked) && reading.outOf !== null) return shareOf(reading.value, reading.outOf);
      if (reading.percent) return takesPercent(asked) ? readPercent(reading.value) : { kind: "notAsked" };
      return readTargetNumber(reading.value, asked);
  }
}

/** Reads a plain number: percent where a share is asked, as it stands. A number is no tick. */
export function readTargetNumber(value: number, asked: ValueAsked): TargetReading {
  switch (asked) {
    case "percent":
    case "percentOrTick":
      return readPercent(value);
    case "rank":
      return readCount(value, 1);
    case "count":
    case "countOrPercent":
      return readCount(value, 0);
    case "dateOrTick":
    case "tick":
      return { kind: "notAsked" };
  }
}

/** Reads a number that Excel shows as a date. */
export function readTargetSerial(serial: number, asked: ValueAsked): TargetReading {
  if (asked !== "dateOrTick" || serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return { kind: "notAsked" };
  return given({ kind: "date", day: dayOf(Math.floor(serial)) });
}

/** Reads a share, in percent. */
export function readPercent(value: number): TargetReading {
  if (!(value >= 0 && value <= MAX_PERCENT)) return { kind: "outOfRange", value, min: 0, max: MAX_PERCENT };
  return given({ kind: "percent", value });
}

export function takesTick(asked: ValueAsked): boolean {
  return asked === "tick" || asked === "dateOrTick" || asked === "percentOrTick";
}

export function takesPercent(asked: ValueAsked): boolean {
  return asked === "percent" || asked === "percentOrTick" || asked === "countOrPercent";
}

function shareOf(part: number, whole: number): TargetReading {
  if (!(whole > 0 && part >= 0 && part <= whole)) return { kind: "outOfRange", value: part, min: 0, max: whole };
  return given({ kind: "percent", value: rebaseScore(part, whole), of: { part, whole } });
}

function readCount(value: number, min: number): TargetReading {
  if (!Number.isInteger(value)) return { kind: "notAsked" };
  return value >= min && value <= MAX_COUNT
    ? given({ kind: "number", value })
    : { kind: "outOfRange", value, min, max: MAX_COUNT };
}

function given(value: TargetValue): TargetReading {
  return { kind: "value", value };
}
