import type { Grid } from "../../src/sheets/grid";

/** A workbook as an office might have it, and what there is to read in it. */
export interface Fixture {
  /** What makes it hard, in a few words; also its name. */
  readonly hazard: string;
  readonly sheets: readonly Grid[];
  /** The font of all its cells; else that of a new workbook. */
  readonly font?: string;
  /** `<year> <group> <unit> <score> @ <sheet>!<cell>`, in the order of the sheets. */
  readonly scores: readonly string[];
  /** Codes with their cells, `!` before those that stop; only of what is to be said. */
  readonly findings?: readonly string[];
  /** A line for every person, statement, initiative, value of another index or of a target. */
  readonly beside?: readonly string[];
  /** `<sheet>: <reason>` of what no scores were read from. */
  readonly declined?: readonly string[];
}
