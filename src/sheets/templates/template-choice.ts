import type { GroupId } from "../../plan/plan";
import type { TemplateKind } from "./template-model";

/** Which blank sheet to make. */
export interface TemplateChoice {
  readonly kind: TemplateKind;
  /** Of no matter for the years of the period and for the register of initiatives. */
  readonly year: number;
  /** Groups (khối) with their units; empty for all. */
  readonly groups: readonly GroupId[];
  /** Whose targets: a unit that the plan lists; `null` for the plan's place as a whole. */
  readonly unit: string | null;
}
