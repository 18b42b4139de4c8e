import { intersects } from "../../workbook/cell-reference";
import type { Workbook } from "../../workbook/workbook";
import { findBlock } from "../address";
import { HostFailure } from "../host-failure";
import { HostObject, type Scope, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

function tables({ sheet }: Scope, workbook: Workbook): HostObject<"Table">[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map(({ id }) => new HostObject("Table", { sheet: one, id })));
}

/** By name in any case, or by id. */
function find(scope: Scope, key: string, workbook: Workbook): HostObject<"Table"> | null {
  return (
    tables(scope, workbook).find(({ subject: { sheet, id } }) => {
      const name = sheet.tables.find((table) => table.id === id)?.name;
      return id === key || name?.toLowerCase() === key.toLowerCase();
    }) ?? null
  );
}

function present(table: HostObject<"Table"> | null | undefined): HostObject<"Table"> {
  if (table === null || table === undefined) throw new HostFailure("ItemNotFound");
  return table;
}

export const tableCollectionType: ObjectType<Subjects["TableCollection"]> = {
  sheet: ({ sheet }) => sheet,
  properties: { Count: { get: (scope, { workbook }) => tables(scope, workbook).length } },
  items: (scope, { workbook }) => tables(scope, workbook),
  item: (scope, args, { workbook }) => present(find(scope, String(args.raw(0)), workbook)),
  methods: {
    Add: (scope, args, { workbook }) => {
      const given = args.objectOrText(0, "Range");
      const { sheet, rect } = typeof given === "string" ? findBlock(given, scope.sheet, workbook) : given.subject;
      if (sheet.isProtected) throw new HostFailure("AccessDenied");
      if (sheet.tables.some(({ range }) => intersects(range, rect))) {
        throw new HostFailure("InvalidArgument", "overlaps another table");
      }
      return new HostObject("Table", { sheet, id: sheet.addTable(rect, args.flag(1, true)) });
    },
    GetCount: (scope, _args, { workbook }) => tables(scope, workbook).length,
    GetItemAt: (scope, args, { workbook }) => present(tables(scope, workbook)[args.whole(0)]),
    GetItemOrNullObject: (scope, args, { workbook }) => find(scope, String(args.raw(0)), workbook),
  },
};
