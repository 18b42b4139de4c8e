import type { Workbook } from "../workbook/workbook";
import { listOf } from "./json-shape";
import { isRecord, member } from "./wire-message";

/** Document settings as `Office.context.document.settings` asks for them. */
export function readSettings(workbook: Workbook): { readonly Properties: unknown } {
  return { Properties: { Settings: [...workbook.settings].map(([Name, Value]) => ({ Name, Value })) } };
}

/** Takes over all settings that the page has; those that it no longer has are removed. */
export function writeSettings(workbook: Workbook, data: unknown): void {
  const pairs = listOf(member(data, "Properties") ?? member(member(data, "SettingsRequest"), "Properties"));
  const settings = new Map(pairs.flatMap((pair) => nameAndJson(pair)));
  for (const name of [...workbook.settings.keys()]) if (!settings.has(name)) workbook.setSetting(name, null);
  for (const [name, json] of settings) workbook.setSetting(name, json);
}

function nameAndJson(pair: unknown): [string, string][] {
  const [name, json] = isRecord(pair) ? [pair.Name, pair.Value] : listOf(pair);
  return typeof name === "string" && typeof json === "string" ? [[name, json]] : [];
}
