import { checkRewards, type RewardMistakeCode } from "./check-rewards";
import { checkGrades, type GradeMistakeCode } from "./check-grades";
import { checkTargets, type TargetMistakeCode } from "./check-targets";
import { planSchema, type Plan } from "./plan";
import { shapeWords } from "./shape-words";
import { scoreConditions, type Condition, type DatedNumber, type RankOverYearsCondition } from "./condition";

export type PlanMistakeCode =
  /** A plan file that is no JSON, or that was written for another version. */
  | "notJson"
  | "otherVersion"
  | "wrongShape"
  | "duplicateAward"
  | "duplicateGroup"
  | "duplicateIndex"
  | "unknownIndex"
  | "yearsOutOfOrder"
  | "scaleEmpty"
  | "thresholdsOutOfOrder"
  | "thresholdMissingForFirstYear"
  | "thresholdOutsideScale"
  | "unknownGroup"
  | "rankRuleImpossible"
  | "awardsOutOfOrder"
  | RewardMistakeCode
  | GradeMistakeCode
  | TargetMistakeCode;

/** One mistake in a plan: what, where (e.g. `awards[1].collective.conditions[0]`), and in words for the user. */
export interface PlanMistake {
  readonly code: PlanMistakeCode;
  readonly where: string;
  readonly words: string;
}

/** Raised for a plan that cannot be worked by; lists every mistake found. */
export class PlanError extends Error {
  constructor(readonly mistakes: readonly PlanMistake[]) {
    super(mistakes.map((mistake) => `${mistake.where}: ${mistake.words}`).join("\n"));
    this.name = "PlanError";
  }
}

/**
 * The plan that a piece of data describes.
 * @throws PlanError with every mistake, each named and placed.
 */
export function checkPlan(data: unknown): Plan {
  const parsed = planSchema.safeParse(data, { error: shapeWords });
  if (!parsed.success) {
    throw new PlanError(
      parsed.error.issues.map((issue) => ({
        code: "wrongShape",
        where: placeOf(issue.path),
        words: issue.message,
      })),
    );
  }
  const mistakes = [
    ...checkYears(parsed.data),
    ...checkUnique(parsed.data),
    ...checkIndices(parsed.data),
    ...checkConditions(parsed.data),
    ...checkGrades(parsed.data),
    ...checkAwardOrder(parsed.data),
    ...checkRewards(parsed.data),
    ...checkTargets(parsed.data),
  ];
  if (mistakes.length > 0) throw new PlanError(mistakes);
  return parsed.data;
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return place.replace(/^\./, "") || "kế hoạch";
}

function checkYears({ years }: Plan): PlanMistake[] {
  const { first, last, base } = years.value;
  if (base <= first && first <= last) return [];
  return [
    {
      code: "yearsOutOfOrder",
      where: "years",
      words: `năm gốc ${base}, năm đầu ${first}, năm cuối ${last} không theo thứ tự thời gian`,
    },
  ];
}

function checkUnique(plan: Plan): PlanMistake[] {
  return [
    ...repeated(plan.awards.map((award) => award.code.toLowerCase())).map((position) =>
      twice("duplicateAward", `awards[${position}].code`, plan.awards[position]?.code),
    ),
    ...repeated(plan.groups.map((group) => group.id)).map((position) =>
      twice("duplicateGroup", `groups[${position}].id`, plan.groups[position]?.id),
    ),
    ...repeated(plan.indices.map((index) => index.kind)).map((position) =>
      twice("duplicateIndex", `indices[${position}].kind`, plan.indices[position]?.kind),
    ),
  ];
}

function repeated(keys: readonly string[]): number[] {
  return keys.flatMap((key, position) => (keys.indexOf(key) < position ? [position] : []));
}

function twice(code: PlanMistakeCode, where: string, what: string | undefined): PlanMistake {
  return { code, where, words: `“${what ?? ""}” đã có ở trên` };
}

function checkIndices(plan: Plan): PlanMistake[] {
  return plan.indices.flatMap((index, position) =>
    index.min < index.max
      ? []
      : [
          {
            code: "scaleEmpty" as const,
            where: `indices[${position}]`,
            words: `thang điểm từ ${index.min} đến ${index.max} không có giá trị nào`,
          },
        ],
  );
}

