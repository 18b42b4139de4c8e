import type { SourceCell } from "../engine/score-entry";
import type { Finding } from "./finding";

/** The cells that a finding speaks of, in its order. */
export function placesOf(finding: Finding): readonly SourceCell[] {
  if (!("at" in finding)) return [];
  return "sheet" in finding.at ? [finding.at] : finding.at;
}
