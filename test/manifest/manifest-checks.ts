import { JSDOM } from "jsdom";

/** What the manifest is held against. */
export interface Surroundings {
  /** Width and height in pixels of a PNG of the deployment; `null` when there is no such file. */
  readonly pngSize: (path: string) => { readonly width: number; readonly height: number } | null;
  /** Files at the root of the deployment. */
  readonly builtFiles: ReadonlySet<string>;
  /** The actions that the add-in's code associates. */
  readonly actions: ReadonlySet<string>;
}

/** Finds the mistakes of one kind that a manifest's schema cannot see; none is an empty list. */
export type ManifestCheck = (manifest: Document, surroundings: Surroundings) => string[];

/** @throws Error for a text that is no XML */
export function parseManifest(text: string): Document {
  const parsed = new new JSDOM().window.DOMParser().parseFromString(text, "application/xml");
  if (parsed.querySelector("parsererror") !== null) throw new Error("the manifest is no XML");
  return parsed;
}

const MAX_RESID = 32;
const MAX_SHORT_STRING = 125;
const MAX_LONG_STRING = 250;
const ICON_SIZES = ["16", "32", "80"];

export const checkReferences: ManifestCheck = (manifest) => {
  const ids = resources(manifest).map((resource) => attribute(resource, "id"));
  const used = all(manifest, "*")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(element, "resid"));
  return [
    ...used.filter((resid) => !ids.includes(resid)).map((resid) => `${resid}: no such resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${id}: resource never used`),
    ...repeated(ids).map((id) => `${id}: resource defined twice`),
    ...[...ids, ...used].filter((id) => id.length > MAX_RESID).map((id) => `${id}: more than 32 characters`),
  ];
};

export const checkControlIds: ManifestCheck = (manifest) =>
  repeated(
    ["CustomTab", "Group", "Control", "Item"]
      .flatMap((name) => all(manifest, name))
      .map((each) => attribute(each, "id")),
  ).map((id) => `${id}: given twice`);

export const checkTexts: ManifestCheck = (manifest) => {
  const limits: [string, number][] = [
    ["ShortStrings", MAX_SHORT_STRING],
    ["LongStrings", MAX_LONG_STRING],
    ["DisplayName", MAX_SHORT_STRING],
    ["Description", MAX_LONG_STRING],
  ];
  return limits.flatMap(([name, limit]) =>
    all(manifest, name)
      .flatMap((element) => [element, ...all(element, "*")])
      .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
      .filter((text) => text !== null)
      .flatMap((text) => [
        ...(text.length > limit ? [`“${text}”: ${text.length} characters, more than ${limit}`] : []),
        ...(text.trim() === "" ? [`an empty text in ${name}`] : []),
        ...(text === text.normalize("NFC") ? [] : [`“${text}”: not in NFC`]),
      ]),
  );
};

export const checkLocales: ManifestCheck = (manifest) => {
  const defaultLocale = all(manifest, "DefaultLocale")[0]?.textContent ?? "";
  const localised = all(manifest, "*").filter((element) => element.hasAttribute("DefaultValue"));
  const named = (element: Element) => element.getAttribute("id") ?? element.localName;
  return [
    ...(defaultLocale === "vi-VN" ? [] : [`default locale ${defaultLocale}`]),
    ...localised.flatMap((element) => {
      const locales = all(element, "Override").map((override) => attribute(override, "Locale"));
      return [
        ...(locales.includes(defaultLocale) ? [`${named(element)}: override for the default locale`] : []),
        ...repeated(locales).map((locale) => `${named(element)}: two overrides for ${locale}`),
        ...(isShown(element) && !locales.includes("en-US") ? [`${named(element)}: no English`] : []),
      ];
    }),
    // Formulas in saved files carry the namespace.
    ...namespaces(manifest)
      .filter((element) => element.children.length > 0 || attribute(element, "DefaultValue") !== "CCHC")
      .map(() => "the functions' namespace is not CCHC everywhere"),
  ];

  function isShown(element: Element): boolean {
    if (["DisplayName", "Description"].includes(element.localName)) return true;
    return element.localName === "String" && !namespaces(manifest).includes(element);
  }
};

export const checkAddresses: ManifestCheck = (manifest, { builtFiles, pngSize }) => {
  const addresses = addressesIn(manifest);
  const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
  return [
    ...addresses.filter((address) => !address.startsWith("https://")).map((address) => `${address}: not https`),
    ...(origins.length > 1 ? [`more than one origin: ${origins.join(", ")}`] : []),
    ...addresses
      .map((address) => new URL(address).pathname.slice(1))
      .filter((path) => !builtFiles.has(path) && pngSize(path) === null)
      .map((path) => `${path}: no such file`),
    ...all(manifest, "AppDomain")
      .map((element) => element.textContent)
      .filter((domain) => !origins.includes(domain))
      .map((domain) => `${domain}: domain that the add-in does not need`),
  ];
};

