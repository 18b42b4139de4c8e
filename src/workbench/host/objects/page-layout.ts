import { parseRect } from "../../workbook/cell-reference";
import type { PageSetup, Sheet } from "../../workbook/workbook";
import { booleanOf, numberOf, textOf, type ApiObject, type ApiProperty, type Json } from "../api-object";
import { invalidArgument } from "../host-error";
import type { ApiContext } from "./context";
import { range } from "./range";

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** Excel.PageLayout. Margins are in points there, in inches in the file. */
export function pageLayout(context: ApiContext, sheet: Sheet): ApiObject {
  const setup = () => sheet.pageSetup;
  return {
    typeName: "PageLayout",
    properties: {
      Orientation: {
        get: () => (setup().orientation === "landscape" ? "Landscape" : "Portrait"),
        set: (value) => {
          sheet.setPageSetup({ orientation: value === "Landscape" ? "landscape" : "portrait" });
        },
      },
      PaperSize: {
        get: () => Object.entries(PAPERS).find(([, code]) => code === setup().paperSize)?.[0] ?? null,
        set: (value) => {
          const code = PAPERS[textOf(value, "paperSize")];
          if (code === undefined) throw invalidArgument("paperSize");
          sheet.setPageSetup({ paperSize: code });
        },
      },
      CenterHorizontally: {
        get: () => setup().centerHorizontally,
        set: (value) => {
          sheet.setPageSetup({ centerHorizontally: booleanOf(value, "centerHorizontally") });
        },
      },
      Zoom: zoom(sheet),
      ...margins(sheet),
    },
    navigations: { HeadersFooters: () => headersFooters(sheet) },
    methods: {
      SetPrintTitleRows: (address) => {
        const rect = parseRect(textOf(address, "printTitleRows"));
        if (rect === null) throw invalidArgument("printTitleRows");
        sheet.setPageSetup({ titleRows: { first: rect.top, last: rect.bottom } });
        return undefined;
      },
      SetPrintArea: (address) => {
        const rect = parseRect(textOf(address, "printArea"));
        if (rect === null) throw invalidArgument("printArea");
        sheet.setPageSetup({ printArea: rect });
        return undefined;
      },
      GetPrintAreaOrNullObject: () => {
        const area = setup().printArea;
        return area === null ? null : range(context, sheet, area);
      },
    },
  };
}

function zoom(sheet: Sheet): ApiProperty {
  return {
    get: () => {
      const { fitToWidth, fitToHeight, scale } = sheet.pageSetup;
      return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight, scale };
    },
    set: (value) => {
      const wanted = fieldsOf(value);
      const count = (name: string) => (typeof wanted[name] === "number" ? numberOf(wanted[name], name) : null);
      sheet.setPageSetup({
        fitToWidth: count("horizontalFitToPages"),
        fitToHeight: count("verticalFitToPages"),
        scale: count("scale"),
      });
    },
  };
}

function fieldsOf(value: Json): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("zoom");
  return value as Readonly<Record<string, Json>>;
}

const MARGINS = {
  LeftMargin: "left",
  RightMargin: "right",
  TopMargin: "top",
  BottomMargin: "bottom",
  HeaderMargin: "header",
  FooterMargin: "footer",
} as const;
const POINTS_PER_INCH = 72;

function margins(sheet: Sheet): Record<string, ApiProperty> {
  return Object.fromEntries(
    Object.entries(MARGINS).map(([name, key]) => [
      name,
      {
        get: () => sheet.pageSetup.margins[key] * POINTS_PER_INCH,
        set: (value: Json) => {
          const inches = numberOf(value, name) / POINTS_PER_INCH;
          sheet.setPageSetup({ margins: { ...sheet.pageSetup.margins, [key]: inches } });
        },
      },
    ]),
  );
}

/** The six texts of header and footer are kept in one code each, e.g. `&LTrái&CGiữa`. */
function headersFooters(sheet: Sheet): ApiObject {
  const part = (key: "header" | "footer", mark: "L" | "C" | "R"): ApiProperty => ({
    get: () => splitCode(sheet.pageSetup[key])[mark],
    set: (value) => {
      const parts = { ...splitCode(sheet.pageSetup[key]), [mark]: textOf(value, key) };
      const change: Partial<PageSetup> = { [key]: joinCode(parts) };
      sheet.setPageSetup(change);
    },
  });
  const all: ApiObject = {
    typeName: "HeaderFooter",
    properties: {
      LeftHeader: part("header", "L"),
      CenterHeader: part("header", "C"),
      RightHeader: part("header", "R"),
      LeftFooter: part("footer", "L"),
      CenterFooter: part("footer", "C"),
      RightFooter: part("footer", "R"),
    },
  };
  return { typeName: "HeaderFooterGroup", navigations: { DefaultForAllPages: () => all } };
}

function splitCode(code: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  for (const match of code.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    parts[match[1] as "L" | "C" | "R"] = match[2] ?? "";
  }
  return parts;
}

function joinCode(parts: Record<"L" | "C" | "R", string>): string {
  return (["L", "C", "R"] as const).map((mark) => (parts[mark] === "" ? "" : `&${mark}${parts[mark]}`)).join("");
}
