import type { Index, Plan } from "../../plan/plan";

/**
 * The scale of the scores that units are ranked by: the CCHC index.
 * @throws RangeError for a plan without one.
 */
export function scoreScale({ indices }: Plan): Index {
  const scale = indices.find(({ kind }) => kind === "CCHC");
  if (scale === undefined) throw new RangeError("kế hoạch không có chỉ số CCHC");
  return scale;
}
