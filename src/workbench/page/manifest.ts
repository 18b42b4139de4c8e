/** What a host needs of an add-in's manifest: its pages, its functions and its tab on the ribbon. */
export interface AddIn {
  readonly name: string;
  readonly pageUrl: string;
  readonly functions: { readonly namespace: string; readonly metadataUrl: string } | null;
  readonly tab: RibbonTab | null;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string | null;
  readonly action: RibbonAction;
}

export type RibbonAction = { readonly kind: "showPane" } | { readonly kind: "execute"; readonly name: string };

export class ManifestError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ManifestError";
  }
}

const ICON_SIZE = "32";

/** Reads an add-in-only XML manifest, with the texts of one locale. Throws `ManifestError`. */
export function readManifest(xml: string, locale: string): AddIn {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new ManifestError("Tệp manifest.xml không phải là XML hợp lệ.");
  const root = document.documentElement;
  const resources = new Resources(root, locale);
  const host = descendants(root, "Host").find((one) => xsiType(one) === "Workbook");
  if (!host) throw new ManifestError("Tệp manifest.xml không khai báo tiện ích cho Excel.");
  const runtime = descendants(host, "Runtime")[0]?.getAttribute("resid");
  const source = child(child(root, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue");
  const pageUrl = runtime ? resources.text(runtime) : source;
  if (!pageUrl) throw new ManifestError("Tệp manifest.xml không nói trang của tiện ích ở đâu.");
  const extensions = descendants(host, "ExtensionPoint");
  const displayName = child(root, "DisplayName");
  return {
    name: displayName ? localised(displayName, locale) : "",
    pageUrl,
    functions: readFunctions(
      extensions.find((one) => xsiType(one) === "CustomFunctions"),
      resources,
    ),
    tab: readTab(
      extensions.find((one) => xsiType(one) === "PrimaryCommandSurface"),
      resources,
    ),
  };
}

function readFunctions(extension: Element | undefined, resources: Resources): AddIn["functions"] {
  const metadata = child(child(extension, "Metadata"), "SourceLocation")?.getAttribute("resid");
  const namespace = child(extension, "Namespace")?.getAttribute("resid");
  if (!metadata || !namespace) return null;
  return { namespace: resources.text(namespace), metadataUrl: resources.text(metadata) };
}

function readTab(extension: Element | undefined, resources: Resources): RibbonTab | null {
  const tab = child(extension, "CustomTab");
  if (!tab) return null;
  const groups = children(tab, "Group").map((group) => ({
    id: group.getAttribute("id") ?? "",
    label: resources.label(group),
    buttons: children(group, "Control").flatMap((control) => readControl(control, resources)),
  }));
  return { label: resources.label(tab), groups };
}

/** A button, or the items of a menu laid out as buttons. */
function readControl(control: Element, resources: Resources): RibbonButton[] {
  if (xsiType(control) === "Menu") {
    const items = children(child(control, "Items") ?? control, "Item");
    return items.flatMap((item) => readButton(item, resources));
  }
  return readButton(control, resources);
}

function readButton(control: Element, resources: Resources): RibbonButton[] {
  const action = readAction(child(control, "Action"));
  if (!action) return [];
  const image = children(child(control, "Icon") ?? control, "Image").find(
    (one) => one.getAttribute("size") === ICON_SIZE,
  );
  const icon = image?.getAttribute("resid");
  const tip = child(child(control, "Supertip"), "Description")?.getAttribute("resid");
  return [
    {
      id: control.getAttribute("id") ?? "",
      label: resources.label(control),
      tip: tip ? resources.text(tip) : "",
      iconUrl: icon ? resources.text(icon) : null,
      action,
    },
  ];
}

function readAction(action: Element | undefined): RibbonAction | null {
  if (!action) return null;
  if (xsiType(action) === "ShowTaskpane") return { kind: "showPane" };
  const name = child(action, "FunctionName")?.textContent.trim();
  return name ? { kind: "execute", name } : null;
}

/** Texts and addresses by `resid`, in the wanted locale where the manifest has it. */
class Resources {
  readonly #values = new Map<string, string>();

  constructor(root: Element, locale: string) {
    for (const kind of ["Image", "Url", "String"]) {
      for (const entry of descendants(root, kind)) {
        const id = entry.getAttribute("id");
        if (id !== null) this.#values.set(id, localised(entry, locale));
      }
    }
  }

  text(resid: string): string {
    const value = this.#values.get(resid);
    if (value === undefined) throw new ManifestError(`Tệp manifest.xml nhắc tới «${resid}» nhưng không định nghĩa nó.`);
    return value;
  }

  label(element: Element): string {
    const resid = child(element, "Label")?.getAttribute("resid");
    return resid ? this.text(resid) : "";
  }
}

function localised(element: Element, locale: string): string {
  const override = children(element, "Override").find((one) => one.getAttribute("Locale") === locale);
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function xsiType(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((one) => one.localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element && children(element, name)[0];
}

function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}
