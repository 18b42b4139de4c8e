import type { SubjectKey } from "./condition-place";

/** How codes and labels of parameters call the two kinds of subject (đối tượng). */
export const SUBJECT_WORDS: Readonly<Record<SubjectKey, { readonly code: string; readonly words: string }>> = {
  collective: { code: "tap-the", words: "tập thể" },
  individual: { code: "ca-nhan", words: "cá nhân" },
};
