import type { Plan } from "../plan/plan";
import type { SourceCell } from "../engine/score-entry";
import type { Finding, FindingCode } from "../sheets/finding";
import { placesOf } from "../sheets/finding-places";
import { sentenceCase } from "./locale";
import type { FindingOf, Messages } from "./messages";

/** A finding as one sentence: where it is, piece by piece, then what to do. `places` and `text` read on from each other. */
export interface FindingText {
  readonly places: readonly { readonly source: SourceCell; readonly words: string; readonly after: string }[];
  readonly text: string;
}

/** A finding in full, as plain text: "Trang ‘Điểm 2023’, ô G12: …". */
export function describeFinding(finding: Finding, messages: Messages, plan: Plan): string {
  const { places, text } = findingText(finding, messages, plan);
  return places.map(({ words, after }) => words + after).join("") + text;
}

/** A finding with its places apart, so that a view can make links of them. */
export function findingText(finding: Finding, messages: Messages, plan: Plan): FindingText {
  const sources = placesOf(finding);
  const words = findingWords(finding, messages.findings, plan);
  if (sources.length === 0) return { places: [], text: sentenceCase(words) };
  return {
    places: sources.map((source, position) => ({
      source,
      words: position === 0 ? sentenceCase(messages.place(source)) : messages.place(source),
      after: position === sources.length - 1 ? ": " : "; ",
    })),
    text: words,
  };
}

function findingWords<Code extends FindingCode>(
  finding: FindingOf<Code>,
  messages: { readonly [Each in Code]: (finding: FindingOf<Each>, plan: Plan) => string },
  plan: Plan,
): string {
  return messages[finding.code](finding, plan);
}