export const checkIcons: ManifestCheck = (manifest, { pngSize }) => {
  const images = new Map(
    resources(manifest)
      .filter((resource) => resource.localName === "Image")
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const inIcons = all(manifest, "Icon").flatMap((icon) => {
    const sizes = all(icon, "Image").map((image) => attribute(image, "size"));
    const owner = icon.parentElement?.getAttribute("id") ?? "";
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `${owner}: no icon of ${size} pixels`);
  });
  const references = all(manifest, "Icon")
    .flatMap((icon) => all(icon, "Image"))
    .map((image) => [images.get(attribute(image, "resid")) ?? "", Number(attribute(image, "size"))] as const);
  const own = [
    ...all(manifest, "IconUrl").map((element) => [attribute(element, "DefaultValue"), 32] as const),
    ...all(manifest, "HighResolutionIconUrl").map((element) => [attribute(element, "DefaultValue"), 64] as const),
  ];
  const wrongSizes = [...references, ...own].filter(([address, size]) => {
    const png = address === "" ? null : pngSize(new URL(address).pathname.slice(1));
    return png?.width !== size || png.height !== size;
  });
  return [...inIcons, ...wrongSizes.map(([address, size]) => `${address}: not a PNG of ${size} × ${size} pixels`)];
};

/** One page for the pane, the commands and the functions: all four places name one resource, and panes have no id. */
export const checkSharedRuntime: ManifestCheck = (manifest) => {
  const pages = {
    Runtime: all(manifest, "Runtime"),
    Page: all(manifest, "Page").flatMap((page) => all(page, "SourceLocation")),
    FunctionFile: all(manifest, "FunctionFile"),
    ShowTaskpane: actionsOf(manifest, "ShowTaskpane").flatMap((action) => all(action, "SourceLocation")),
  };
  const resids = new Set(Object.values(pages).flatMap((elements) => elements.map((each) => attribute(each, "resid"))));
  return [
    ...Object.entries(pages).flatMap(([name, elements]) => (elements.length === 0 ? [`no ${name}`] : [])),
    ...(resids.size > 1 ? [`the shared runtime has several pages: ${[...resids].join(", ")}`] : []),
    ...pages.Runtime.filter((runtime) => attribute(runtime, "lifetime") !== "long").map(() => "runtime not long-lived"),
    ...all(manifest, "TaskpaneId").map(() => "TaskpaneId under a shared runtime"),
  ];
};

export const checkActions: ManifestCheck = (manifest, { actions }) => {
  const onRibbon = all(manifest, "FunctionName").map((element) => element.textContent);
  return [
    ...onRibbon.filter((action) => !actions.has(action)).map((action) => `${action}: a button that nothing answers`),
    ...[...actions].filter((action) => !onRibbon.includes(action)).map((action) => `${action}: has no button`),
    ...repeated(onRibbon).map((action) => `${action}: has two buttons`),
  ];
};

/** Older Excels install the pane alone; the ribbon and the functions ask for more, and the add-in for no more rights. */
export const checkRequirements: ManifestCheck = (manifest) => {
  const sets = all(manifest, "Set").map((set) => {
    const scope = set.closest("VersionOverrides") === null ? "base" : "ribbon";
    return `${scope} ${attribute(set, "Name")} ${attribute(set, "MinVersion")}`;
  });
  const expected = ["base ExcelApi 1.1", "ribbon SharedRuntime 1.1", "ribbon CustomFunctionsRuntime 1.1"];
  const permission = all(manifest, "Permissions")[0]?.textContent ?? "none";
  return [
    ...expected.filter((set) => !sets.includes(set)).map((set) => `${set}: missing`),
    ...sets.filter((set) => !expected.includes(set)).map((set) => `${set}: not wanted`),
    ...(permission === "ReadWriteDocument" ? [] : [`permission ${permission}`]),
  ];
};

function resources(manifest: Document): Element[] {
  return all(manifest, "Resources").flatMap((element) => all(element, "*").filter((each) => each.hasAttribute("id")));
}

function namespaces(manifest: Document): Element[] {
  const resids = all(manifest, "Namespace").map((element) => attribute(element, "resid"));
  return resources(manifest).filter((resource) => resids.includes(attribute(resource, "id")));
}

function actionsOf(manifest: Document, type: string): Element[] {
  return all(manifest, "Action").filter((action) => action.getAttribute("xsi:type") === type);
}

function addressesIn(manifest: Document): string[] {
  return all(manifest, "*")
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^\w+:\/\//.test(value));
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, position) => ids.indexOf(id) < position);
}
