/** A number to the fifteen digits that Excel itself shows: a sum stored as 77.99499999999999 is 77.995. */
export function shownValue(value: number): number {
  return Number(value.toPrecision(15));
}

/** A fraction in percent: a stored 0.8536 is 85.36, not 85.36000000000001. */
export function inPercent(fraction: number): number {
  return shownValue(fraction * 100);
}
