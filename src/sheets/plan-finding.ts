import type { ParameterInput } from "../plan/parameters/parameter";
import type { SourceCell } from "../engine/score-entry";

/**
 * Something to know about the sheet `Kế hoạch`. None stops a job: the value of the plan that the sheet was made from
 * stays in force, which `kept` says as the sheet would write it.
 */
export type PlanFinding =
  /** The sheet has no header with the columns `Mã` and `Giá trị`; the whole plan stays as it was. */
  | { readonly code: "planNoHeader"; readonly stops: false; readonly at: SourceCell }
  /** No parameter has this code; the row is passed over. */
  | { readonly code: "planUnknownCode"; readonly stops: false; readonly at: SourceCell; readonly text: string }
  /** One parameter stands in several rows; the first counts. */
  | {
      readonly code: "planDuplicateCode";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly label: string;
      readonly parameter: string;
    }
  /** A value that cannot be left out is blank. */
  | {
      readonly code: "planEntryBlank";
      readonly stops: false;
      readonly at: SourceCell;
      readonly label: string;
      readonly kept: string;
    }
  /** Something else was entered than what is asked for. */
  | {
      readonly code: "planEntryWrong";
      readonly stops: false;
      readonly at: SourceCell;
      readonly label: string;
      readonly text: string;
      readonly input: ParameterInput;
      readonly kept: string;
    }
  /** A number outside of what is possible. */
  | {
      readonly code: "planEntryOutOfRange";
      readonly stops: false;
      readonly at: SourceCell;
      readonly label: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly kept: string;
    }
  /** Values that are each possible, but not together; `at[0]` was not taken, the others are those it collides with. */
  | {
      readonly code: "planRefused";
      readonly stops: false;
      readonly at: readonly SourceCell[];
      readonly label: string;
      /** What is wrong, in the words of the plan's own check. */
      readonly mistake: string;
      readonly kept: string;
    }
  /** What the workbook remembers of an opened plan file cannot be read; a plan that the add-in brings is used. */
  | { readonly code: "planOriginLost"; readonly stops: false; readonly at: SourceCell };
