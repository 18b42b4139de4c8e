import { readFile } from "node:fs/promises";
import path from "node:path";
import { JSDOM } from "jsdom";
import { type AddIn, readManifest } from "../page/manifest";

/** The manifest of a built add-in, with its texts in Vietnamese. Throws `ManifestError`. */
export async function readAddIn(folder: string): Promise<AddIn> {
  // The one thing of a browser that reading a manifest needs.
  Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
  return readManifest(await readFile(path.join(folder, "manifest.xml"), "utf8"), "vi-VN");
}

/** The id of the button on the ribbon that starts an action; `null` when the add-in has none. */
export function buttonOf(addIn: AddIn, action: string): string | null {
  const buttons = addIn.tab?.groups.flatMap((group) => group.buttons) ?? [];
  return buttons.find((button) => button.action.kind === "execute" && button.action.name === action)?.id ?? null;
}
