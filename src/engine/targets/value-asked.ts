import type { TargetPart } from "../../plan/target";

/** What kind of value a part is judged by, and so how its cells are read. */
export type ValueAsked = "percent" | "percentOrTick" | "rank" | "count" | "countOrPercent" | "dateOrTick" | "tick";

/** How the cells of a part are to be read. */
export function valueAsked({ kind }: TargetPart): ValueAsked {
  switch (kind) {
    case "share":
    case "full":
    case "growth":
      return "percent";
    case "delegatedShare":
      return "percentOrTick";
    case "rank":
      return "rank";
    case "growingCount":
      return "count";
    case "reduction":
      return "countOrPercent";
    case "doneBy":
      return "dateOrTick";
    case "attested":
      return "tick";
  }
}
