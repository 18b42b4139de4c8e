import type { AttestedFact, DutyLevel, IndexKind } from "../plan/condition";
import type { Resolved } from "./attestations";
import type { ScoreToJudge } from "./conditions/min-score";
import type { Occasion } from "./occasion";
import type { Initiative, Stated } from "./statement";
import type { Subject } from "./subject";
import type { RankSeen } from "./verdict-tree";

/** All that is known of one subject on one occasion: what its awards are judged by. */
export interface CaseFile {
  readonly subject: Subject;
  readonly occasion: Occasion;
  /** The unit's value of an index in a year; without an entry it is missing, with no cell to show. */
  readonly scoreOf: (index: IndexKind, year: number) => ScoreToJudge;
  /** The unit's rank in its group, one per year of the occasion. */
  readonly ranks: readonly RankSeen[];
  readonly attested: (fact: AttestedFact) => Resolved<boolean>;
  readonly duties: Resolved<DutyLevel>;
  readonly initiatives: readonly Initiative[];
  readonly noInitiative: Stated<true> | null;
  /** Papers of the dossier, by the id of the item: there or not; absent when nothing is said. */
  readonly dossier: ReadonlyMap<string, boolean>;
}
