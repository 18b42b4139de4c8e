import type { PageSetup, Sheet } from "../../workbook/workbook";
import { findBlock, isEntireRow } from "../address";
import type { Arguments } from "../arguments";
import { HostFailure } from "../host-failure";
import { type CellBlock, HostObject, type HostServices, type Subjects } from "../host-object";
import type { ObjectType, Property } from "../object-type";
import { choiceName, choiceValue, flagValue, numberValue } from "../property-value";
import { isRecord } from "../wire-message";

const POINTS_PER_INCH = 72;
const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;
const PAPER_SIZES: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
type Side = (typeof SIDES)[number];

export const pageLayoutType: ObjectType<Subjects["PageLayout"]> = {
  sheet: (sheet) => sheet,
  properties: {
    BottomMargin: margin("bottom"),
    CenterHorizontally: {
      get: ({ pageSetup }) => pageSetup.centerHorizontally,
      set: (sheet, value) => {
        sheet.setPageSetup({ centerHorizontally: flagValue(value) });
      },
    },
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: {
      get: ({ pageSetup }) => choiceName(pageSetup.orientation, ORIENTATIONS),
      set: (sheet, value) => {
        sheet.setPageSetup({ orientation: choiceValue(value, ORIENTATIONS) });
      },
    },
    PaperSize: {
      get: ({ pageSetup }) => choiceName(pageSetup.paperSize, PAPER_SIZES),
      set: (sheet, value) => {
        sheet.setPageSetup({ paperSize: choiceValue(value, PAPER_SIZES) });
      },
    },
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      get: ({ pageSetup }) => zoomOf(pageSetup),
      set: (sheet, value) => {
        sheet.setPageSetup(pageSetupOf(value));
      },
    },
  },
  links: { HeadersFooters: (sheet) => new HostObject("HeaderFooterGroup", sheet) },
  methods: {
    GetPrintAreaOrNullObject: (sheet) => {
      const { printArea } = sheet.pageSetup;
      return printArea === null ? null : new HostObject("RangeAreas", { sheet, rects: [printArea] });
    },
    SetPrintArea: (sheet, args, host) => {
      sheet.setPageSetup({ printArea: blockOf(sheet, args, host).rect });
    },
    SetPrintMargins: setPrintMargins,
    SetPrintTitleRows: (sheet, args, host) => {
      const { rect } = blockOf(sheet, args, host);
      if (!isEntireRow(rect)) throw new HostFailure("InvalidArgument", "whole rows such as $1:$1");
      sheet.setPageSetup({ titleRows: { first: rect.top, last: rect.bottom } });
    },
  },
};

function blockOf(sheet: Sheet, args: Arguments, { workbook }: HostServices): CellBlock {
  const given = args.objectOrText(0, "Range");
  return typeof given === "string" ? findBlock(given, sheet, workbook) : given.subject;
}

function margin(side: Side): Property<Sheet> {
  return {
    get: ({ pageSetup }) => pageSetup.margins[side] * POINTS_PER_INCH,
    set: (sheet, value) => {
      setMargin(sheet, side, numberValue(value, 0, 10_000));
    },
  };
}

function setMargin(sheet: Sheet, side: Side, points: number): void {
  sheet.setPageSetup({ margins: { ...sheet.pageSetup.margins, [side]: points / POINTS_PER_INCH } });
}

function setPrintMargins(sheet: Sheet, args: Arguments): void {
  const unit = choiceValue(args.text(0), POINTS_PER_UNIT);
  const margins = args.raw(1);
  if (!isRecord(margins)) throw new HostFailure("InvalidArgument", "margins");
  for (const side of SIDES) {
    const value = margins[side];
    if (value !== undefined && value !== null) setMargin(sheet, side, numberValue(value, 0, 10_000) * unit);
  }
}

function zoomOf({ fitToWidth, fitToHeight, scale }: PageSetup): Record<string, number> {
  if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

/** Either a scale, or pages to fit on: the one puts the other out of force. */
function pageSetupOf(zoom: unknown): Partial<PageSetup> {
  if (!isRecord(zoom)) throw new HostFailure("InvalidArgument", "zoom");
  const pages = (value: unknown) => (value === undefined || value === null ? null : numberValue(value, 1, 32_767));
  const fitToWidth = pages(zoom.horizontalFitToPages);
  const fitToHeight = pages(zoom.verticalFitToPages);
  const { scale } = zoom;
  if (scale === undefined || scale === null) return { fitToWidth, fitToHeight, scale: null };
  if (fitToWidth !== null || fitToHeight !== null) throw new HostFailure("InvalidArgument", "scale and pages");
  return { fitToWidth, fitToHeight, scale: numberValue(scale, 10, 400) };
}
