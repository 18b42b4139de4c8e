import type { TargetLevel, TargetPart } from "../../plan/target";
import { describeAttested, judgeAttested } from "./attested";
import { describeDelegatedShare, judgeDelegatedShare } from "./delegated-share";
import { describeDoneBy, judgeDoneBy } from "./done-by";
import { describeFull, judgeFull } from "./full";
import { describeGrowingCount, judgeGrowingCount } from "./growing-count";
import { describeGrowth, judgeGrowth } from "./growth";
import { withoutComparison, type PartCase, type PartJudgement } from "./part-case";
import { describeRank, judgeRank } from "./rank";
import { describeReduction, judgeReduction } from "./reduction";
import { describeShare, judgeShare } from "./share";

/**
 * Judges one target part (phần của chỉ tiêu) for one subject and year. `notApplicable` where the part does not concern
 * the subject's level or the sheet says so; `unknown` where a level decides and is not known.
 */
export function judgePart(part: TargetPart, level: TargetLevel | null, partCase: PartCase): PartJudgement {
  if (level === null ? concernsNobodyLeftOut(part) : part.concerns.includes(level)) {
    const { value } = partCase;
    if (value.kind === "outside") return withoutComparison("notApplicable", `ô ghi “${value.shown}”`);
    return judgeByKind(part, partCase);
  }
  return level === null
    ? withoutComparison("unknown", "chưa rõ đối tượng thuộc cấp huyện hay cấp xã")
    : withoutComparison("notApplicable");
}

/** What a part asks for in a year, in a few words: "≥ 80%". */
export function describePart(part: TargetPart, year: number): string {
  switch (part.kind) {
    case "share":
      return describeShare(part, year);
    case "full":
      return describeFull(part, year);
    case "rank":
      return describeRank(part, year);
    case "doneBy":
      return describeDoneBy(part);
    case "attested":
      return describeAttested();
    case "delegatedShare":
      return describeDelegatedShare(part, year);
    case "growth":
      return describeGrowth(part, year);
    case "reduction":
      return describeReduction(part, year);
    case "growingCount":
      return describeGrowingCount();
  }
}

function judgeByKind(part: TargetPart, partCase: PartCase): PartJudgement {
  switch (part.kind) {
    case "share":
      return judgeShare(part, partCase);
    case "full":
      return judgeFull(part, partCase);
    case "rank":
      return judgeRank(part, partCase);
    case "doneBy":
      return judgeDoneBy(part, partCase);
    case "attested":
      return judgeAttested(partCase);
    case "delegatedShare":
      return judgeDelegatedShare(part, partCase);
    case "growth":
      return judgeGrowth(part, partCase);
    case "reduction":
      return judgeReduction(part, partCase);
    case "growingCount":
      return judgeGrowingCount(partCase);
  }
}

const LEVELS: readonly TargetLevel[] = ["town", "district", "commune"];

/** A part that concerns every level concerns a subject whose level is not known, too. */
function concernsNobodyLeftOut({ concerns }: TargetPart): boolean {
  return LEVELS.every((level) => concerns.includes(level));
}
