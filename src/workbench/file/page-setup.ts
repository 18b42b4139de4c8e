import type { PageSetup } from "../workbook/workbook";
import type { SectionedXml } from "./sectioned-xml";
import { child, encodeXml, parseXml } from "./xml";
import { attributesOf, withAttributes, withContent } from "./xml-edit";

/** What a sheet of a new workbook prints like. Print area and title rows are names of the workbook. */
export const DEFAULT_PAGE: PageSetup = {
  orientation: "portrait",
  paperSize: 1,
  fitToWidth: null,
  fitToHeight: null,
  scale: null,
  centerHorizontally: false,
  titleRows: null,
  printArea: null,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  header: "",
  footer: "",
};

export function readPageSetup(xml: SectionedXml): PageSetup {
  const setup = xml.section("pageSetup")?.attributes ?? {};
  const margins = xml.section("pageMargins")?.attributes ?? {};
  const headerFooter = xml.section("headerFooter");
  const fits = child(xml.section("sheetPr"), "pageSetUpPr")?.attributes.fitToPage === "1";
  const margin = (name: keyof PageSetup["margins"]) => Number(margins[name] ?? DEFAULT_PAGE.margins[name]);
  return {
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: Number(setup.paperSize ?? DEFAULT_PAGE.paperSize),
    fitToWidth: fits ? Number(setup.fitToWidth ?? 1) || null : null,
    fitToHeight: fits ? Number(setup.fitToHeight ?? 1) || null : null,
    scale: setup.scale === undefined ? null : Number(setup.scale),
    centerHorizontally: xml.section("printOptions")?.attributes.horizontalCentered === "1",
    titleRows: null,
    printArea: null,
    margins: {
      left: margin("left"),
      right: margin("right"),
      top: margin("top"),
      bottom: margin("bottom"),
      header: margin("header"),
      footer: margin("footer"),
    },
    header: child(headerFooter, "oddHeader")?.text ?? "",
    footer: child(headerFooter, "oddFooter")?.text ?? "",
  };
}

/** Puts a changed print set-up into the sheet; what did not change stays, and what we do not know of it. */
export function writePageSetup(xml: SectionedXml, page: PageSetup): void {
  const before = readPageSetup(xml);
  const { margins } = page;
  if (JSON.stringify(before.margins) !== JSON.stringify(margins)) {
    const numbers = Object.entries(margins).map(([name, inches]) => [name, String(inches)] as const);
    setAttributes(xml, "pageMargins", Object.fromEntries(numbers));
  }
  if (before.centerHorizontally !== page.centerHorizontally) {
    setAttributes(xml, "printOptions", { horizontalCentered: page.centerHorizontally ? "1" : null });
  }
  writeScale(xml, before, page);
  writeHeaders(xml, before, page);
}

function writeScale(xml: SectionedXml, before: PageSetup, page: PageSetup): void {
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  const fitted = before.fitToWidth !== null || before.fitToHeight !== null;
  const change: Record<string, string | null> = {};
  if (before.paperSize !== page.paperSize) change.paperSize = String(page.paperSize);
  if (before.scale !== page.scale) change.scale = page.scale === null ? null : String(page.scale);
  if (before.fitToWidth !== page.fitToWidth || before.fitToHeight !== page.fitToHeight) {
    // Nought pages wide or high means as many as it takes.
    change.fitToWidth = fits ? String(page.fitToWidth ?? 0) : null;
    change.fitToHeight = fits ? String(page.fitToHeight ?? 0) : null;
  }
  if (before.orientation !== page.orientation) change.orientation = page.orientation;
  setAttributes(xml, "pageSetup", change);
  if (fits !== fitted) setFitToPage(xml, fits);
}

function writeHeaders(xml: SectionedXml, before: PageSetup, page: PageSetup): void {
  if (before.header === page.header && before.footer === page.footer) return;
  const { prefix } = xml;
  const raw = xml.raw("headerFooter") ?? `<${prefix}headerFooter/>`;
  const part = (name: string, text: string) =>
    text === "" ? "" : `<${prefix}${name}>${encodeXml(text)}</${prefix}${name}>`;
  // Headers of even and first pages stand after these.
  const others = parseXml(raw).children.filter(({ name }) => name !== "oddHeader" && name !== "oddFooter");
  const content =
    part("oddHeader", page.header) + part("oddFooter", page.footer) + others.map((other) => other.raw).join("");
  xml.replace("headerFooter", content === "" ? [] : [withContent(raw, content)]);
}

/** Sets attributes of a section without children; `null` takes one away. */
function setAttributes(xml: SectionedXml, name: string, change: Readonly<Record<string, string | null>>): void {
  if (Object.keys(change).length === 0) return;
  const changed = withAttributes(xml.raw(name) ?? `<${xml.prefix}${name}/>`, change);
  xml.replace(name, attributesOf(changed) === "" ? [] : [changed]);
}

function setFitToPage(xml: SectionedXml, fits: boolean): void {
  const { prefix } = xml;
  const raw = xml.raw("sheetPr") ?? `<${prefix}sheetPr/>`;
  const { children } = parseXml(raw);
  const known = children.find(({ name }) => name === "pageSetUpPr")?.raw ?? `<${prefix}pageSetUpPr/>`;
  const others = children.filter(({ name }) => name !== "pageSetUpPr").map((other) => other.raw);
  xml.replace("sheetPr", [
    withContent(raw, [...others, withAttributes(known, { fitToPage: fits ? "1" : null })].join("")),
  ]);
}
