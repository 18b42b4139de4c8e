import type { SubjectKind } from "./award-verdict";
import { plainText } from "./plain-text";

/** The kind of subject (loại đối tượng) that a person names: "tập thể" or "cá nhân"; `null` for anything else. */
export function readSubjectKind(written: string): SubjectKind | null {
  switch (plainText(written)) {
    case "tap the":
      return "collective";
    case "ca nhan":
      return "individual";
    default:
      return null;
  }
}
