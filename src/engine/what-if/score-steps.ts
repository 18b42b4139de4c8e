/** How many steps of the published precision a score is, rounded one way: 82.055 is 8205 or 8206 hundredths. */
export function toSteps(value: number, decimals: number, round: (value: number) => number): number {
  return round(Number((value * 10 ** decimals).toPrecision(12)));
}

/** Written with an exponent, because dividing would turn 8205 hundredths into a neighbour of 82.05. */
export function valueOfSteps(steps: number, decimals: number): number {
  return Number(`${steps}e${-decimals}`);
}
