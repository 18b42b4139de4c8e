import type { Arguments } from "../arguments";
import { HostFailure } from "../host-failure";
import { HostObject, type HostServices, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

function find(args: Arguments, { workbook }: HostServices): HostObject<"Setting"> | null {
  const key = args.text(0);
  return workbook.settings.has(key) ? new HostObject("Setting", { key }) : null;
}

export const settingCollectionType: ObjectType<Subjects["SettingCollection"]> = {
  items: ({ settings }) => [...settings.keys()].map((key) => new HostObject("Setting", { key })),
  item: (_workbook, args, host) => {
    const found = find(args, host);
    if (found === null) throw new HostFailure("ItemNotFound", args.text(0));
    return found;
  },
  methods: {
    Add: (workbook, args) => {
      const key = args.text(0);
      workbook.setSetting(key, JSON.stringify(args.raw(1)));
      return new HostObject("Setting", { key });
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (_workbook, args, host) => find(args, host),
  },
};
