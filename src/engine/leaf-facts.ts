import { DUTY_WORDS } from "./conditions/duties";
import { recognisersInWords, SCOPE_WORDS } from "./conditions/initiative";
import { numberInWords } from "./number-words";
import type { SourceCell } from "./score-entry";
import type { Initiative } from "./statement";
import type { InitiativeNode, LeafNode, MinScoreNode, PlacesHeldNode, RankSeen } from "./verdict-tree";

/** A condition as the facts that a reader needs to work its verdict out again: what sheet, pane and functions show. */
export interface LeafFacts {
  /** What was seen: a number as it was compared, or words; `null` when nothing was. */
  readonly value: number | string | null;
  /** What the clause asks for. */
  readonly threshold: number | string;
  /** Value less threshold, where both are numbers; for ranks, threshold less value. */
  readonly gap: number | null;
  readonly unit: "điểm" | "%" | "hạng" | "";
  readonly source: SourceCell | null;
  /** What else to know, separated by `; `; empty for nothing. */
  readonly notes: string;
}

/** @param decimals to which scores are published */
export function leafFacts(leaf: LeafNode, decimals: number): LeafFacts {
  switch (leaf.kind) {
    case "minScore":
      return {
        value: leaf.seen.compared,
        threshold: leaf.threshold,
        gap: leaf.gap,
        unit: leaf.unit,
        source: leaf.seen.source,
        notes: scoreNotes(leaf, decimals),
      };
    case "attested":
      return {
        ...WORDS,
        value: leaf.seen?.shown ?? null,
        threshold: "có xác nhận",
        ...stated(leaf.seen),
        notes: leaf.help,
      };
    case "duties":
      return {
        ...WORDS,
        value: leaf.seen === null ? null : DUTY_WORDS[leaf.seen.value],
        threshold: DUTY_WORDS[leaf.atLeast],
        ...stated(leaf.seen),
      };
    case "initiative":
      return initiativeFacts(leaf);
    case "rankInYear":
      return {
        ...WORDS,
        value: leaf.seen.rank,
        threshold: leaf.top,
        gap: leaf.gap,
        unit: "hạng",
        source: leaf.seen.source,
      };
    case "placesHeld":
      return { ...WORDS, value: placesShown(leaf), threshold: placesAsked(leaf) };
    case "notGiven":
      return { ...WORDS, value: null, threshold: "chỉ xét khi tổng kết" };
  }
}

const WORDS = { gap: null, unit: "", source: null, notes: "" } as const;

function stated(seen: { readonly source: SourceCell } | null): { readonly source: SourceCell | null } {
  return { source: seen?.source ?? null };
}

function scoreNotes({ seen: { score, compared }, nearThreshold, concerned }: MinScoreNode, decimals: number): string {
  if (concerned === "no") return "không trực tiếp làm CCHC";
  const unsaid = concerned === "unsaid" ? "chưa ghi rõ có trực tiếp làm CCHC hay không" : null;
  switch (score.kind) {
    case "outside":
      return "không thuộc diện chấm điểm";
    case "missing":
      return joined([score.shown === "" ? "thiếu điểm: ô để trống" : `thiếu điểm: ô ghi “${score.shown}”`, unsaid]);
    case "scored":
      return joined([
        score.original === undefined
          ? null
          : `quy đổi từ ${numberInWords(score.original.value)}/${numberInWords(score.original.maxScore)}`,
        nearThreshold
          ? `sát ngưỡng: ${numberInWords(score.value)} làm tròn thành ${numberInWords(compared ?? score.value, decimals)}`
          : null,
        unsaid,
      ]);
  }
}

function joined(notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null).join("; ");
}

function initiativeFacts({ scope, recognisedBy, place, seen, statedNone }: InitiativeNode): LeafFacts {
  return {
    ...WORDS,
    value: seen === null ? (statedNone?.shown ?? null) : initiativeShown(seen, place),
    threshold: `${SCOPE_WORDS[scope]}; ${recognisersInWords(recognisedBy, place)} công nhận`,
    source: (seen ?? statedNone)?.source ?? null,
    notes: seen === null || seen.decision === "" ? "" : `quyết định ${seen.decision}`,
  };
}

function initiativeShown({ title, scope, recognisedBy }: Initiative, place: string): string {
  const reach = scope === null ? "chưa ghi phạm vi" : SCOPE_WORDS[scope.value];
  const by =
    recognisedBy === null
      ? "chưa ghi cấp công nhận"
      : recognisedBy.value.size === 0
        ? "chưa được công nhận"
        : `${recognisersInWords(recognisedBy.value, place, ", ")} công nhận`;
  return `${title === "" ? "không ghi tên" : `“${title}”`}: ${reach}; ${by}`;
}

function placesShown({ ranks }: PlacesHeldNode): string | null {
  return ranks.length === 0 ? null : ranks.map(rankShown).join("; ");
}

function rankShown({ year, rank }: RankSeen): string {
  return `${year}: ${rank === null ? "chưa có hạng" : `hạng ${rank}`}`;
}

function placesAsked({ rule: { firsts, seconds } }: PlacesHeldNode): string {
  return `${firsts} năm hạng 1${seconds === null ? "" : ` hoặc ${seconds} năm hạng 2`}`;
}
