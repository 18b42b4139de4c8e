/** Published to two decimals, the same points may differ by half of the last one. */
export function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.0051;
}
