import type { PageSetup } from "../workbook/workbook";
import type { SectionedXml } from "./sectioned-xml";
import { child, encodeXml } from "./xml";

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

/** Puts a changed print set-up into the sheet; attributes that we do not know stay. */
export function writePageSetup(xml: SectionedXml, page: PageSetup): void {
  const { prefix } = xml;
  const { margins } = page;
  xml.replace("pageMargins", [
    `<${prefix}pageMargins left="${margins.left}" right="${margins.right}" top="${margins.top}" bottom="${margins.bottom}" header="${margins.header}" footer="${margins.footer}"/>`,
  ]);
  setAttributes(xml, "printOptions", { horizontalCentered: page.centerHorizontally ? "1" : null });
  const fits = page.fitToWidth !== null || page.fitToHeight !== null;
  setAttributes(xml, "pageSetup", {
    paperSize: String(page.paperSize),
    scale: fits || page.scale === null ? null : String(page.scale),
    fitToWidth: fits ? String(page.fitToWidth ?? 0) : null,
    fitToHeight: fits ? String(page.fitToHeight ?? 0) : null,
    orientation: page.orientation,
  });
  if (fits) setFitToPage(xml);
  if (page.header !== "" || page.footer !== "") {
    const part = (name: string, text: string) =>
      text === "" ? "" : `<${prefix}${name}>${encodeXml(text)}</${prefix}${name}>`;
    xml.replace("headerFooter", [
      `<${prefix}headerFooter>${part("oddHeader", page.header)}${part("oddFooter", page.footer)}</${prefix}headerFooter>`,
    ]);
  }
}

/** Sets attributes of a section without children; `null` takes one away. */
export function setAttributes(xml: SectionedXml, name: string, change: Readonly<Record<string, string | null>>): void {
  const attributes: Record<string, string | null> = { ...xml.section(name)?.attributes, ...change };
  const text = Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${encodeXml(value)}"`))
    .join("");
  xml.replace(name, text === "" ? [] : [`<${xml.prefix}${name}${text}/>`]);
}

function setFitToPage(xml: SectionedXml): void {
  const { prefix } = xml;
  const raw = xml.raw("sheetPr");
  const fit = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (raw === null) xml.replace("sheetPr", [`<${prefix}sheetPr>${fit}</${prefix}sheetPr>`]);
  else if (raw.includes("fitToPage=")) xml.replace("sheetPr", [raw.replace(/fitToPage="[^"]*"/, `fitToPage="1"`)]);
  else if (/pageSetUpPr\b/.test(raw))
    xml.replace("sheetPr", [raw.replace(/pageSetUpPr\b/, `pageSetUpPr fitToPage="1"`)]);
  else if (raw.endsWith("/>")) xml.replace("sheetPr", [`${raw.slice(0, -2)}>${fit}</${prefix}sheetPr>`]);
  else xml.replace("sheetPr", [raw.replace(/(<\/[^<]*>)$/, `${fit}$1`)]);
}
