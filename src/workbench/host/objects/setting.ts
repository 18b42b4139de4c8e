import { HostFailure } from "../host-failure";
import type { HostServices, Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

type Subject = Subjects["Setting"];

export const settingType: ObjectType<Subject> = {
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (setting, host): unknown => JSON.parse(json(setting, host)),
      set: (setting, value, host) => {
        json(setting, host);
        host.workbook.setSetting(setting.key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: (setting, _args, host) => {
      json(setting, host);
      host.workbook.setSetting(setting.key, null);
    },
  },
};

function json({ key }: Subject, { workbook }: HostServices): string {
  const text = workbook.settings.get(key);
  if (text === undefined) throw new HostFailure("ItemNotFound", key);
  return text;
}
