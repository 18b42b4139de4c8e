import type { FindingCode } from "./finding";
import type { IndicatorTable } from "./recognition";

/** How far what was read of a table can be relied on (mức tin cậy). */
export type Confidence = "certain" | "likely" | "unsure";

/** What takes away from being certain. */
export type Doubt =
  /** A finding must be settled first. */
  | "unsettled"
  /** No column of scores. */
  | "noScore"
  /** Only the name of the sheet says the year. */
  | "yearOfSheet"
  /** A heading and the names of units speak for different groups. */
  | "groups"
  /** Some units have no later score than one of an earlier round. */
  | "earlierRound"
  /** Points do not add up to what is stated, or some are not there. */
  | "points"
  /** Rows that nobody sees were read. */
  | "hiddenRows";

export interface TableConfidence {
  readonly confidence: Confidence;
  readonly doubts: readonly Doubt[];
}

/** Doubts with which nothing of the table can be used as it is. */
const GRAVE: ReadonlySet<Doubt> = new Set<Doubt>(["unsettled", "noScore"]);

const DOUBTS_OF_FINDINGS: readonly (readonly [Doubt, ReadonlySet<FindingCode>])[] = [
  ["groups", new Set<FindingCode>(["groupContradiction"])],
  ["earlierRound", new Set<FindingCode>(["earlierRound"])],
  ["points", new Set<FindingCode>(["wrongSum", "criteriaWithoutPoints", "pointsOutOfRange", "criteriaOutside"])],
  ["hiddenRows", new Set<FindingCode>(["hiddenRows"])],
];

/** A table is certain without any doubt, unsure with a grave one, likely otherwise. */
export function tableConfidence(table: IndicatorTable): TableConfidence {
  const doubts = doubtsOf(table);
  if (doubts.length === 0) return { confidence: "certain", doubts };
  return { confidence: doubts.some((doubt) => GRAVE.has(doubt)) ? "unsure" : "likely", doubts };
}

function doubtsOf({ findings, columns, layout, yearSource }: IndicatorTable): Doubt[] {
  const hasScore = layout !== undefined || columns.some(({ isScore }) => isScore);
  const isUnsettled = findings.some(({ stops }) => stops);
  return [
    ...(isUnsettled ? (["unsettled"] as const) : []),
    ...(!hasScore && !isUnsettled ? (["noScore"] as const) : []),
    ...(yearSource === "sheetName" ? (["yearOfSheet"] as const) : []),
    ...DOUBTS_OF_FINDINGS.filter(([, codes]) => findings.some(({ code }) => codes.has(code))).map(([doubt]) => doubt),
  ];
}
