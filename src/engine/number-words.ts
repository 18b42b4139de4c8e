/** A number as Vietnamese texts write it: decimal comma, and as many decimals as given, e.g. 1.35 → "1,35". */
export function numberInWords(value: number, decimals?: number): string {
  return value.toLocaleString(
    "vi-VN",
    decimals === undefined
      ? { maximumFractionDigits: 10, useGrouping: false }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false },
  );
}

/** A score in words: with the decimals of published scores, or with all that it has where the plan does not round. */
export function scoreInWords(value: number, decimals: number): string {
  return numberInWords(value, isOfDecimals(value, decimals) ? decimals : undefined);
}

/** Whether a number has no more decimals than these. */
export function isOfDecimals(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
