import type { CellValue } from "../../grid";
import { wordsOf } from "../sheet-cells";

/** What numbers a criterion (tiêu chí): "II", "1.2", "a)". */
export interface CriterionIndex {
  /** "1.2" is `["1", "2"]`. */
  readonly parts: readonly string[];
  readonly kind: "letter" | "roman" | "arabic" | "bullet";
}

const MARK = "(?:[IVXL]+|[A-ZĐ]|\\d{1,2})";
const NUMBERED = `${MARK}(?:\\s?\\.\\s?\\d{1,2})*`;
const NAMED = "(?:(?:tiêu chí|lĩnh vực|mục|phần|TC|LV)\\s*)?";
const ALONE = new RegExp(`^[([]?\\s*${NAMED}(${NUMBERED})\\s*[.):\\]]*$`, "u");
const BULLET = /^[([]?\s*([a-zđ]|[-–+•*])\s*[.):\]]?$/u;
const BEFORE_WORDS = new RegExp(`^[([]?(${NAMED})(${NUMBERED})(\\s*[.):\\]]|\\s[-–])?\\s+(?=\\S)`, "iu");
const BULLET_BEFORE_WORDS = /^(?:([a-zđ])\s*[.)]|([-–+•*]))\s*(?=\S)/u;
/** "1.5 điểm nếu …" counts points, not criteria. */
const COUNTED = /^(điểm|lần|%|ngày|tháng|năm|đơn vị)(?!\p{L})/iu;

/** The index in a cell that holds nothing else; `null` for anything else. */
export function indexInCell(value: CellValue): CriterionIndex | null {
  const words = typeof value === "number" ? inDecimals(value) : wordsOf(value);
  const bullet = BULLET.exec(words)?.[1];
  if (bullet !== undefined) return { parts: [bullet], kind: "bullet" };
  const numbered = ALONE.exec(words)?.[1];
  return numbered === undefined ? null : indexOf(numbered);
}

/** The index that a text begins with, and the text without it: "1.1. Kế hoạch CCHC"; `null` without one. */
export function indexBeforeWords(text: string): { readonly index: CriterionIndex; readonly words: string } | null {
  const bullet = BULLET_BEFORE_WORDS.exec(text);
  if (bullet !== null) {
    return { index: { parts: [bullet[1] ?? "-"], kind: "bullet" }, words: text.slice(bullet[0].length) };
  }
  const found = BEFORE_WORDS.exec(text);
  if (found === null) return null;
  const [whole, named = "", numbered = "", mark] = found;
  const words = text.slice(whole.length);
  const index = indexOf(numbered);
  // A number before a word may be part of the sentence: what sets it apart is a mark, a word or a second number.
  const isSetApart = named !== "" || mark !== undefined || (index !== null && index.parts.length > 1);
  return index === null || !isSetApart || COUNTED.test(words) ? null : { index, words };
}

function indexOf(numbered: string): CriterionIndex | null {
  const parts = numbered.split(".").map((part) => part.trim());
  const [first = ""] = parts;
  if (parts.some((part) => /^0\d?$/.test(part))) return null;
  if (/^\d+$/.test(first)) return { parts, kind: "arabic" };
  if (first !== first.toUpperCase()) return null;
  return { parts, kind: /^[IVXL]+$/.test(first) ? "roman" : "letter" };
}

/** 1.1 as a number is the criterion 1.1, however it is stored. */
function inDecimals(value: number): string {
  return String(Number(value.toFixed(2)));
}
