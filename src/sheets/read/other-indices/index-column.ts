import type { IndexKind } from "../../../plan/condition";
import { fold } from "../../text/fold";
import { headerKind } from "../header-words";
import { namesCchc } from "../other-index";

/** Indices other than CCHC, by the words that name them. */
const INDICES: readonly (readonly [RegExp, IndexKind])[] = [
  [/\bsipas\b|\b(chi so|muc do|ty le|su) hai long\b/, "SIPAS"],
  [/\bpapi\b|\bhieu qua quan tri\b/, "PAPI"],
  [/\bddci\b|\bnang luc canh tranh cap (huyen|so)\b/, "DDCI"],
  [/\bict\b|\bung dung cong nghe thong tin\b/, "ICT"],
];
/** Ranks, changes, remarks and the like beside an index are not its value. */
const NO_VALUE =
  /\b(hang|xep|vi thu|thu bac|vi tri|loai|toi da|diem chuan|so voi|tang|giam|chenh lech|ghi chu|tu danh gia|tu cham|trung binh|so phieu|phieu|nam truoc|muc tieu|chi tieu|ke hoach)\b/;
/** Satisfaction with one field is a target of the plan, not the index. */
const ONE_FIELD = /\b(linh vuc|dat dai|xay dung|dau tu|y te|giao duc|thu tuc hanh chinh|tthc|ve thu tuc)\b/;
const SURVEY = /\b(dieu tra|dtxhh|xhh|xa hoi hoc)\b/;

/** The index that words name, if they name one alone and not CCHC. */
export function indexNamed(words: string): IndexKind | null {
  if (namesCchc(words)) return null;
  const folded = fold(words);
  const named = INDICES.filter(([pattern]) => pattern.test(folded));
  const [only] = named;
  return named.length === 1 && only !== undefined ? only[1] : null;
}

/**
 * The index whose value a column holds, by the levels of its header: the lowest that says more than "Điểm" or a year
 * decides.
 */
export function indexOfColumn(levels: readonly string[]): IndexKind | null {
  for (const words of [...levels].reverse()) {
    const folded = fold(words);
    if (NO_VALUE.test(folded) || ONE_FIELD.test(folded)) return null;
    const index = indexNamed(words);
    if (index !== null) return index;
    const kind = headerKind(words);
    if (kind !== "plainScore" && kind !== "percentIndex" && !/^(ket qua|gia tri)$/.test(folded)) return null;
  }
  return null;
}

/** Whether a header speaks of the survey (điều tra xã hội học) that gives points of the CCHC score. */
export function speaksOfSurvey(levels: readonly string[]): boolean {
  return levels.some((words) => SURVEY.test(fold(words)));
}
