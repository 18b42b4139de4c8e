import { z } from "zod";
import { citation } from "./clause";

/** One grade (mức xếp loại): the scores from `from` up to the next band above; `null` while it is not in use. */
const gradeBand = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, { error: "mã xếp loại chỉ gồm chữ thường không dấu và dấu gạch nối" }),
  name: z.string().min(1),
  /** In points of the CCHC index; the bound itself belongs to the band. */
  from: z.number().nullable(),
});
export type GradeBand = z.infer<typeof gradeBand>;

/** How the units of a group are graded (xếp loại), highest band first; with no band in use they are not. */
export const gradeBands = citation.extend({ bands: z.array(gradeBand) });
export type GradeBands = z.infer<typeof gradeBands>;

/** A band that has a lower bound. */
export interface GradeBandInUse extends GradeBand {
  readonly from: number;
}

/** The bands in use, highest first. */
export function bandsInUse({ bands }: GradeBands): GradeBandInUse[] {
  return bands.flatMap((band) => (band.from === null ? [] : [{ ...band, from: band.from }]));
}
