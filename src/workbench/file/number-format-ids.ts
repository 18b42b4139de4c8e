import { getFormatFromId } from "numfmt";

/** Built-in formats that a file names by number alone, as far as they are the same everywhere. */
const BUILT_IN = [
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 37, 38, 39, 40, 45, 46, 47, 48, 49,
];

export function builtInFormat(id: number): string {
  if (id === 49) return "@";
  const format: unknown = getFormatFromId(id);
  return typeof format === "string" ? format : "General";
}

export function builtInId(format: string): number | null {
  return BUILT_IN.find((id) => builtInFormat(id) === format) ?? null;
}
