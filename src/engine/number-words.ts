/** A number as Vietnamese texts write it: decimal comma, and as many decimals as given, e.g. 1.35 → "1,35". */
export function numberInWords(value: number, decimals?: number): string {
  return value.toLocaleString(
    "vi-VN",
    decimals === undefined
      ? { maximumFractionDigits: 10, useGrouping: false }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false },
  );
}
