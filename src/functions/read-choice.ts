import { findAward } from "../engine/award-code";
import type { SubjectKind } from "../engine/award-verdict";
import { plainText } from "../engine/plain-text";
import { readSubjectKind } from "../engine/subject-text";
import { functionWords } from "../i18n/function-words";
import type { Award, Plan } from "../plan/plan";
import type { TargetLevel } from "../plan/target";
import { currentPlan } from "./current-plan";
import { isBlank, isErrorCell, textOf } from "./read-cell";
import { Refusal } from "./refusal";

/** The award named by `danhhieu`: a code (TTg, TINH, THIXA) or its full title, in any case. */
export function readAward(cell: unknown): Award {
  const codes = currentPlan.awards.map((award) => award.code);
  if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell("danhhieu"));
  if (isUnset(cell)) throw new Refusal(functionWords.awardMissing(codes));
  const award = findAward(textOf(cell), currentPlan);
  if (award === null) throw new Refusal(functionWords.unknownAward(textOf(cell).trim(), codes));
  return award;
}

/** The kind of subject named by `loai`: tập thể unless it says cá nhân. */
export function readSubject(cell: unknown): SubjectKind {
  if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell("loai"));
  if (isUnset(cell)) return "collective";
  const subject = readSubjectKind(textOf(cell));
  if (subject === null) throw new Refusal(functionWords.unknownSubject(textOf(cell).trim()));
  return subject;
}

/** How ties are counted, as named by `kieu`: the plan's way unless it says "lien" (liền). */
export function readTies(cell: unknown): Plan["ties"]["value"] {
  if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell("kieu"));
  if (isUnset(cell)) return currentPlan.ties.value;
  if (plainText(textOf(cell)) === "lien") return "dense";
  throw new Refusal(functionWords.unknownTies(textOf(cell).trim()));
}

/** The level named by `cap`: cấp huyện, cấp xã or the town (thị xã) itself; `null` when left out. */
export function readLevel(cell: unknown): TargetLevel | null {
  if (isErrorCell(cell)) throw new Refusal(functionWords.errorCell("cap"));
  if (isUnset(cell)) return null;
  switch (plainText(textOf(cell)).replace(/^cap /, "")) {
    case "huyen":
      return "district";
    case "xa":
    case "phuong":
    case "xa, phuong":
      return "commune";
    case "thi xa":
      return "town";
    default:
      throw new Refusal(functionWords.unknownLevel(textOf(cell).trim()));
  }
}

/** A choice that was left out. No choice is called 0, so a blank cell that arrives as 0 counts as left out. */
export function isUnset(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}
