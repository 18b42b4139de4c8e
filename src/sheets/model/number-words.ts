/** A number as Vietnamese texts write it: decimal comma, and as many decimals as given, e.g. 1.35 → "1,35". */
export function numberInWords(value: number, decimals?: number): string {
  return value.toLocaleString(
    "vi-VN",
    decimals === undefined
      ? { maximumFractionDigits: 10, useGrouping: false }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false },
  );
}

/** The number format (en-US) for scores with so many decimals, e.g. `0.00`. */
export function scoreFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
