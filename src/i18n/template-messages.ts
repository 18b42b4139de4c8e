import type { TemplateKind } from "../sheets/templates/template-model";

/** Words for blank sheets to fill in (mẫu). */
export interface TemplateMessages {
  readonly heading: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<TemplateKind, string>>;
  /** What the sheet is for, in a sentence. */
  readonly about: Readonly<Record<TemplateKind, string>>;
  readonly year: string;
  readonly groups: string;
  readonly subject: string;
  readonly make: string;
  readonly made: (kind: TemplateKind, sheet: string) => string;
}
