/**
 * The number format (en-US) for scores with so many decimals, e.g. `0.00`.
 * @param more decimals to show where a score has them
 */
export function scoreFormat(decimals: number, more = 0): string {
  const places = "0".repeat(decimals) + "#".repeat(more);
  return places === "" ? "0" : `0.${places}`;
}
