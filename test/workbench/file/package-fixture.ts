import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A part beside the sheets: which part refers to it, as what. */
export interface ExtraPart {
  readonly path: string;
  readonly text: string;
  readonly from?: string;
  readonly kind?: string;
  readonly type?: string;
}

export interface PackageFixture {
  /** Content of each worksheet, in order; a text that begins with `<?xml` or `<x:` is a whole part. */
  readonly sheets: readonly string[];
  readonly strings?: string;
  readonly styles?: string;
  /** Put into the workbook part before and after its list of sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Entries of the list of sheets, when the usual ones will not do. */
  readonly entries?: string;
  readonly extras?: readonly ExtraPart[];
}

export const PLAIN_STYLES = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`;

/** An .xlsx from raw XML, so that a test decides every letter of it. */
export function packageOf({ sheets, strings, styles, ...more }: PackageFixture): Uint8Array {
  const { beforeSheets = "", afterSheets = "", extras = [] } = more;
  const entries = sheets.map((_, i) => `<sheet name="Trang ${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  const all: ExtraPart[] = [
    ...sheets.map((content, i) => ({
      ...{ path: `xl/worksheets/sheet${i + 1}.xml`, from: "xl/workbook.xml", kind: "worksheet" },
      ...{ type: `${TYPE}.worksheet+xml`, text: /^<(\?xml|x:)/.test(content) ? content : worksheet(content) },
    })),
    part("xl/styles.xml", "styles", `<styleSheet xmlns="${MAIN}">${styles ?? PLAIN_STYLES}</styleSheet>`),
    ...(strings === undefined
      ? []
      : [part("xl/sharedStrings.xml", "sharedStrings", `<sst xmlns="${MAIN}">${strings}</sst>`)]),
    ...extras,
  ];
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(all),
    "_rels/.rels": relationships([{ path: "xl/workbook.xml", text: "", kind: "officeDocument" }]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${beforeSheets}<sheets>${more.entries ?? entries}</sheets>${afterSheets}</workbook>`,
  };
  for (const { path, text } of all) texts[path] = text;
  for (const from of new Set(all.flatMap((extra) => extra.from ?? []))) {
    const slash = from.lastIndexOf("/") + 1;
    texts[`${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`] = relationships(
      all.filter((extra) => extra.from === from),
    );
  }
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

export function worksheet(content: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
}

/** The parts of a saved file as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Paths of the parts that differ between two files, gone and new ones too. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => old[path] !== now[path]).sort();
}

function part(path: string, kind: string, text: string): ExtraPart {
  return { path, kind, from: "xl/workbook.xml", type: `${TYPE}.${kind}+xml`, text: HEAD + text };
}

function contentTypes(parts: readonly ExtraPart[]): string {
  const overrides = [{ path: "xl/workbook.xml", type: `${TYPE}.sheet.main+xml` }, ...parts]
    .map(({ path, type }) => (type === undefined ? "" : `<Override PartName="/${path}" ContentType="${type}"/>`))
    .join("");
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relationships(parts: readonly ExtraPart[]): string {
  const items = parts.map(
    ({ path, kind = "unknown" }, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="/${path}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
