import type { DatedNumber } from "./condition";
import type { Plan } from "./plan";
import { letterOf, type Target, type TargetPart } from "./target";

export type TargetMistakeCode =
  | "duplicateTarget"
  | "notATargetLetter"
  | "partOfAnotherLetter"
  | "targetLevelContradicted"
  | "targetThresholdOutOfRange"
  | "targetThresholdsOutOfOrder"
  | "targetYearsOutOfOrder"
  | "unknownCommuneGroup";

/** One mistake in the targets of a plan: what, where (e.g. `targets.letters[3].parts[0]`), and in words for the user. */
export interface TargetMistake {
  readonly code: TargetMistakeCode;
  readonly where: string;
  readonly words: string;
}

interface PlacedPart {
  readonly part: TargetPart;
  readonly where: string;
  /** The letter that it stands under. */
  readonly letter: string;
}

/** The letters by which a Vietnamese text counts: đ, and neither f nor j. */
const ALPHABET = "abcdđeghiklmnopqrstuvxy";
const SUPPLEMENTARY = "s";

/** The mistakes of the targets (chỉ tiêu) that their shape alone does not rule out; empty when there is none. */
export function checkTargets(plan: Plan): TargetMistake[] {
  const { letters, supplementary, communeGroups } = plan.targets;
  const parts = placedParts(letters, supplementary);
  return [
    ...checkLetters(letters),
    ...checkCodes(parts),
    ...parts.flatMap((placed) => checkPart(placed, plan)),
    ...communeGroups.value.flatMap((id, position) =>
      plan.groups.some((group) => group.id === id)
        ? []
        : [
            mistake(
              "unknownCommuneGroup",
              `targets.communeGroups.value[${position}]`,
              `kế hoạch không có khối “${id}”`,
            ),
          ],
    ),
  ];
}

function placedParts(letters: readonly Target[], supplementary: readonly TargetPart[]): PlacedPart[] {
  return [
    ...letters.flatMap(({ letter, parts }, position) =>
      parts.map((part, index) => ({ part, letter, where: `targets.letters[${position}].parts[${index}]` })),
    ),
    ...supplementary.map((part, index) => ({
      part,
      letter: SUPPLEMENTARY,
      where: `targets.supplementary[${index}]`,
    })),
  ];
}

function checkLetters(letters: readonly Target[]): TargetMistake[] {
  return letters.flatMap(({ letter }, position) => {
    const where = `targets.letters[${position}].letter`;
    const isLetter = ALPHABET.includes(letter) && letter !== SUPPLEMENTARY;
    return [
      ...(isLetter
        ? []
        : [
            mistake(
              "notATargetLetter",
              where,
              `“${letter}” không phải chữ cái đánh thứ tự chỉ tiêu (a, b, c, d, đ, e…)`,
            ),
          ]),
      ...(letters.findIndex((other) => other.letter === letter) < position
        ? [mistake("duplicateTarget", where, `chỉ tiêu “${letter}” đã có ở trên`)]
        : []),
    ];
  });
}

function checkCodes(parts: readonly PlacedPart[]): TargetMistake[] {
  return parts.flatMap(({ part: { code }, letter, where }, position) => [
    ...(parts.findIndex(({ part }) => part.code === code) < position
      ? [mistake("duplicateTarget", `${where}.code`, `mã “${code}” đã có ở trên`)]
      : []),
    ...(letterOf(code) === letter
      ? []
      : [mistake("partOfAnotherLetter", `${where}.code`, `mã “${code}” không thuộc chỉ tiêu “${letter}”`)]),
  ]);
}

function checkPart({ part, where }: PlacedPart, plan: Plan): TargetMistake[] {
  return [...checkLevel(part, where), ...checkNumbers(part, where), ...checkTime(part, where, plan)];
}

/** `e-xã` that does not concern communes could never be met by anybody. */
function checkLevel({ code, concerns }: TargetPart, where: string): TargetMistake[] {
  const [, level] = code.split("-");
  const needed = level === "xã" ? "commune" : level === "huyện" ? "district" : null;
  if (needed === null || concerns.includes(needed)) return [];
  return [
    mistake("targetLevelContradicted", `${where}.concerns`, `mã “${code}” mà không áp dụng cho cấp ${level ?? ""}`),
  ];
}

function checkNumbers(part: TargetPart, where: string): TargetMistake[] {
  switch (part.kind) {
    case "doneBy":
    case "attested":
    case "growingCount":
      return [];
    case "rank":
      return [...checkOrder(part.thresholds, where), ...checkRange(part.thresholds, 1, 1000, where)];
    case "share":
    case "full":
    case "delegatedShare":
    case "growth":
    case "reduction":
      return [...checkOrder(part.thresholds, where), ...checkRange(part.thresholds, 0, 100, where)];
  }
}

function checkRange(thresholds: readonly DatedNumber[], min: number, max: number, where: string): TargetMistake[] {
  return thresholds.flatMap(({ value }, position) =>
    value >= min && value <= max
      ? []
      : [
          mistake(
            "targetThresholdOutOfRange",
            `${where}.thresholds[${position}]`,
            `mức ${value} nằm ngoài khoảng từ ${min} đến ${max}`,
          ),
        ],
  );
}

function checkOrder(thresholds: readonly DatedNumber[], where: string): TargetMistake[] {
  return thresholds.flatMap(({ since }, position) => {
    const before = thresholds[position - 1];
    if (before === undefined || before.since < since) return [];
    const words = `mức từ năm ${since} đứng sau mức từ năm ${before.since}`;
    return [mistake("targetThresholdsOutOfOrder", `${where}.thresholds[${position}]`, words)];
  });
}

function checkTime(part: TargetPart, where: string, { years }: Plan): TargetMistake[] {
  if (part.kind === "growth") {
    return [
      ...(part.firstYear <= part.lastYear ? [] : [yearsMistake(where, part.firstYear, part.lastYear)]),
      ...checkRange([{ since: part.firstYear, value: part.ceiling }], 0, 100, where),
    ];
  }
  if (part.kind !== "reduction" || (part.baseYear < part.byYear && part.byYear <= years.value.last)) return [];
  return [yearsMistake(where, part.baseYear, part.byYear)];
}

function yearsMistake(where: string, first: number, last: number): TargetMistake {
  return mistake("targetYearsOutOfOrder", where, `năm ${first} và năm ${last} không theo thứ tự hoặc ngoài kế hoạch`);
}

function mistake(code: TargetMistakeCode, where: string, words: string): TargetMistake {
  return { code, where, words };
}
