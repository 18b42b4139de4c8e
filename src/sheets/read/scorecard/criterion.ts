/** A criterion (tiêu chí) as it stands in one row of a table of criteria. */
export interface Criterion {
  readonly row: number;
  /** "1.1", "II"; empty where nothing numbers it. */
  readonly index: string;
  readonly words: string;
  /** 0 for those at the top. */
  readonly level: number;
  /** Position of its parent among the criteria; `null` at the top. */
  readonly parent: number | null;
  readonly isLeaf: boolean;
  /** Points of a bonus (điểm thưởng) and a penalty (điểm trừ) may be left blank; those of a penalty are taken off. */
  readonly role: "criterion" | "bonus" | "penalty";
  /** Điểm tối đa; `null` where the table does not say. */
  readonly max: number | null;
}

/** A row that states a total: of everything above it, or of everything. */
export interface TotalRow {
  readonly row: number;
  readonly max: number | null;
}
