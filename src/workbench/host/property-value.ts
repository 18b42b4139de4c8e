import { HostFailure } from "./host-failure";

/** Values that are set on properties, each read as what it has to be. */
export function textValue(value: unknown): string {
  if (typeof value !== "string") throw new HostFailure("InvalidArgument", "text");
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostFailure("InvalidArgument", "true or false");
  return value;
}

export function numberValue(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw new HostFailure("InvalidArgument", `a number from ${least} to ${most}`);
  }
  return value;
}

/** The key of a table whose value is the one given, and the other way round: enumerations on either side of the wire. */
export function choiceValue<T>(value: unknown, choices: Readonly<Record<string, T>>): T {
  const choice = typeof value === "string" && Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (choice === undefined) throw new HostFailure("InvalidArgument", Object.keys(choices).join(" | "));
  return choice;
}

export function choiceName<T>(value: T, choices: Readonly<Record<string, T>>): string | null {
  return Object.entries(choices).find(([, choice]) => choice === value)?.[0] ?? null;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  purple: "#800080",
};

/** `#RRGGBB` in capitals, from that form in any case or from one of the common names of HTML. */
export function colorValue(value: unknown): string {
  const text = textValue(value);
  const color = /^#[\da-f]{6}$/i.test(text) ? text.toUpperCase() : NAMED_COLORS[text.toLowerCase()];
  if (color === undefined) throw new HostFailure("InvalidArgument", "a colour such as #FFA500");
  return color;
}
