import { z } from "zod";
import { calendarDay } from "./calendar-day";
import { citation, cited } from "./clause";
import { datedNumber } from "./condition";

/**
 * Whom a target part concerns: the town as a whole (thị xã), its own offices (cấp huyện), a commune (cấp xã).
 */
export const targetLevel = z.enum(["town", "district", "commune"]);
export type TargetLevel = z.infer<typeof targetLevel>;

const partBase = citation.extend({
  /** As people write it: `d`, `đ2`, `e-xã`; `s1` for a figure that the plan names outside IV.1. */
  code: z.string().regex(/^\p{Ll}\d{0,2}(-(huyện|xã))?$/u, { error: "phải là mã như d, đ2 hoặc e-xã" }),
  title: z.string().min(1),
  concerns: z.array(targetLevel).min(1),
  /** Phrases by which a sheet names the part, besides its title; `…` stands for any words in between. */
  names: z.array(z.string().min(1)),
  /** What the plan's words leave open or make odd: shown beside every verdict, never smoothed over. */
  remarks: z.array(citation),
});

const thresholds = z.array(datedNumber).min(1);

/** A share in percent that reaches a minimum, inclusive, at the published precision ("tối thiểu", "từ … trở lên"). */
export const shareTarget = partBase.extend({ kind: z.literal("share"), thresholds });
/** A share that must be all there is (100%): compared as stored, because rounding makes nothing whole. */
export const fullTarget = partBase.extend({ kind: z.literal("full"), thresholds });
/** A rank that is not below a place, 1 being the first. */
export const rankTarget = partBase.extend({ kind: z.literal("rank"), thresholds });
/** Something done once and by a day, that day included. */
export const doneByTarget = partBase.extend({ kind: z.literal("doneBy"), by: calendarDay });
/** Something that the user attests. */
export const attestedTarget = partBase.extend({ kind: z.literal("attested") });
/** A share whose minimum others set (the centre, the province): attested until a rate is entered. */
export const delegatedShareTarget = partBase.extend({
  kind: z.literal("delegatedShare"),
  thresholds: z.array(datedNumber),
});
/** A share that gains so many percentage points on the year before, until it reaches the ceiling. */
export const growthTarget = partBase.extend({
  kind: z.literal("growth"),
  thresholds,
  ceiling: z.number(),
  firstYear: z.int(),
  lastYear: z.int(),
});
/** A number that is so many percent below that of the base year by the end of the period. */
export const reductionTarget = partBase.extend({
  kind: z.literal("reduction"),
  thresholds,
  baseYear: z.int(),
  byYear: z.int(),
});
/** A number that is higher than the year before. */
export const growingCountTarget = partBase.extend({ kind: z.literal("growingCount") });

/** The closed set of ways in which a target part (phần của chỉ tiêu) is met. */
export const targetPart = z.discriminatedUnion("kind", [
  shareTarget,
  fullTarget,
  rankTarget,
  doneByTarget,
  attestedTarget,
  delegatedShareTarget,
  growthTarget,
  reductionTarget,
  growingCountTarget,
]);
export type TargetPart = z.infer<typeof targetPart>;
export type TargetKind = TargetPart["kind"];
export type TargetPartOf<Kind extends TargetKind> = Extract<TargetPart, { kind: Kind }>;

/** A target (chỉ tiêu) of IV.1 by its letter: met when all its parts are. */
const target = citation.extend({
  letter: z.string().regex(/^\p{Ll}$/u, { error: "phải là một chữ cái thường" }),
  title: z.string().min(1),
  parts: z.array(targetPart).min(1),
});
export type Target = z.infer<typeof target>;

/** The targets of a plan: by letter, and the figures that it names elsewhere, reported beside them. */
export const targets = z.strictObject({
  letters: z.array(target),
  supplementary: z.array(targetPart),
  /** The groups (khối) whose units are communes; units of the others belong to the district level. */
  communeGroups: cited(z.array(z.string().min(1))),
  /** How sheets call the town as a whole, besides the plan's `place`. */
  townNames: cited(z.array(z.string().min(1))),
});
export type Targets = z.infer<typeof targets>;

/** Every part of the plan, letter by letter, the supplementary ones last. */
export function partsOf({ letters, supplementary }: Targets): readonly TargetPart[] {
  return [...letters.flatMap(({ parts }) => parts), ...supplementary];
}

/** The letter that a code belongs to: `đ` of `đ2`, `e` of `e-xã`. */
export function letterOf(code: string): string {
  return code.charAt(0);
}
