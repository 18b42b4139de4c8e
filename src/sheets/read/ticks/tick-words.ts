import { tickInText } from "../../../engine/tick-text";
import type { CellValue } from "../../grid";
import { fold } from "../../text/fold";
import { wordsOf } from "../sheet-cells";

/** What a cell under a header of ticks says. */
export type TickReading =
  | { readonly kind: "tick"; readonly value: boolean; readonly isPlain: boolean }
  /** Blank or a dash: nothing is stated. */
  | { readonly kind: "unsaid" }
  | { readonly kind: "unread" };

const VIOLATION = /^(co |da |bi )?(vi pham|ky luat)\b/;
const NO_VIOLATION = /^(khong|chua)( co| bi)? (vi pham|ky luat|xu ly ky luat)\b/;

/**
 * Reads a tick: x, ✓, 1, TRUE, "Có", "Đạt" are yes; "Không", "Chưa", 0, FALSE are no.
 * @param isAboutDiscipline under "Kỷ luật, kỷ cương", "Không vi phạm" is yes and "Có vi phạm" is no.
 */
export function readTick(value: CellValue, isAboutDiscipline = false): TickReading {
  if (value === null) return { kind: "unsaid" };
  if (typeof value === "boolean") return plain(value);
  if (typeof value === "number") return value === 1 || value === 0 ? plain(value === 1) : { kind: "unread" };
  if (typeof value === "object") return { kind: "unread" };
  const words = fold(value)
    .replace(/^'/, "")
    .replace(/[.;!]+$/, "")
    .trim();
  if (/^[-–—.…]*$/u.test(words)) return { kind: "unsaid" };
  const holds = words === "1" ? true : words === "0" ? false : tickInText(words);
  if (holds !== null) return plain(holds);
  if (isAboutDiscipline && NO_VIOLATION.test(words)) return { kind: "tick", value: true, isPlain: false };
  if (words === "vi pham" || (isAboutDiscipline && VIOLATION.test(words))) {
    return { kind: "tick", value: false, isPlain: false };
  }
  return { kind: "unread" };
}

function plain(value: boolean): TickReading {
  return { kind: "tick", value, isPlain: true };
}

/** What stands in the cell, for showing. */
export function shownIn(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" && value !== null ? value.error : wordsOf(value);
}
