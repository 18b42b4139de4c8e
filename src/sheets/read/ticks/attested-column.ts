import type { AttestedFact } from "../../../plan/condition";
import { fold } from "../../text/fold";
import { isYearOnly } from "../year-words";

/** What a column of ticks or texts attests (xác nhận), by its header. */
export type AttestedColumn =
  /** A tick states each of the facts: "Kỷ luật, kỷ cương; nội bộ đoàn kết" has two. */
  | {
      readonly kind: "facts";
      readonly facts: readonly AttestedFact[];
      /** Whether a plain yes is the good answer, no, as under "Bị kỷ luật", or nobody knows, as "Không" under "Kỷ luật". */
      readonly yesMeans: "kept" | "broken" | "keptOrBroken";
    }
  /** Mức độ hoàn thành nhiệm vụ. */
  | { readonly kind: "duties" }
  /** A paper of the dossier (hồ sơ), by its code in the plan. */
  | { readonly kind: "dossier"; readonly item: string }
  /** Trực tiếp làm CCHC; of people only. */
  | { readonly kind: "directlyInCharge" }
  /** Người đứng đầu; of people only. */
  | { readonly kind: "head" };

const DUTIES =
  /\bhtnv\b|\b(muc do )?hoan thanh (xuat sac |tot )?(chuc trach,? )?(cong viec|nhiem vu)\b|\b(danh gia|xep loai),? (xep loai )?(chat luong )?(cong chuc|vien chuc|can bo|cbccvc|cbcc|dang vien)\b|\bxep loai (chat luong|thi dua nhiem vu)\b/;
const DOSSIER: readonly (readonly [RegExp, string])[] = [
  [/\bto trinh\b/, "submission"],
  [/\bbao cao (tom tat )?thanh tich\b|\bbc ?tt\b|\bbao cao thanh tich\b/, "achievementReport"],
  [/\bbien ban\b/, "minutes"],
];
const FACTS: readonly (readonly [RegExp, AttestedFact])[] = [
  [/\b(ky luat|ky cuong)\b/, "discipline"],
  [/\bdoan ket\b/, "unity"],
  [/\b(dan dau|tieu bieu)\b/, "leading"],
  [/\btham muu\b/, "advice"],
];
const PROPOSED_BY_TOWN = /\b(thi xa|tx)\b.*\b(de nghi|de xuat)\b|\b(de nghi|de xuat)\b.*\b(thi xa|tx)\b/;
const PROPOSED_BY_UNIT =
  /\b(don vi|co quan|tap the)\b.*\b(de nghi|de xuat)\b|\b(de nghi|de xuat) (cua )?(co quan|don vi)\b/;
const BROKEN = /\b(vi pham|(bi|hinh thuc|xu ly|thi hanh|muc)( xu ly| thi hanh)? ky luat)\b/;
/** Headers of points, sums and remarks about such things are no ticks. */
const NO_TICKS =
  /\b(diem|ty le|so luong|tong so|thang|xep hang|thu hang|ghi chu|ly do|dien bien|ke hoach|van ban)\b|^so /;

/** What a column attests, by the levels of its header, top to bottom; `null` when it is about something else. */
export function attestedColumn(levels: readonly string[]): AttestedColumn | null {
  const speaking = levels.filter((words) => !isYearOnly(words)).map(wordsOfHeader);
  const own = speaking.at(-1);
  if (own === undefined) return null;
  const above = speaking.slice(0, -1).join(" ");
  // Under "Đề nghị" the lowest level says by whom.
  const isAboutProposing = /\b(de nghi|de xuat)\b/.test(above) && /^(cua )?(don vi|co quan|(ubnd )?thi xa)\b/.test(own);
  return meaningOf(isAboutProposing ? `${above} ${own}` : own);
}

function wordsOfHeader(words: string): string {
  return fold(words).replace(/[*:]+/g, " ").replace(/ +/g, " ").trim();
}

function meaningOf(words: string): AttestedColumn | null {
  if (DUTIES.test(words)) return { kind: "duties" };
  const paper = DOSSIER.find(([pattern]) => pattern.test(words));
  if (paper !== undefined) return /\bky luat\b/.test(words) ? null : { kind: "dossier", item: paper[1] };
  if (NO_TICKS.test(words)) return null;
  if (/\btruc tiep\b/.test(words)) return { kind: "directlyInCharge" };
  if (/\bdung dau\b/.test(words) && !/\bnhom\b/.test(words)) return { kind: "head" };
  const facts = factsIn(words);
  if (facts.length === 0) return null;
  return { kind: "facts", facts, yesMeans: yesMeans(words) };
}

function factsIn(words: string): AttestedFact[] {
  const facts = FACTS.filter(([pattern]) => pattern.test(words)).map(([, fact]) => fact);
  if (facts.length > 0) return facts;
  const byTown = PROPOSED_BY_TOWN.test(words);
  const byUnit = PROPOSED_BY_UNIT.test(words);
  // "Đơn vị và thị xã đề nghị" is both; "Danh hiệu thị xã đề nghị" and the like name an award, not who proposes it.
  if (/\b(danh hieu|hinh thuc|khen thuong nao)\b/.test(words)) return [];
  return [...(byUnit ? (["proposedByUnit"] as const) : []), ...(byTown ? (["proposedByTown"] as const) : [])];
}

function yesMeans(words: string): "kept" | "broken" | "keptOrBroken" {
  if (!/\b(khong|chua)( bi| co)? (vi pham|ky luat|xu ly|thi hanh)\b/.test(words) && BROKEN.test(words)) return "broken";
  return words === "ky luat" ? "keptOrBroken" : "kept";
}
