import { isOfDecimals, numberInWords } from "../engine/number-words";

/** Languages of the pane; sheets and functions speak Vietnamese only. */
export type Language = "vi" | "en";

/**
 * A number as readers of a language write it: "82,50" in Vietnamese, "82.50" in English; never grouped, so that no
 * mark can be mistaken for the other. Without `decimals`, as many as the number has.
 */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  if (language === "vi") return numberInWords(value, decimals);
  return value.toLocaleString("en", {
    useGrouping: false,
    ...(decimals === undefined
      ? { maximumFractionDigits: 10 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  });
}

/** A score as readers of a language write it: with these decimals, or with all that it has where it is not rounded. */
export function formatScore(language: Language, value: number, decimals = 0): string {
  return formatNumber(language, value, isOfDecimals(value, decimals) ? decimals : undefined);
}

/** A text with its first letter in upper case, to open a sentence. */
export function sentenceCase(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}
