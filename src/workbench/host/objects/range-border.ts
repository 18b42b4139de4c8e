import type { Border } from "../../workbook/workbook";
import { borderEdges, commonBorder, setBorders } from "../cell-borders";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { choiceName, choiceValue, colorValue } from "../property-value";
import { BORDER_POSITIONS } from "./range-border-collection";

const BLACK = "#000000";
const THIN: Border = { style: "thin", color: BLACK };
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
/** `Continuous` is every style that is only a weight. */
const STYLES: Readonly<Record<string, string | null>> = {
  None: null,
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

export const rangeBorderType: ObjectType<Subjects["RangeBorder"]> = {
  id: ({ position }) => choiceName(position, BORDER_POSITIONS) ?? "",
  sheet: ({ sheet }) => sheet,
  properties: {
    SideIndex: { get: ({ position }) => choiceName(position, BORDER_POSITIONS) },
    Color: {
      get: (subject) => commonBorder(borderEdges(subject), (border) => border?.color ?? BLACK),
      set: (subject, value) => {
        const color = colorValue(value);
        setBorders(borderEdges(subject), (border) => ({ ...(border ?? THIN), color }));
      },
    },
    Style: {
      get: (subject) => commonBorder(borderEdges(subject), styleName),
      set: (subject, value) => {
        const style = choiceValue(value, STYLES);
        setBorders(borderEdges(subject), (border) =>
          style === null ? null : { color: border?.color ?? BLACK, style },
        );
      },
    },
    Weight: {
      get: (subject) =>
        commonBorder(borderEdges(subject), (border) => choiceName(border?.style ?? "thin", WEIGHTS) ?? "Thin"),
      set: (subject, value) => {
        const style = choiceValue(value, WEIGHTS);
        setBorders(borderEdges(subject), (border) => ({ color: border?.color ?? BLACK, style }));
      },
    },
  },
};

function styleName(border: Border | null): string {
  if (border === null) return "None";
  return Object.values(WEIGHTS).includes(border.style)
    ? "Continuous"
    : (choiceName(border.style, STYLES) ?? "Continuous");
}
