import { textOf, type ApiObject, type Json } from "../api-object";
import { itemNotFound } from "../host-error";
import type { ApiContext } from "./context";

/** Excel.SettingCollection: settings that travel with the document. */
export function settingCollection({ workbook }: ApiContext): ApiObject {
  const setting = (key: string): ApiObject => ({
    typeName: "Setting",
    id: key,
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => JSON.parse(workbook.settings.get(key) ?? "null") as Json,
        set: (value) => {
          workbook.setSetting(key, JSON.stringify(value));
        },
      },
    },
    methods: {
      Delete: () => {
        workbook.setSetting(key, null);
        return undefined;
      },
    },
  });
  return {
    typeName: "SettingCollection",
    items: () => [...workbook.settings.keys()].map(setting),
    methods: {
      Add: (key, value) => {
        const name = textOf(key, "key");
        workbook.setSetting(name, JSON.stringify(value ?? null));
        return setting(name);
      },
      GetItem: (key) => {
        const name = textOf(key, "key");
        if (!workbook.settings.has(name)) throw itemNotFound(`setting ${name}`);
        return setting(name);
      },
      GetItemOrNullObject: (key) => {
        const name = textOf(key, "key");
        return workbook.settings.has(name) ? setting(name) : null;
      },
      GetCount: () => workbook.settings.size,
    },
  };
}
