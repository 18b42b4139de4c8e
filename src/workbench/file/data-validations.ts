import { parseRects, rectName } from "../workbook/cell-reference";
import { NO_VALIDATION, type DataValidationRecord } from "../workbook/data-validation-list";
import { apiFormula, storedFormula } from "./formula-text";
import { child, encodeXml, parseXml, type XmlElement } from "./xml";
import { withAttributes, withContent } from "./xml-edit";

const TYPES = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;
const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
const STYLES = ["stop", "warning", "information"] as const;

/** The rules of a sheet. @param section its `dataValidations`; `null` when it has none */
export function readDataValidations(section: string | null): DataValidationRecord[] {
  if (section === null) return [];
  return parseXml(section)
    .children.filter(({ name }) => name === "dataValidation")
    .map(readRule);
}

function readRule(element: XmlElement): DataValidationRecord {
  const { attributes: said, raw } = element;
  return {
    type: oneOf(TYPES, said.type, NO_VALIDATION.type),
    operator: oneOf(OPERATORS, said.operator, NO_VALIDATION.operator),
    formula1: readFormula(child(element, "formula1")?.text),
    formula2: readFormula(child(element, "formula2")?.text),
    // The name says the contrary of what it means.
    inCellDropDown: !isTrue(said.showDropDown),
    ignoreBlanks: isTrue(said.allowBlank),
    errorAlert: {
      style: oneOf(STYLES, said.errorStyle, "stop"),
      title: said.errorTitle ?? "",
      message: said.error ?? "",
      show: isTrue(said.showErrorMessage),
    },
    prompt: { title: said.promptTitle ?? "", message: said.prompt ?? "", show: isTrue(said.showInputMessage) },
    ranges: parseRects(said.sqref ?? ""),
    source: raw,
  };
}

/** Words in quotes are the list itself (`"x,y"`); all else is a formula. */
function readFormula(stored: string | undefined): string {
  if (stored === undefined || stored === "") return "";
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(stored)?.[1];
  return quoted === undefined ? apiFormula(stored) : quoted.replaceAll('""', '"');
}

/** The section to write: rules of the file stay to the letter, apart from the cells that they hold for. */
export function writeDataValidations(
  original: string | null,
  records: readonly DataValidationRecord[],
  prefix: string,
): string[] {
  if (records.length === 0) return [];
  const rules = records.map((record) => (record.source === null ? writeRule(record, prefix) : keptRule(record)));
  const section = withContent(original ?? `<${prefix}dataValidations/>`, rules.join(""));
  return [withAttributes(section, { count: String(rules.length) })];
}

function keptRule({ source, ranges }: DataValidationRecord): string {
  const raw = source ?? "";
  const before = parseRects(parseXml(raw).attributes.sqref ?? "");
  return sqref(before) === sqref(ranges) ? raw : withAttributes(raw, { sqref: sqref(ranges) });
}

function sqref(ranges: DataValidationRecord["ranges"]): string {
  return ranges.map(rectName).join(" ");
}

function writeRule(record: DataValidationRecord, prefix: string): string {
  const { type, operator, errorAlert, prompt, ranges } = record;
  const open = withAttributes(`<${prefix}dataValidation/>`, {
    type: type === "none" ? null : type,
    errorStyle: errorAlert.style === "stop" ? null : errorAlert.style,
    operator: operator === "between" ? null : operator,
    allowBlank: record.ignoreBlanks ? "1" : null,
    showDropDown: record.inCellDropDown ? null : "1",
    showInputMessage: prompt.show ? "1" : null,
    showErrorMessage: errorAlert.show ? "1" : null,
    errorTitle: errorAlert.title === "" ? null : errorAlert.title,
    error: errorAlert.message === "" ? null : errorAlert.message,
    promptTitle: prompt.title === "" ? null : prompt.title,
    prompt: prompt.message === "" ? null : prompt.message,
    sqref: sqref(ranges),
  });
  const formulas = [record.formula1, record.formula2].map((formula, position) =>
    formula === ""
      ? ""
      : `<${prefix}formula${position + 1}>${encodeXml(writtenFormula(formula))}</${prefix}formula${position + 1}>`,
  );
  return withContent(open, formulas.join(""));
}

function writtenFormula(formula: string): string {
  return formula.startsWith("=") ? storedFormula(formula) : `"${formula.replaceAll('"', '""')}"`;
}

function oneOf<Choice extends string>(choices: readonly Choice[], said: string | undefined, absent: Choice): Choice {
  return choices.find((choice) => choice === said) ?? absent;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
