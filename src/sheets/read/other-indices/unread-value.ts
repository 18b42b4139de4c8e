import type { SourceCell } from "../../../engine/score-entry";
import type { Index } from "../../../plan/plan";
import type { Finding } from "../../finding";

/** What is wrong with a cell, said of an index beside CCHC: nothing that would stop the ranking. */
export function unreadValue(finding: Finding, { kind, min, max }: Index, at: SourceCell): Finding {
  return { code: "unreadIndexValue", stops: false, at, index: kind, text: wordsIn(finding), min, max };
}

/** What stands in the cell that a finding is about. */
function wordsIn(finding: Finding): string {
  if ("text" in finding) return finding.text;
  if ("value" in finding) return String(finding.value).replace(".", ",");
  return "error" in finding ? finding.error : "";
}
