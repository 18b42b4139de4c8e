import type { DefinedName } from "../../workbook/workbook";
import { referencedBlock } from "../address";
import { checkFormula } from "../cell-content";
import { HostFailure } from "../host-failure";
import { HostObject, type HostServices, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { flagValue, textValue } from "../property-value";

type Subject = Subjects["NamedItem"];

export const namedItemType: ObjectType<Subject> = {
  id: ({ name }) => name,
  sheet: ({ sheet }) => sheet,
  properties: {
    Comment: {
      get: (item, host) => definition(item, host).comment,
      set: (item, value, host) => {
        change(item, { comment: textValue(value) }, host);
      },
    },
    Formula: {
      get: (item, host) => definition(item, host).formula,
      set: (item, value, host) => {
        change(item, { formula: checkFormula(textValue(value)) }, host);
      },
    },
    Name: { get: ({ name }) => name },
    Scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    Type: { get: (item, host) => typeAndValue(item, host).type },
    Value: { get: (item, host) => typeAndValue(item, host).value },
    Visible: {
      get: (item, host) => definition(item, host).visible,
      set: (item, value, host) => {
        change(item, { visible: flagValue(value) }, host);
      },
    },
  },
  methods: {
    Delete: (item, _args, host) => {
      definition(item, host);
      host.workbook.deleteName(item.name, item.sheet?.id ?? null);
    },
    GetRange: (item, _args, host) => {
      const range = rangeOf(item, host);
      if (range === null) throw new HostFailure("InvalidReference", item.name);
      return range;
    },
    GetRangeOrNullObject: (item, _args, host) => rangeOf(item, host),
  },
};

function definition({ name, sheet }: Subject, { workbook }: HostServices): DefinedName {
  const found = workbook.names.find((one) => one.name === name && one.sheetId === (sheet?.id ?? null));
  if (found === undefined) throw new HostFailure("ItemNotFound", name);
  return found;
}

function change(item: Subject, changes: Partial<DefinedName>, host: HostServices): void {
  const { name, formula, visible, comment, sheetId } = definition(item, host);
  host.workbook.setName({ name, formula, visible, comment, sheetId, ...changes });
}

function rangeOf(item: Subject, host: HostServices): HostObject<"Range"> | null {
  const block = referencedBlock(definition(item, host).formula, host.workbook);
  return block === null ? null : new HostObject("Range", block);
}

/** A name of cells has their address as its value, a constant itself; anything else is not calculated here. */
function typeAndValue(item: Subject, host: HostServices): { type: string; value: unknown } {
  const { formula } = definition(item, host);
  const body = formula.slice(1);
  if (rangeOf(item, host) !== null) return { type: "Range", value: body };
  if (/^"(?:[^"]|"")*"$/.test(body)) return { type: "String", value: body.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(body)) {
    return { type: Number.isInteger(Number(body)) ? "Integer" : "Double", value: Number(body) };
  }
  if (/^(?:TRUE|FALSE)$/i.test(body)) return { type: "Boolean", value: body.toUpperCase() === "TRUE" };
  if (body.includes("#REF!")) return { type: "Error", value: "#REF!" };
  return { type: body.startsWith("{") ? "Array" : "String", value: body };
}
