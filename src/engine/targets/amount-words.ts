/** A number as Vietnamese texts write it, e.g. 79.996 → "79,996"; with so many decimals, where they are given. */
export function amountWords(value: number, decimals?: number): string {
  return value.toLocaleString("vi-VN", {
    useGrouping: false,
    ...(decimals === undefined
      ? { maximumFractionDigits: 10 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  });
}
