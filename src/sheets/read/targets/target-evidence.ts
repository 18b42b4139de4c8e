import { fold } from "../../text/fold";
import type { TargetPart } from "../../../plan/target";
import type { PartNaming } from "./part-names";

const TARGET_WORDS = /\bchi tieu\b/;
const SCORECARD =
  /\b(diem toi da|diem chuan|thang diem|tu danh gia|tu cham|diem tham dinh|tong diem|tieu chi thanh phan)\b/;
/** Words of the plan stand in many a report; so many different parts of it only in a table of targets. */
const TELLING_WORDS = 4;

/** Whether lines of text around cells speak of targets (chỉ tiêu). */
export function speakOfTargets(lines: readonly string[]): boolean {
  return lines.some((line) => TARGET_WORDS.test(fold(line)));
}

/** Whether a header is that of a scorecard, whose criteria use the words and letters of targets, too. */
export function speakOfScores(lines: readonly string[]): boolean {
  return lines.some((line) => SCORECARD.test(fold(line)));
}

/**
 * Whether namings that stand together make a table of targets. Lone letters do so only where something speaks of
 * targets; codes like "đ2" by themselves; the words of the plan when there are many.
 */
export function areTargets(namings: readonly PartNaming[], isSpokenOf: boolean): boolean {
  const different = disjoint(namings);
  const telling = different.filter(({ by }) => by !== "letter").length;
  if (isSpokenOf) return telling >= 1 || different.length >= 2;
  return different.filter(({ by }) => by === "code").length >= 2 || telling >= TELLING_WORDS;
}

/** The namings of which no two share a part: a letter and its words beside it are one. */
export function disjoint(namings: readonly PartNaming[]): PartNaming[] {
  const taken = new Set<TargetPart>();
  return namings.filter(({ parts }) => {
    if (parts.length === 0 || parts.some((part) => taken.has(part))) return false;
    parts.forEach((part) => taken.add(part));
    return true;
  });
}
