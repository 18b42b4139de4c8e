import { parseRect } from "../../workbook/cell-reference";
import type { DefinedName } from "../../workbook/workbook";
import { booleanOf, isApiObject, shown, textOf, type ApiObject, type Argument } from "../api-object";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { ApiContext } from "./context";
import { range } from "./range";

/** Excel.NamedItemCollection of the workbook (`null`) or of one sheet. */
export function nameCollection(context: ApiContext, sheetId: string | null): ApiObject {
  const all = () => context.workbook.names.filter((name) => name.sheetId === sheetId);
  const find = (key: Argument | undefined) =>
    all().find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase());
  const item = (key: Argument | undefined) => {
    const found = find(key);
    if (found === undefined) throw itemNotFound(`name ${shown(key)}`);
    return namedItem(context, found);
  };
  return {
    typeName: "NamedItemCollection",
    items: () => all().map((name) => namedItem(context, name)),
    item,
    methods: {
      Add: (nameArgument, reference, comment) => {
        const name = textOf(nameArgument, "name");
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw invalidArgument(`name ${name}`);
        if (find(name) !== undefined) throw new HostError("ItemAlreadyExists", `name ${name}`);
        const text = typeof comment === "string" ? comment : "";
        const made = { name, formula: formulaOf(reference), visible: true, comment: text, sheetId };
        context.workbook.setName(made);
        return namedItem(context, made);
      },
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found === undefined ? null : namedItem(context, found);
      },
      GetCount: () => all().length,
    },
  };
}

/** A formula as a text, or the address of a range of the same batch. */
function formulaOf(reference: Argument | undefined): string {
  if (!isApiObject(reference)) {
    const text = textOf(reference, "reference");
    return text.startsWith("=") ? text : `=${text}`;
  }
  const address = textOf(reference.properties?.Address?.get?.(), "reference");
  const at = address.lastIndexOf("!");
  return `=${address.slice(0, at + 1)}${address.slice(at + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function namedItem(context: ApiContext, { name, sheetId }: Pick<DefinedName, "name" | "sheetId">): ApiObject {
  const current = (): DefinedName => {
    const found = context.workbook.names.find((other) => other.name === name && other.sheetId === sheetId);
    if (found === undefined) throw itemNotFound(`name ${name}`);
    return found;
  };
  const change = (changes: Partial<DefinedName>) => {
    const { name: own, formula, visible, comment } = current();
    context.workbook.setName({ name: own, formula, visible, comment, sheetId, ...changes });
  };
  return {
    typeName: "NamedItem",
    properties: {
      Name: { get: () => name },
      Formula: {
        get: () => current().formula,
        set: (value) => {
          change({ formula: formulaOf(value) });
        },
      },
      Visible: {
        get: () => current().visible,
        set: (value) => {
          change({ visible: booleanOf(value, "visible") });
        },
      },
      Comment: {
        get: () => current().comment,
        set: (value) => {
          change({ comment: textOf(value, "comment") });
        },
      },
      Scope: { get: () => (sheetId === null ? "Workbook" : "Worksheet") },
      Type: { get: () => (placeOf(context, current().formula) === null ? "String" : "Range") },
      Value: { get: () => current().formula.slice(1) },
    },
    methods: {
      Delete: () => {
        context.workbook.deleteName(name, sheetId);
        return undefined;
      },
      GetRangeOrNullObject: () => placeOf(context, current().formula),
    },
  };
}

function placeOf(context: ApiContext, formula: string): ApiObject | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/.exec(formula);
  const sheet = context.workbook.sheetByName((match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'"));
  const rect = parseRect((match?.[3] ?? "").replaceAll("$", ""));
  return sheet === undefined || rect === null ? null : range(context, sheet, rect);
}
