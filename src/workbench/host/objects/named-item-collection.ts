import type { DefinedName, Workbook } from "../../workbook/workbook";
import { referenceTo } from "../address";
import type { Arguments } from "../arguments";
import { checkFormula } from "../cell-content";
import { HostFailure } from "../host-failure";
import { HostObject, type HostServices, type Scope, type Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

/** What Excel takes as a name: a letter, `_` or `\` first, no blanks, and nothing that looks like a cell. */
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i;
const LONGEST_NAME = 255;

function inScope({ names }: Workbook, { sheet }: Scope): DefinedName[] {
  return names.filter(({ sheetId }) => sheetId === (sheet?.id ?? null));
}

function find(scope: Scope, args: Arguments, { workbook }: HostServices): HostObject<"NamedItem"> | null {
  const wanted = args.text(0).toLowerCase();
  const found = inScope(workbook, scope).find(({ name }) => name.toLowerCase() === wanted);
  return found === undefined ? null : new HostObject("NamedItem", { ...scope, name: found.name });
}

function add(scope: Scope, args: Arguments, host: HostServices): HostObject<"NamedItem"> {
  const name = args.text(0);
  if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > LONGEST_NAME) {
    throw new HostFailure("InvalidArgument", name);
  }
  if (find(scope, args, host) !== null) throw new HostFailure("ItemAlreadyExists", name);
  const given = args.objectOrText(1, "Range");
  const formula = typeof given === "string" ? formulaOf(given) : referenceTo(given.subject);
  const comment = args.optionalText(2) ?? "";
  host.workbook.setName({ name, formula, comment, visible: true, sheetId: scope.sheet?.id ?? null });
  return new HostObject("NamedItem", { ...scope, name });
}

/** A text that is no formula is a constant. */
function formulaOf(text: string): string {
  return text.startsWith("=") ? checkFormula(text) : `="${text.replaceAll('"', '""')}"`;
}

export const namedItemCollectionType: ObjectType<Subjects["NamedItemCollection"]> = {
  sheet: ({ sheet }) => sheet,
  items: (scope, { workbook }) =>
    inScope(workbook, scope).map(({ name }) => new HostObject("NamedItem", { ...scope, name })),
  item: (scope, args, host) => {
    const found = find(scope, args, host);
    if (found === null) throw new HostFailure("ItemNotFound", args.text(0));
    return found;
  },
  methods: {
    Add: add,
    GetCount: (scope, _args, { workbook }) => inScope(workbook, scope).length,
    GetItemOrNullObject: find,
  },
};
