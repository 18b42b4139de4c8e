import type { Occasion } from "../../engine/occasion";

/** How an occasion is called on the sheets. */
export interface OccasionName {
  /** In the name of a sheet: `2023`, `tổng kết`. */
  readonly short: string;
  /** In a mark: ASCII. */
  readonly mark: string;
  /** In a title, in capitals: `NĂM 2023`, `TỔNG KẾT 2022-2025`. */
  readonly title: string;
}

export function occasionName(occasion: Occasion): OccasionName {
  if (occasion.kind === "annual") {
    const year = String(occasion.year);
    return { short: year, mark: year, title: `NĂM ${year}` };
  }
  const [first, last] = [occasion.years[0], occasion.years.at(-1)];
  return { short: "tổng kết", mark: "TongKet", title: `TỔNG KẾT ${String(first)}-${String(last)}` };
}
