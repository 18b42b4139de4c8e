import type { DutyLevel } from "../../../plan/condition";
import { fold } from "../../text/fold";

const LEVELS: readonly (readonly [RegExp, DutyLevel])[] = [
  [/^(khong|chua) hoan thanh( (nhiem vu|chuc trach|cong viec).*)?$|^(k|ko|kh)htnv$/, "notDone"],
  [/^(hoan thanh )?xuat sac( nhiem vu| chuc trach.*)?$|^htxs(nv)?$|^hoan thanh xs nv$/, "excellent"],
  [/^hoan thanh tot( nhiem vu| chuc trach.*)?$|^htt(nv)?$/, "good"],
  [/^hoan thanh( nhiem vu| chuc trach.*)?$|^htnv$/, "done"],
];

/** How well duties were done (mức độ hoàn thành nhiệm vụ), in full or as HTXSNV, HTTNV, HTNV; `null` for other words. */
export function dutyLevelIn(words: string): DutyLevel | null {
  const text = fold(words)
    .replace(/[.,;:()'"“”]+/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
