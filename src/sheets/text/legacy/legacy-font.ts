/** An encoding from before Unicode (bảng mã kiểu cũ). */
export type LegacyEncoding = "TCVN3" | "VNI";

/** What the name of a font says of the texts in it. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** It draws small letters as capitals: `.VnTimeH`. */
  readonly isCapitals: boolean;
}

/** A font of Unicode that looks like one of TCVN3 or VNI: with serifs as most are, or without. */
export function unicodeFontLike(name: string): string {
  return /arial|helve|avant|swiss|franklin/iu.test(name) ? "Arial" : "Times New Roman";
}

/** `null` for a font that shows Unicode, and where cells have more than one font. */
export function legacyFontOf(name: string | null): LegacyFont | null {
  if (name === null) return null;
  if (/^\.vn/iu.test(name)) return { encoding: "TCVN3", isCapitals: /h$/iu.test(name.trim()) };
  return /^vni[- ]/iu.test(name) ? { encoding: "VNI", isCapitals: false } : null;
}
