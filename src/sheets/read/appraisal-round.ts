import { fold, foldedWords } from "../text/fold";
import type { HeaderColumn } from "./header";

const ROUND = /\b(?:lan|dot|vong)(?: thu)? (\d|i{1,3}|mot|hai|ba|nhat|nhi|cuoi)\b/;
const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  mot: 1,
  nhat: 1,
  ii: 2,
  hai: 2,
  nhi: 2,
  iii: 3,
  ba: 3,
  cuoi: 99,
};

/** Which round of the appraisal (lần, đợt thẩm định) the header of a column names; `null` when none. */
export function appraisalRound(levels: readonly string[]): number | null {
  const named = ROUND.exec(foldedWords(levels.join(" ")))?.[1];
  return named === undefined ? null : (NUMBERS[named] ?? Number(named));
}

/** Whether a level of a header says the round and nothing else: "Lần 1", "Đợt II". */
export function isRoundOnly(words: string): boolean {
  return /^(lan|dot|vong)( thu)? (\d|i{1,3}|mot|hai|ba|nhat|nhi|cuoi)$/.test(fold(words));
}

/**
 * Columns that say the same of different rounds, the earliest first; `null` when they differ in anything else.
 */
export function inRounds(columns: readonly HeaderColumn[]): HeaderColumn[] | null {
  const rounds = columns.map((column) => ({ column, round: appraisalRound(column.levels) }));
  const numbers = new Set(rounds.map(({ round }) => round));
  if (columns.length < 2 || numbers.has(null) || numbers.size < columns.length) return null;
  if (new Set(columns.map(({ kind }) => kind)).size > 1) return null;
  return rounds.sort((a, b) => (a.round ?? 0) - (b.round ?? 0)).map(({ column }) => column);
}
