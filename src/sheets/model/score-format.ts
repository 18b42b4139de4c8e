/** The number format (en-US) for scores with so many decimals, e.g. `0.00`. */
export function scoreFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
