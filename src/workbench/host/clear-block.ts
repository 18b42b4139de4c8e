import type { Rect, Sheet } from "../workbook/workbook";
import type { Arguments } from "./arguments";

const PARTS = { All: "all", Contents: "contents", Formats: "formats" } as const;
const CHOICES = ["All", "Contents", "Formats"] as const;

/** Carries out `clear(applyTo)` on one block. @throws HostFailure for another choice */
export function clearBlock(sheet: Sheet, rect: Rect, args: Arguments): void {
  sheet.clear(rect, PARTS[args.choice(0, CHOICES, "All")]);
}
