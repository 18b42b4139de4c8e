type Direction = "nearest" | "away" | "toZero";

/**
 * Rounds as Excel does: on the decimal digits that a number shows, not on its binary value (1.005 becomes 1.01), halves
 * away from zero. Negative `digits` round left of the decimal point.
 */
export function roundTo(value: number, digits: number, direction: Direction): number {
  const places = Math.trunc(digits);
  const [mantissa = "0", exponent = "0"] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split("e");
  const scaled = Number(`${mantissa}e${Number(exponent) + places}`);
  if (!Number.isFinite(scaled)) return value;
  const whole = roundWhole(scaled, direction);
  const [digitsOfWhole = "0", power = "0"] = whole.toExponential().split("e");
  const size = Number(`${digitsOfWhole}e${Number(power) - places}`);
  return value < 0 ? -size || 0 : size;
}

function roundWhole(size: number, direction: Direction): number {
  switch (direction) {
    case "nearest":
      return Math.floor(size + 0.5);
    case "away":
      return Math.ceil(size);
    case "toZero":
      return Math.floor(size);
  }
}
