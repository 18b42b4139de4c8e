import { dutyLevel, type DutiesCondition, type DutyLevel } from "../../plan/condition";
import type { Resolved } from "../attestations";
import type { DutiesNode } from "../verdict-tree";

/** Evaluates how well duties were done (mức độ hoàn thành nhiệm vụ): at least the level that the clause asks for. */
export function evaluateDuties(
  condition: DutiesCondition,
  { stated: seen, ...years }: Resolved<DutyLevel>,
): DutiesNode {
  const suffices = seen !== null && LEVELS.indexOf(seen.value) >= LEVELS.indexOf(condition.atLeast);
  return {
    kind: "duties",
    clause: condition.clause,
    words: condition.words,
    description: `Mức độ hoàn thành nhiệm vụ: ${DUTY_WORDS[condition.atLeast]}${isHighest(condition.atLeast) ? "" : " trở lên"}`,
    verdict: seen === null ? "unknown" : suffices ? "met" : "unmet",
    atLeast: condition.atLeast,
    seen,
    years,
  };
}

const LEVELS: readonly DutyLevel[] = dutyLevel.options;

function isHighest(level: DutyLevel): boolean {
  return level === LEVELS.at(-1);
}

export const DUTY_WORDS: Readonly<Record<DutyLevel, string>> = {
  notDone: "không hoàn thành nhiệm vụ",
  done: "hoàn thành nhiệm vụ",
  good: "hoàn thành tốt nhiệm vụ",
  excellent: "hoàn thành xuất sắc nhiệm vụ",
};
