import { dayFromWords, dayInWords, type CalendarDay } from "../calendar-day";
import type { Plan } from "../plan";
import { changed, NAME_SEPARATOR, type ParameterChoice, type ParameterInput, type PlanParameter } from "./parameter";

/** What a parameter says of itself. */
export interface About {
  readonly code: string;
  readonly label: string;
  readonly clause: string;
  readonly words: string;
  readonly unit?: string;
}

/** A text; with `optional` it may be left out, which is an empty text. */
export function textParameter(
  about: About,
  value: string,
  set: (draft: Plan, text: string) => void,
  { optional = false } = {},
): PlanParameter {
  return {
    unit: "",
    ...about,
    input: optional ? { kind: "text", optional } : { kind: "text" },
    value: optional && value === "" ? null : value,
    put: (plan, entered) => {
      if (entered === null && optional)
        return changed(plan, (draft) => {
          set(draft, "");
        });
      return typeof entered === "string"
        ? changed(plan, (draft) => {
            set(draft, entered);
          })
        : plan;
    },
  };
}

/** A whole number or one with decimals. */
export function numberParameter(
  about: About,
  value: number,
  range: { readonly min: number; readonly max: number; readonly whole: boolean },
  set: (draft: Plan, entered: number) => void,
): PlanParameter {
  return {
    unit: "",
    ...about,
    input: { kind: "number", percent: about.unit === "%", optional: false, ...range },
    value,
    put: (plan, entered) =>
      typeof entered === "number"
        ? changed(plan, (draft) => {
            set(draft, entered);
          })
        : plan,
  };
}

/** A day of the calendar. */
export function dateParameter(
  about: About,
  value: CalendarDay,
  set: (draft: Plan, day: CalendarDay) => void,
): PlanParameter {
  return {
    unit: "",
    ...about,
    input: { kind: "date" },
    value: dayInWords(value),
    put: (plan, entered) => {
      const day = typeof entered === "string" ? dayFromWords(entered) : null;
      return day === null
        ? plan
        : changed(plan, (draft) => {
            set(draft, day);
          });
    },
  };
}

/** One of a few words. */
export function choiceParameter(
  about: About,
  value: string,
  choices: readonly ParameterChoice[],
  set: (draft: Plan, chosen: string) => void,
): PlanParameter {
  return {
    unit: "",
    ...about,
    input: { kind: "choice", choices },
    value,
    put: (plan, entered) => {
      const chosen = choices.find((choice) => choice.value === entered);
      return chosen === undefined
        ? plan
        : changed(plan, (draft) => {
            set(draft, chosen.value);
          });
    },
  };
}

/** Names, as many as there are. */
export function namesParameter(
  about: About,
  names: readonly string[],
  set: (draft: Plan, names: string[]) => void,
): PlanParameter {
  return listed(about, { kind: "names" }, names, set);
}

/** What the items of a list are, and how they are written. */
export interface ListItems<Item> {
  /** One item as it may be written. */
  readonly example: string;
  readonly read: (text: string) => Item | null;
  readonly write: (item: Item) => string;
}

/** A list of items that are more than names. */
export function listParameter<Item>(
  about: About,
  items: readonly Item[],
  { example, read, write }: ListItems<Item>,
  set: (draft: Plan, items: Item[]) => void,
): PlanParameter {
  const readItem = (text: string) => {
    const item = read(text);
    return item === null ? null : write(item);
  };
  return listed(about, { kind: "list", example, readItem }, items.map(write), (draft, texts) => {
    set(
      draft,
      texts.flatMap((text) => read(text) ?? []),
    );
  });
}

function listed(
  about: About,
  input: ParameterInput,
  texts: readonly string[],
  set: (draft: Plan, texts: string[]) => void,
): PlanParameter {
  return {
    unit: "",
    ...about,
    input,
    value: texts.join(NAME_SEPARATOR),
    put: (plan, entered) => {
      if (typeof entered !== "string") return plan;
      return changed(plan, (draft) => {
        set(
          draft,
          entered.split(NAME_SEPARATOR).filter((text) => text !== ""),
        );
      });
    },
  };
}
