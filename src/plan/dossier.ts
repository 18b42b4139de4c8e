import { z } from "zod";
import { calendarDay, weekday } from "./calendar-day";
import { citation, cited } from "./clause";

/** The form (mẫu) that an item is written on, and the decree that prints it; both change over the years. */
const form = z.strictObject({
  number: z.string().min(1),
  decree: z.string().min(1),
  /** A later decree that numbers the forms anew, and the day from which it does. */
  renumbered: z.strictObject({ decree: z.string().min(1), since: calendarDay }).nullable(),
});

/** One item of a dossier (thành phần hồ sơ): a submission, an achievement report, minutes. */
const dossierItem = citation.extend({
  id: z.string().regex(/^[a-zA-Z]+$/, { error: "mã thành phần hồ sơ chỉ gồm chữ cái không dấu" }),
  name: z.string().min(1),
  /** One for all nominees of the unit (tờ trình, biên bản), or one for each (báo cáo thành tích). */
  per: z.enum(["unit", "nominee"]),
  form: form.nullable(),
});
export type DossierItem = z.infer<typeof dossierItem>;

/** Days on which offices are closed (ngày nghỉ): by weekday, by date of every year, and by announcement year by year. */
const daysOff = citation.extend({
  weekend: z.array(weekday).max(6),
  everyYear: z.array(
    z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), name: z.string().min(1) }),
  ),
  /** Holidays that move with the lunar calendar or are granted by announcement; first and last day, inclusive. */
  announced: z.array(z.strictObject({ from: calendarDay, to: calendarDay, name: z.string().min(1) })),
});
export type DaysOff = z.infer<typeof daysOff>;

/** Dossier and time of nomination (thủ tục, hồ sơ, thời gian đề nghị khen thưởng): IV.4 and IV.5 of a plan. */
export const dossier = z
  .strictObject({
    items: z.array(dossierItem).min(1),
    /** Where dossiers are handed in, as the plan says it. */
    sentTo: z.string().min(1),
    /** Calendar days from the announcement of the ranking within which annual dossiers are handed in. */
    annualDays: cited(z.int().positive()),
    /** Dossiers of the summary are handed in before this day, not on it. */
    summaryBefore: cited(calendarDay),
    daysOff,
  })
  .superRefine(({ items }, context) => {
    items.forEach(({ id }, position) => {
      if (items.findIndex((item) => item.id === id) < position) {
        context.addIssue({ code: "custom", path: ["items", position, "id"], message: `“${id}” đã có ở trên` });
      }
    });
  });
export type Dossier = z.infer<typeof dossier>;
