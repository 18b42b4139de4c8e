import type { AttestedCondition, AttestedFact } from "../../plan/condition";
import type { Resolved } from "../attestations";
import type { AttestedNode } from "../verdict-tree";

/**
 * Evaluates an attested condition (do người dùng xác nhận): a tick is `met`, a "Không" is `unmet`, nothing stated is
 * `unknown`.
 * @param place who runs the movement, e.g. `thị xã …`.
 * @param help what to know before ticking, e.g. the rank beside "dẫn đầu".
 */
export function evaluateAttested(
  condition: AttestedCondition,
  { stated: seen, ...years }: Resolved<boolean>,
  place: string,
  help = "",
): AttestedNode {
  return {
    kind: "attested",
    clause: condition.clause,
    words: condition.words,
    description: factInWords(condition.fact, place),
    verdict: seen === null ? "unknown" : seen.value ? "met" : "unmet",
    fact: condition.fact,
    seen,
    years,
    help,
  };
}

/** What a tick says, in one line. */
function factInWords(fact: AttestedFact, place: string): string {
  return fact === "proposedByTown" ? `Được ${place} xét chọn, đề nghị` : FACT_WORDS[fact];
}

const FACT_WORDS: Readonly<Record<Exclude<AttestedFact, "proposedByTown">, string>> = {
  discipline: "Chấp hành nghiêm kỷ luật, kỷ cương hành chính",
  unity: "Nội bộ đoàn kết",
  leading: "Thành tích xuất sắc, dẫn đầu trong thực hiện CCHC",
  advice: "Thành tích xuất sắc trong tham mưu CCHC",
  proposedByUnit: "Được cơ quan, đơn vị, địa phương xét chọn, đề nghị",
};