function checkConditions(plan: Plan): PlanMistake[] {
  return plan.awards.flatMap((award, awardPosition) =>
    (["collective", "individual"] as const).flatMap((subject) =>
      award[subject].conditions.flatMap((condition, position) =>
        checkCondition(plan, condition, `awards[${awardPosition}].${subject}.conditions[${position}]`),
      ),
    ),
  );
}

function checkCondition(plan: Plan, condition: Condition, where: string): PlanMistake[] {
  if (condition.kind === "rankOverYears") return checkRankRule(plan, condition, where);
  if (condition.kind !== "minScore") return [];
  return [
    ...checkThresholds(condition.thresholds, plan.years.value.first, where),
    ...condition.indices.flatMap((kind) => checkScale(plan, kind, condition.thresholds, where)),
  ];
}

function checkRankRule(plan: Plan, { groups, firsts, seconds }: RankOverYearsCondition, where: string): PlanMistake[] {
  const { first, last } = plan.years.value;
  // Years out of order are a mistake of their own.
  const years = first <= last ? last - first + 1 : Infinity;
  const unknown = groups.filter((id) => plan.groups.every((group) => group.id !== id));

  return [
    ...unknown.map((id) => ({
      code: "unknownGroup" as const,
      where: `${where}.groups`,
      words: `khối “${id}” chưa được khai báo`,
    })),
    ...(firsts > years || (seconds ?? 0) > years
      ? [
          {
            code: "rankRuleImpossible" as const,
            where,
            words: `yêu cầu xếp hạng trong nhiều năm hơn ${years} năm của giai đoạn`,
          },
        ]
      : []),
  ];
}

function checkThresholds(thresholds: readonly DatedNumber[], firstYear: number, where: string): PlanMistake[] {
  const mistakes: PlanMistake[] = [];
  const [earliest] = thresholds;
  if (earliest !== undefined && earliest.since > firstYear) {
    mistakes.push({
      code: "thresholdMissingForFirstYear",
      where: `${where}.thresholds`,
      words: `chưa có ngưỡng cho các năm ${firstYear} đến ${earliest.since - 1}`,
    });
  }
  thresholds.forEach((threshold, position) => {
    const before = thresholds[position - 1];
    if (before !== undefined && before.since >= threshold.since) {
      mistakes.push({
        code: "thresholdsOutOfOrder",
        where: `${where}.thresholds[${position}]`,
        words: `ngưỡng từ năm ${threshold.since} đứng sau ngưỡng từ năm ${before.since}`,
      });
    }
  });
  return mistakes;
}

function checkScale(plan: Plan, kind: string, thresholds: readonly DatedNumber[], where: string): PlanMistake[] {
  const index = plan.indices.find((candidate) => candidate.kind === kind);
  if (index === undefined) {
    return [{ code: "unknownIndex", where: `${where}.indices`, words: `chỉ số ${kind} chưa được khai báo thang điểm` }];
  }
  return thresholds.flatMap((threshold, position) =>
    threshold.value >= index.min && threshold.value <= index.max
      ? []
      : [
          {
            code: "thresholdOutsideScale" as const,
            where: `${where}.thresholds[${position}]`,
            words: `ngưỡng ${threshold.value} nằm ngoài thang điểm ${index.min}–${index.max} của chỉ số ${kind}`,
          },
        ],
  );
}

/** Awards stand highest first, so no award may ask a collective for more than the one above it, in any year. */
function checkAwardOrder(plan: Plan): PlanMistake[] {
  return plan.awards.flatMap((award, position) => {
    const above = plan.awards[position - 1];
    if (above === undefined) return [];
    const years = Array.from(
      { length: plan.years.value.last - plan.years.value.first + 1 },
      (_, offset) => plan.years.value.first + offset,
    );
    const year = years.find((each) => highestThreshold(award, each) > highestThreshold(above, each));
    if (year === undefined) return [];
    return [
      {
        code: "awardsOutOfOrder" as const,
        where: `awards[${position}]`,
        words: `năm ${year}, “${award.title}” yêu cầu điểm cao hơn “${above.title}” đứng trên nó`,
      },
    ];
  });
}

function highestThreshold(award: Plan["awards"][number], year: number): number {
  return Math.max(
    ...scoreConditions(award.collective.conditions).map(
      ({ thresholds }) => thresholds.findLast((threshold) => threshold.since <= year)?.value ?? -Infinity,
    ),
  );
}
