import { member } from "./wire-message";

/** The settings of the document as `Office.context.document.settings.saveAsync` sends them: name -> JSON text. */
export function readSavedSettings(data: unknown): Map<string, string> {
  const pairs = member(member(data, "DdaSettingsMethod"), "Properties");
  const settings = new Map<string, string>();
  for (const pair of Array.isArray(pairs) ? (pairs as unknown[]) : []) {
    const [name, json]: readonly unknown[] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof name === "string" && typeof json === "string") settings.set(name, json);
  }
  return settings;
}
