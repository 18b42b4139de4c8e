import type { Plan } from "../plan";

/** One of the words that a choice may be set to; `words` is how a sheet writes it. */
export interface ParameterChoice {
  readonly value: string;
  readonly words: string;
}

/** What may be entered for a parameter. */
export type ParameterInput =
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      /** Measured in percent, so that "85%" is 85. */
      readonly percent: boolean;
      /** May be left unset (để trống). */
      readonly optional: boolean;
    }
  | { readonly kind: "yesNo" }
  | { readonly kind: "choice"; readonly choices: readonly ParameterChoice[]; readonly optional?: true }
  | { readonly kind: "text"; readonly optional?: true }
  /** Names with a semicolon between them; there may be none. */
  | { readonly kind: "names" }
  /** A day; its value is as `dayInWords` writes it. */
  | { readonly kind: "date" }
  /** Items with a semicolon between them; there may be none. */
  | {
      readonly kind: "list";
      /** One item as it may be written. */
      readonly example: string;
      /** The item as the plan has it; `null` for a text that is none. */
      readonly readItem: (text: string) => string | null;
    };

/** `null` is unset; a choice is its `value`; names and items of a list are joined by `NAME_SEPARATOR`. */
export type ParameterValue = number | boolean | string | null;

export const NAME_SEPARATOR = "; ";

/** A parameter of a plan (tham số của kế hoạch): one thing that users may set for themselves. */
export interface PlanParameter {
  /** Stable, ASCII; names of awards and groups stand in it as the plan codes them, e.g. `nguong.TINH.tap-the`. */
  readonly code: string;
  readonly label: string;
  /** Unit of measure (đơn vị tính), empty where there is none. */
  readonly unit: string;
  /** The clause it comes from and the plan's words; empty for the plan's own name and place. */
  readonly clause: string;
  readonly words: string;
  readonly input: ParameterInput;
  readonly value: ParameterValue;
  /**
   * The plan with this parameter set, otherwise the same. A value of another kind than `input` asks for changes
   * nothing; a value of the right kind is put in unchecked.
   */
  readonly put: (plan: Plan, value: ParameterValue) => Plan;
  /** For those that may change in the course of the movement. */
  readonly dated?: DatedParameter;
}

/** How a parameter changes: from a year on (`code@2024`), or from a day on (`code@01-07-2024`). */
export interface DatedParameter {
  readonly by: "year" | "day";
  /** The parameter from then on, as a parameter of its own; `null` for a text that is no such year or day. */
  readonly from: (when: string) => PlanParameter | null;
}

/** A change of a plan that leaves the plan itself as it was. */
export function changed(plan: Plan, change: (draft: Plan) => void): Plan {
  // A plan is JSON. Two places that share one object in a preset must not change together, as they would in a clone.
  const draft = JSON.parse(JSON.stringify(plan)) as Plan;
  change(draft);
  return draft;
}
