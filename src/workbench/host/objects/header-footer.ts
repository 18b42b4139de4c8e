import type { Sheet } from "../../workbook/workbook";
import type { Subjects } from "../host-object";
import type { ObjectType, Property } from "../object-type";
import { textValue } from "../property-value";

/** The three places on a line, by the codes that stand before each in the file. */
const PLACES = { left: "&L", center: "&C", right: "&R" } as const;
type Place = keyof typeof PLACES;

export const headerFooterType: ObjectType<Subjects["HeaderFooter"]> = {
  sheet: (sheet) => sheet,
  properties: {
    CenterFooter: part("footer", "center"),
    CenterHeader: part("header", "center"),
    LeftFooter: part("footer", "left"),
    LeftHeader: part("header", "left"),
    RightFooter: part("footer", "right"),
    RightHeader: part("header", "right"),
  },
};

function part(line: "header" | "footer", place: Place): Property<Sheet> {
  return {
    get: ({ pageSetup }) => partsOf(pageSetup[line])[place],
    set: (sheet, value) => {
      sheet.setPageSetup({ [line]: lineOf({ ...partsOf(sheet.pageSetup[line]), [place]: textValue(value) }) });
    },
  };
}

/** Text before the first code stands in the middle. */
function partsOf(line: string): Record<Place, string> {
  const parts = { left: "", center: "", right: "" };
  let place: Place = "center";
  for (const piece of line.split(/(&[LCR])/)) {
    const code = placeOf(piece);
    if (code !== null) place = code;
    else parts[place] += piece;
  }
  return parts;
}

function placeOf(code: string): Place | null {
  if (code === PLACES.left) return "left";
  if (code === PLACES.center) return "center";
  return code === PLACES.right ? "right" : null;
}

function lineOf({ left, center, right }: Record<Place, string>): string {
  const written = (place: Place, text: string) => (text === "" ? "" : PLACES[place] + text);
  return written("left", left) + written("center", center) + written("right", right);
}
