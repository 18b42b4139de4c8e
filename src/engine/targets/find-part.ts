import type { Plan } from "../../plan/plan";
import { letterOf, partsOf, type TargetLevel, type TargetPart } from "../../plan/target";

/** What a code as people write it leads to. */
export type PartFound =
  | { readonly kind: "part"; readonly part: TargetPart }
  /** A letter with several parts, or a part of two levels without saying which. */
  | { readonly kind: "several"; readonly parts: readonly TargetPart[] }
  /** It reads like a code, but the plan has none such. */
  | { readonly kind: "unknownCode" }
  /** It is no code at all. */
  | { readonly kind: "noCode" };

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/gu;
const CODE =
  /^(?:chỉ tiêu|mục|điểm|tiêu chí|mã)? ?([a-zđ]) ?[.-]? ?(\d{1,2})? ?(?:[-–,]? ?\(?(?:cấp )?(huyện|huyen|thị xã|thi xa|xã|xa|xã, phường)\)?)? ?[.):]?$/u;

/**
 * The target part that a code names, however it is spelt: "đ2", "Đ.2", "Chỉ tiêu đ2", "e-xã", "h (cấp xã)". Marks
 * count: "d" and "đ" are two letters.
 * @param level of the subject, where it is known: tells "h" of a commune from "h" of an office.
 */
export function findPart(written: string, level: TargetLevel | null, plan: Plan): PartFound {
  const found = CODE.exec(written.normalize("NFC").toLowerCase().replace(SPACES, " ").trim());
  if (found === null) return { kind: "noCode" };
  const [, letter = "", number, levelWords] = found;
  const ofCode = partsOf(plan.targets).filter(({ code }) => {
    const [base = "", ownLevel] = code.split("-");
    if (letterOf(code) !== letter) return false;
    if (number !== undefined && base.slice(1) !== number) return false;
    return levelWords === undefined || ownLevel === levelOf(levelWords);
  });
  const concerned = ofCode.length < 2 ? ofCode : ofCode.filter((part) => isOfLevel(part, level));
  const [only] = concerned;
  if (concerned.length === 1 && only !== undefined) return { kind: "part", part: only };
  return ofCode.length === 0 ? { kind: "unknownCode" } : { kind: "several", parts: ofCode };
}

function levelOf(words: string): "huyện" | "xã" {
  return words === "xa" || words.startsWith("xã") ? "xã" : "huyện";
}

/** Only codes that name a level are told apart by that of the subject; the town has results of both. */
function isOfLevel({ code, concerns }: TargetPart, level: TargetLevel | null): boolean {
  return level === null || !code.includes("-") || concerns.includes(level);
}
