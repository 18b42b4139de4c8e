import type { ContentTypes } from "./content-types";
import { OFFICE, type Relationships } from "./relationships";
import { childrenOf, encodeXml, parseXml } from "./xml";
import type { ZipPackage } from "./zip-package";

/**
 * Settings that add-ins keep in the document. A custom XML part holds them: Excel carries such parts along untouched,
 * while the parts of its own that list add-ins would make it look for these add-ins.
 */
const NAMESPACE = "urn:excel-workbench:document-settings";

export function readSettings(pack: ZipPackage, relationships: Relationships): Map<string, string> {
  const path = findPart(pack, relationships);
  if (path === null) return new Map();
  return new Map(
    childrenOf(parseXml(pack.text(path) ?? ""), "setting").map(({ attributes, text }) => [attributes.name ?? "", text]),
  );
}

/** Writes the settings; none at all leave no part behind. */
export function writeSettings(
  pack: ZipPackage,
  relationships: Relationships,
  types: ContentTypes,
  settings: ReadonlyMap<string, string>,
): void {
  const known = findPart(pack, relationships);
  if (settings.size === 0) {
    if (known === null) return;
    pack.remove(known);
    relationships.remove(known);
    types.remove(known);
    return;
  }
  const path = known ?? freePath(pack);
  const items = [...settings].map(([name, json]) => `<setting name="${encodeXml(name)}">${encodeXml(json)}</setting>`);
  pack.setText(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`,
  );
  if (known === null) {
    relationships.add(`${OFFICE}/customXml`, path);
    types.add(path, "application/xml");
  }
}

function findPart(pack: ZipPackage, relationships: Relationships): string | null {
  return relationships.ofType("customXml").find(({ target }) => pack.text(target)?.includes(NAMESPACE))?.target ?? null;
}

function freePath(pack: ZipPackage): string {
  for (let number = 1; ; number++) {
    const path = `customXml/item${number}.xml`;
    if (!pack.has(path)) return path;
  }
}
