import { z } from "zod";
import { bar } from "./bar";
import { citation, cited } from "./clause";
import { condition, indexKind } from "./condition";
import { documentForm } from "./document-form";
import { dossier } from "./dossier";
import { gradeBands } from "./grades";
import { quirk } from "./quirk";
import { rewardMultiples, rewards } from "./rewards";
import { targets } from "./target";

/** Award codes (mã danh hiệu), as typed into `CCHC.NGUONG` and its like. */
const awardCode = z.string().regex(/^[A-Za-z]{2,12}$/, { error: "mã danh hiệu chỉ gồm 2 đến 12 chữ cái không dấu" });

/** Award standard (tiêu chuẩn khen thưởng): all conditions must hold. */
const awardStandard = citation.extend({ conditions: z.array(condition).min(1) });
export type AwardStandard = z.infer<typeof awardStandard>;

/** An award (danh hiệu, hình thức khen thưởng) and the standards for a collective (tập thể) and an individual (cá nhân). */
const award = z.strictObject({
  code: awardCode,
  title: z.string().min(1),
  givenBy: z.string().min(1),
  /** Given every year (hàng năm) and at the end of the period (tổng kết). */
  annual: cited(z.boolean()),
  summary: cited(z.boolean()),
  collective: awardStandard,
  individual: awardStandard,
  /** The money that goes with it (tiền thưởng), as multiples of the base salary. */
  reward: rewardMultiples,
});
export type Award = z.infer<typeof award>;
export type AwardCode = Award["code"];

/** A group (khối) of units that are ranked together and apart from the others. */
const group = citation.extend({
  id: z.string().regex(/^[a-z][a-z-]*$/, { error: "mã khối chỉ gồm chữ thường không dấu và dấu gạch nối" }),
  name: z.string().min(1),
  /** Words of a heading or title that name the group, e.g. "xã, phường". */
  headings: z.array(z.string().min(1)),
  /** First words of the names of its units, e.g. "Phường", "UBND xã". */
  unitPrefixes: z.array(z.string().min(1)),
  /** The units, as the plan's place names them; others may belong to the group by their first words. */
  units: z.array(z.string().min(1)),
  /** `computed` from the scores of the group; `stated` on the sheet, where its peers are not (the town's in its province). */
  ranks: z.enum(["computed", "stated"]),
  /** Its grades (xếp loại); off until a band has a bound. */
  grades: gradeBands,
});
export type Group = z.infer<typeof group>;
export type GroupId = Group["id"];

const index = citation.extend({
  kind: indexKind,
  name: z.string().min(1),
  unit: z.enum(["điểm", "%"]),
  /** The scale: the lowest and the highest value there is. */
  min: z.number(),
  max: z.number(),
});
export type Index = z.infer<typeof index>;

export const planSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  place: z.string().min(1),
  /** First and last year (năm) of the movement; `base` is the year that growth is compared with. */
  years: cited(z.strictObject({ first: z.int(), last: z.int(), base: z.int() })),
  /** Decimals to which scores are published, compared and ranked. */
  precision: cited(z.int().min(0).max(6)),
  /** Scores are compared and ranked as published, i.e. rounded, or unrounded. */
  compared: cited(z.enum(["published", "unrounded"])),
  /** `competition`: 1, 2, 2, 4; `dense`: 1, 2, 2, 3 (quy tắc đồng hạng). */
  ties: cited(z.enum(["competition", "dense"])),
  /**
   * Which of the units with equal scores comes first (tiêu chí phụ): the header of a column of the user's own table,
   * highest value first; `null` while they share their rank.
   */
  tieBreak: cited(z.string().trim().min(1).nullable()),
  indices: z.array(index).min(1),
  groups: z.array(group).min(1),
  /** Highest first. */
  awards: z.array(award).min(1),
  /** The commendation letter of a unit's own head (giấy khen của thủ trưởng đơn vị), for which the plan sets no numbers. */
  unitCommendation: citation.extend({ title: z.string().min(1) }),
  /** Whether a higher award also asks for the standards of the lower ones. */
  cumulative: cited(z.boolean()),
  /** VI.1: which ranking is "không đạt yêu cầu" and bars the regular awards. */
  bar,
  /** Reward money (kinh phí khen thưởng): by the rules in force, which the user sets. */
  rewards,
  quirks: z.array(quirk),
  /** What a nomination hands in, and by when. */
  dossier,
  /** How rankings and nominations are printed. */
  documentForm,
  /** Progress targets (chỉ tiêu): reported, never a condition of an award. */
  targets,
});
/**
 * A plan (kế hoạch thi đua) as data: what is measured, in which groups and years, and which award asks for what.
 * Every number carries its clause and the plan's words; one without does not type-check.
 */
export type Plan = z.infer<typeof planSchema>;
