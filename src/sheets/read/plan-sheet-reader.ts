import { parameterOf, parametersOf } from "../../plan/parameters";
import type { ParameterValue, PlanParameter } from "../../plan/parameters/parameter";
import type { Plan } from "../../plan/plan";
import type { Grid } from "../grid";
import { parameterCell, parameterInWords } from "../model/parameter-words";
import type { PlanFinding } from "../plan-finding";
import { consistentPlan, type PlanChange, type RefusedChange } from "./plan/consistent-entries";
import { readParameterEntry, type ParameterEntry } from "./plan/parameter-entry";
import { planRows, type PlanRow } from "./plan/plan-rows";
import { SheetCells } from "./sheet-cells";

export interface PlanReading {
  readonly plan: Plan;
  readonly findings: readonly PlanFinding[];
}

/** A row whose parameter is known. */
interface Entry {
  readonly row: PlanRow;
  readonly parameter: PlanParameter;
  /** The parameter as it may be entered, of one plan or the other; the first that can read the cell counts. */
  readonly forms: readonly PlanParameter[];
}

interface EntryChange extends PlanChange, Entry {}

/**
 * Reads the plan off the sheet `Kế hoạch`: by code, so that rows may be moved, filtered, deleted and added. What cannot
 * be taken becomes a finding with its cell, and the value of `base` stays; the rest goes on. The plan it gives always
 * passes `checkPlan`.
 * @param base the plan that the sheet was made from; it also holds what a sheet cannot, e.g. the plan's words
 */
export function readPlanSheet(grid: Grid, base: Plan): PlanReading {
  const cells = new SheetCells(grid);
  const rows = planRows(cells);
  if (rows === null) {
    const at = cells.at(cells.firstRow, grid.left);
    return { plan: base, findings: [{ code: "planNoHeader", stops: false, at }] };
  }
  const { entries, findings } = knownEntries(rows, base);
  const first = readEntries(entries, base);
  // A wider scale makes room for a higher threshold, a renamed group is called by its new name elsewhere: what could
  // not be read is read again by the plan so far.
  const second = first.unread === 0 ? first : readEntries(renewed(entries, first.plan), base);
  return { plan: second.plan, findings: [...findings, ...second.findings, ...second.outOfRange] };
}

/** The rows with a known code, each parameter once, in the order of the plan and not of the sheet. */
function knownEntries(rows: readonly PlanRow[], base: Plan): { entries: Entry[]; findings: PlanFinding[] } {
  const parameters = parametersOf(base);
  const byCode = new Map<string, Entry[]>();
  const findings: PlanFinding[] = [];
  for (const row of rows) {
    const parameter = parameterOf(row.code, parameters);
    if (parameter === null) {
      findings.push({ code: "planUnknownCode", stops: false, at: row.codeAt, text: row.code });
      continue;
    }
    const entry = { row, parameter, forms: [parameter] };
    byCode.set(parameter.code, [...(byCode.get(parameter.code) ?? []), entry]);
  }
  for (const [code, [used, ...others]] of byCode) {
    if (used === undefined || others.length === 0) continue;
    const at = [used, ...others].map(({ row }) => row.codeAt);
    findings.push({ code: "planDuplicateCode", stops: false, at, label: used.parameter.label, parameter: code });
  }
  const entries = [...byCode.values()].flatMap(([used]) => used ?? []);
  return { entries: inOrderOfPlan(entries, parameters), findings };
}

/** Years come first, because dates depend on them; a year that the plan does not date yet follows those it does. */
function inOrderOfPlan(entries: readonly Entry[], parameters: readonly PlanParameter[]): Entry[] {
  const position = new Map(parameters.map(({ code }, index) => [code, index]));
  const placeOf = ({ parameter }: Entry) => position.get(parameter.code) ?? parameters.length;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The same rows, with what may be entered by another plan; numbers by that alone, words by either. */
function renewed(entries: readonly Entry[], plan: Plan): Entry[] {
  const parameters = parametersOf(plan);
  return entries.map((entry) => {
    const now = parameterOf(entry.parameter.code, parameters);
    if (now === null) return entry;
    return { ...entry, forms: now.input.kind === "number" ? [now] : [now, entry.parameter] };
  });
}

/** How a cell reads as the first form that can read it, or as the last. */
function readEntry({ row, forms: [first, ...others], parameter }: Entry): {
  form: PlanParameter;
  reading: ParameterEntry;
} {
  const form = first ?? parameter;
  const reading = readParameterEntry(row.cell, row.numberFormat, form.input);
  return reading.kind === "wrong" && others.length > 0
    ? readEntry({ row, forms: others, parameter })
    : { form, reading };
}

interface EntriesReading extends PlanReading {
  readonly outOfRange: readonly PlanFinding[];
  /** How many entries could not be read as what is asked for. */
  readonly unread: number;
}

function readEntries(entries: readonly Entry[], base: Plan): EntriesReading {
  const findings: PlanFinding[] = [];
  const outOfRange: PlanFinding[] = [];
  const changes: EntryChange[] = [];
  let unread = 0;
  for (const entry of entries) {
    const { row, parameter } = entry;
    const { form, reading } = readEntry(entry);
    if (reading.kind === "wrong" || reading.kind === "outOfRange") unread++;
    const said = { stops: false, at: row.valueAt, label: parameter.label, kept: kept(parameter) } as const;
    if (reading.kind === "blank") findings.push({ ...said, code: "planEntryBlank" });
    else if (reading.kind === "wrong") {
      findings.push({ ...said, code: "planEntryWrong", text: reading.text, input: form.input });
    } else if (reading.kind === "outOfRange") {
      const { value, min, max } = reading;
      outOfRange.push({ ...said, code: "planEntryOutOfRange", value, min, max });
    } else if (!isUnchanged(entry, reading.value)) {
      changes.push({ ...entry, apply: (plan) => form.put(plan, reading.value) });
    }
  }
  const { plan, refused } = consistentPlan(base, changes);
  return { plan, findings: [...findings, ...refused.map(refusal)], outOfRange, unread };
}

/** Whether the sheet says what the plan says already, as far as a cell can say it. */
function isUnchanged(entry: Entry, value: ParameterValue): boolean {
  const row = { ...entry.row, cell: parameterCell(entry.parameter), numberFormat: "General" };
  const { reading } = readEntry({ ...entry, row });
  return reading.kind === "value" && reading.value === value;
}

function refusal({ change, mistakes, against }: RefusedChange<EntryChange>): PlanFinding {
  return {
    code: "planRefused",
    stops: false,
    at: [change, ...against].map(({ row }) => row.valueAt),
    label: change.parameter.label,
    mistake: [...new Set(mistakes.map(({ words }) => words))].join("; "),
    kept: kept(change.parameter),
  };
}

function kept({ input, value }: PlanParameter): string {
  return parameterInWords(input, value);
}
