/** What a text says when it is read as a number the way people write numbers in Vietnamese offices. */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Written with a percent sign; `value` is then in percent (85.36 for "85,36%"). */
      readonly percent: boolean;
      /** The maximum in "40,62/80". */
      readonly outOf: number | null;
    }
  /** Blank, "N/A", "-", "x", "Không đánh giá": no number, and never 0. */
  | { readonly kind: "missing" }
  /** "Không thuộc diện chấm điểm". */
  | { readonly kind: "outside" }
  /** Could be either of two numbers: "1.234" is 1,234 or 1234; "17 (0,633)" is a rank or a score. */
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "notNumber" };

const MISSING =
  /^(|[-–—.…]+|x|n\/?a|#n\/a|không( được)? (đánh giá|chấm( điểm)?|có( điểm)?|xếp hạng)|chưa( được)? (đánh giá|chấm( điểm)?|có( điểm)?))$/u;
const OUTSIDE = /không thuộc (diện|đối tượng)/u;
const NUMBER = String.raw`[-−+]?\d[\d.,]*`;
const WITH_UNIT = new RegExp(`^(${NUMBER})\\s*(%|điểm|đ)?(?:\\s*/\\s*(${NUMBER})\\s*(?:điểm|đ)?)?$`, "u");
const RANK_AND_SCORE = new RegExp(`^(${NUMBER})\\s*\\((${NUMBER})\\)$`, "u");

/**
 * Reads a number out of a text: decimal comma or point, grouping, percent, "50 điểm", "40,62/80", padding of any kind
 * of space, a leading apostrophe.
 * @param scaleMax the highest value the scale allows, when it is known: "1.234" on a scale up to 100 is a decimal.
 */
export function readNumberText(text: string, scaleMax: number | null = null): NumberReading {
  const tidy = tidyText(text);
  if (MISSING.test(tidy)) return { kind: "missing" };
  if (OUTSIDE.test(tidy)) return { kind: "outside" };
  const both = RANK_AND_SCORE.exec(tidy);
  if (both !== null) return readRankAndScore(both[1] ?? "", both[2] ?? "");
  const found = WITH_UNIT.exec(tidy);
  if (found === null) return { kind: "notNumber" };
  const [, digits = "", unit, outOf] = found;
  const maximum = outOf === undefined ? null : readDigits(outOf, null);
  if (maximum !== null && maximum.kind !== "number") return maximum;
  const reading = readDigits(digits, maximum?.value ?? scaleMax);
  if (reading.kind !== "number") return reading;
  return { kind: "number", value: reading.value, percent: unit === "%", outOf: maximum?.value ?? null };
}

function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/gu, " ")
    .trim()
    .replace(/^'/, "")
    .trim()
    .toLowerCase();
}

function readRankAndScore(rank: string, score: string): NumberReading {
  const first = readDigits(rank, null);
  const second = readDigits(score, null);
  if (first.kind !== "number" || second.kind !== "number") return { kind: "notNumber" };
  return { kind: "ambiguous", readings: [first.value, second.value] };
}

type DigitsReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "ambiguous"; readonly readings: readonly [number, number] }
  | { readonly kind: "notNumber" };

function readDigits(written: string, scaleMax: number | null): DigitsReading {
  const text = written.replace("−", "-").replace(/^\+/, "");
  const marks = text.replace(/[^.,]/g, "");
  if (marks === "") return numberOf(text);
  if (new Set(marks).size === 2) return readMixedMarks(text, marks);
  if (marks.length > 1) return isGrouped(text) ? numberOf(text.replace(/[.,]/g, "")) : { kind: "notNumber" };
  if (marks === ",") return numberOf(text.replace(",", "."));
  return readLonePoint(text, scaleMax);
}

/** "1.234,5" and "1,234.5": the last mark is the decimal one. */
function readMixedMarks(text: string, marks: string): DigitsReading {
  const decimalMark = marks.slice(-1);
  const split = text.lastIndexOf(decimalMark);
  const whole = text.slice(0, split);
  if (marks.indexOf(decimalMark) < marks.length - 1 || !isGrouped(whole)) return { kind: "notNumber" };
  return numberOf(`${whole.replace(/[.,]/g, "")}.${text.slice(split + 1)}`);
}

/** A comma is always the decimal mark here; a point followed by three digits may group thousands as well. */
function readLonePoint(text: string, scaleMax: number | null): DigitsReading {
  if (!isGrouped(text) || /^-?0/.test(text)) return numberOf(text);
  const decimal = Number(text);
  const grouped = Number(text.replace(".", ""));
  if (scaleMax !== null && Math.abs(grouped) > scaleMax) return { kind: "number", value: decimal };
  return { kind: "ambiguous", readings: [decimal, grouped] };
}

function isGrouped(text: string): boolean {
  return /^-?\d{1,3}([.,]\d{3})+$/.test(text);
}

function numberOf(text: string): DigitsReading {
  return /^-?\d+(\.\d*)?$/.test(text) ? { kind: "number", value: Number(text) } : { kind: "notNumber" };
}
