import type { DataValidation, Sheet } from "../../workbook/workbook";
import { checkFormula } from "../cell-content";
import { HostFailure } from "../host-failure";
import type { CellBlocks, Subjects } from "../host-object";
import type { ObjectType } from "../object-type";
import { choiceName, choiceValue, flagValue, textValue } from "../property-value";
import { isRecord } from "../wire-message";

type Rule = ReturnType<Sheet["dataValidation"]> & object;

/** The kinds of rules: how a rule names its criteria, and how `type` does. */
const KINDS: readonly (readonly [type: DataValidation["type"], criteria: string, name: string])[] = [
  ["whole", "wholeNumber", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["list", "list", "List"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
  ["custom", "custom", "Custom"],
];
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
/** What Excel's dialog and its file allow. */
const LONGEST = { title: 32, message: 255, list: 255 };

export const dataValidationType: ObjectType<Subjects["DataValidation"]> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    ErrorAlert: {
      get: (blocks) => alertOf(blocks),
      set: (blocks, value) => {
        const alert = membersOf(value, ["message", "showAlert", "style", "title"]);
        change(blocks, {
          errorAlert: {
            style: choiceValue(alert.style ?? "Stop", STYLES),
            show: flagValue(alert.showAlert ?? true),
            ...wordsOf(alert),
          },
        });
      },
    },
    IgnoreBlanks: {
      get: (blocks) => common(blocks)?.ignoreBlanks ?? null,
      set: (blocks, value) => {
        change(blocks, { ignoreBlanks: flagValue(value) });
      },
    },
    Prompt: {
      get: (blocks) => promptOf(blocks),
      set: (blocks, value) => {
        const prompt = membersOf(value, ["message", "showPrompt", "title"]);
        change(blocks, { prompt: { show: flagValue(prompt.showPrompt ?? true), ...wordsOf(prompt) } });
      },
    },
    Rule: {
      get: (blocks) => ruleOf(common(blocks)),
      set: (blocks, value) => {
        change(blocks, criteriaOf(value));
      },
    },
    Type: { get: (blocks) => typeOf(common(blocks)) },
  },
  methods: {
    Clear: ({ sheet, rects }) => {
      refuseProtected(sheet);
      sheet.clearDataValidation(rects);
    },
  },
};

function common({ sheet, rects }: CellBlocks): Rule | null {
  return sheet.dataValidation(rects);
}

function change(blocks: CellBlocks, changed: Partial<Rule>): void {
  const { sheet, rects } = blocks;
  refuseProtected(sheet);
  sheet.setDataValidation(rects, changed);
}

function refuseProtected(sheet: Sheet): void {
  if (sheet.isProtected) throw new HostFailure("AccessDenied");
}

function typeOf(rule: Rule | null): string {
  if (rule === null) return "Inconsistent";
  return KINDS.find(([type]) => type === rule.type)?.[2] ?? "None";
}

function alertOf(blocks: CellBlocks): unknown {
  const alert = common(blocks)?.errorAlert;
  if (alert === undefined) return null;
  const { style, show, title, message } = alert;
  return { message, showAlert: show, style: choiceName(style, STYLES), title };
}

function promptOf(blocks: CellBlocks): unknown {
  const prompt = common(blocks)?.prompt;
  return prompt === undefined ? null : { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
}

function ruleOf(rule: Rule | null): unknown {
  const kind = KINDS.find(([type]) => type === rule?.type);
  if (rule === null || kind === undefined) return {};
  const [type, criteria] = kind;
  const { formula1, formula2, inCellDropDown } = rule;
  if (type === "list") return { list: { inCellDropDown, source: formula1 } };
  if (type === "custom") return { custom: { formula: formula1 } };
  return {
    [criteria]: { formula1, ...(formula2 === "" ? {} : { formula2 }), operator: choiceName(rule.operator, OPERATORS) },
  };
}

/** A rule has the criteria of one kind; without any, it lets everything through. */
function criteriaOf(value: unknown): Partial<Rule> {
  const given = membersOf(
    value,
    KINDS.map(([, criteria]) => criteria),
  );
  const kinds = KINDS.filter(([, criteria]) => isRecord(given[criteria]));
  const [kind] = kinds;
  if (kinds.length > 1) throw new HostFailure("InvalidArgument", "criteria of one kind");
  if (kind === undefined) return { type: "none", formula1: "", formula2: "" };
  const [type, name] = kind;
  if (type === "list") return listOf(membersOf(given[name], ["inCellDropDown", "source"]));
  if (type === "custom") {
    const formula = checkFormula(textValue(membersOf(given[name], ["formula"]).formula));
    return { type, operator: "between", formula1: formula, formula2: "" };
  }
  const { formula1, formula2, operator } = membersOf(given[name], ["formula1", "formula2", "operator"]);
  const isBetween = operator === "Between" || operator === "NotBetween";
  return {
    type,
    operator: choiceValue(operator, OPERATORS),
    formula1: operand(formula1),
    formula2: isBetween ? operand(formula2) : "",
  };
}

function listOf({ source, inCellDropDown }: Record<string, unknown>): Partial<Rule> {
  const text = textValue(source);
  if (text === "" || (!text.startsWith("=") && text.length > LONGEST.list)) {
    throw new HostFailure("InvalidArgument", `a list of at most ${LONGEST.list} characters`);
  }
  return {
    type: "list",
    operator: "between",
    formula1: text.startsWith("=") ? checkFormula(text) : text,
    formula2: "",
    inCellDropDown: flagValue(inCellDropDown ?? true),
  };
}

/** A number, also as text, or a formula; always kept as a formula. */
function operand(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  const text = textValue(value).trim();
  if (text.startsWith("=")) return checkFormula(text);
  if (text === "" || !Number.isFinite(Number(text))) throw new HostFailure("InvalidArgument", "a number or a formula");
  return `=${text}`;
}

function wordsOf({ title, message }: Record<string, unknown>): { readonly title: string; readonly message: string } {
  const words = { title: textValue(title ?? ""), message: textValue(message ?? "") };
  if (words.title.length > LONGEST.title || words.message.length > LONGEST.message) {
    throw new HostFailure("InvalidArgument", "a title of 32 and a message of 255 characters at most");
  }
  return words;
}

/** @throws HostFailure for what is no object, or has members of other names */
function membersOf(value: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(value) || Object.keys(value).some((name) => !names.includes(name))) {
    throw new HostFailure("InvalidArgument", names.join(" | "));
  }
  return value;
}
