import { findPart } from "../../../engine/targets/find-part";
import type { Plan } from "../../../plan/plan";
import { partsOf, type TargetLevel, type TargetPart } from "../../../plan/target";
import { cleanText } from "../../text/clean-name";
import { foldedWords } from "../../text/fold";

/** What a cell names. */
export interface PartNaming {
  /** One part; several when the words fit more than one. */
  readonly parts: readonly TargetPart[];
  /**
   * How surely these are targets: a lone letter also counts rows and columns (`letter`); a code with its number or
   * level (`code`), or the words of the plan (`words`), do not.
   */
  readonly by: "letter" | "code" | "words";
}

export type CellNaming = PartNaming | { readonly parts: readonly []; readonly by: "unknownCode" };

interface NamePattern {
  readonly part: TargetPart;
  readonly words: string;
  readonly pattern: RegExp;
}

/** A code in front of words ("đ2. Giao dịch …", "a) Trong năm …") or behind them ("… (đ2)"). */
const CODE_BEFORE =
  /^[([]?((?:chỉ tiêu |mục |điểm )?\p{L} ?\.?\d{0,2}(?: ?-? ?\(?(?:cấp )?(?:huyện|xã)\)?)?) ?[).:\-–\]]+ ?(\S.{2,})$/iu;
const CODE_BEHIND = /^(\S.{2,}?) ?[([]((?:chỉ tiêu |mục )?\p{L} ?\.?\d{0,2}(?:-(?:huyện|xã))?)[)\]]$/iu;

/** "(%)", "(≥ 80%)": a unit or a target beside the name. */
const AMOUNT_IN_BRACKETS = /\([^()]*[%≥≤][^()]*\)/gu;

/** Tells which part of the plan's targets a header or a label names: by its code, or by the plan's words. */
export class PartNames {
  readonly #patterns: readonly NamePattern[];

  constructor(private readonly plan: Plan) {
    this.#patterns = partsOf(plan.targets).flatMap((part) =>
      [part.title, part.words, ...part.names].map((name) => {
        const pieces = name.split("…").map(foldedWords);
        return {
          part,
          words: pieces.join(" "),
          pattern: new RegExp(`(?<= )${pieces.map(escaped).join("(?: .*)? ")}(?= )`, "u"),
        };
      }),
    );
  }

  /**
   * What a cell names; `null` when it names no part.
   * @param level of the subject, where it is known: tells "h" of a commune from "h" of an office.
   */
  naming(text: string, level: TargetLevel | null = null): CellNaming | null {
    const words = cleanText(text.replace(AMOUNT_IN_BRACKETS, " "));
    // Groups and columns are counted by capital letters: "A. Khối phòng ban".
    if (words === "" || /^\p{Lu}[.)]?$/u.test(words)) return null;
    const found = findPart(words, level, this.plan);
    switch (found.kind) {
      case "part":
        return { parts: [found.part], by: isLetter(words) ? "letter" : "code" };
      case "several":
        return { parts: found.parts, by: isLetter(words) ? "letter" : "code" };
      case "unknownCode":
        return { parts: [], by: "unknownCode" };
      case "noCode":
        return this.#codeAndWords(words, level) ?? this.#byWords(words, level);
    }
  }

  /** A code and the words beside it; where they name different parts, all of them. */
  #codeAndWords(text: string, level: TargetLevel | null): PartNaming | null {
    const before = CODE_BEFORE.exec(text);
    const behind = CODE_BEHIND.exec(text);
    const [code, rest] = before !== null ? [before[1], before[2]] : [behind?.[2], behind?.[1]];
    if (code === undefined || rest === undefined) return null;
    const found = findPart(code, level, this.plan);
    if (found.kind === "noCode" || found.kind === "unknownCode") return null;
    const coded = found.kind === "part" ? [found.part] : found.parts;
    return joinNamings({ parts: coded, by: isLetter(code) ? "letter" : "code" }, this.#byWords(rest, level));
  }

  #byWords(text: string, level: TargetLevel | null): PartNaming | null {
    const words = ` ${foldedWords(text)} `;
    const matched = this.#patterns.filter(({ pattern }) => pattern.test(words));
    const parts = [...new Set(matched.map(({ part }) => part))];
    if (parts.length === 0) return null;
    const most = parts.filter((part) =>
      parts.every(
        (other) => other === part || (isMoreTelling(part, other, matched) && !isMoreTelling(other, part, matched)),
      ),
    );
    const left = most.length > 0 ? most : parts;
    const ofLevel = left.length < 2 ? left : left.filter(({ code, concerns }) => isOfLevel(code, concerns, level));
    return { parts: ofLevel.length > 0 ? ofLevel : left, by: "words" };
  }
}

/** A code and words say together what both allow; what only one of them says is left open when they disagree. */
export function joinNamings(one: PartNaming, other: PartNaming | null): PartNaming {
  if (other === null) return one;
  const both = one.parts.filter((part) => other.parts.includes(part));
  if (both.length > 0) return { parts: both, by: one.by === "letter" ? "words" : one.by };
  return { parts: [...one.parts, ...other.parts], by: other.by };
}

/** Whether words that named `part` hold within them words which would have named `other`. */
function isMoreTelling(part: TargetPart, other: TargetPart, matched: readonly NamePattern[]): boolean {
  const ofPart = matched.filter((each) => each.part === part);
  const ofOther = matched.filter((each) => each.part === other);
  return ofOther.some((weaker) =>
    ofPart.some((stronger) => stronger.words !== weaker.words && weaker.pattern.test(` ${stronger.words} `)),
  );
}

function isOfLevel(code: string, concerns: readonly TargetLevel[], level: TargetLevel | null): boolean {
  return level === null || !code.includes("-") || concerns.includes(level);
}

function isLetter(words: string): boolean {
  return /^[([]?\p{L}[)\].:]?$/u.test(words.trim());
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
