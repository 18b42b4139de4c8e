import type { ConditionalFormat, Rect } from "../workbook/workbook";
import { parseRects, rectName } from "../workbook/cell-reference";
import type { ConditionalFormatRecord } from "../workbook/conditional-format-list";
import { argb, readColor } from "./colors";
import { apiFormula, storedFormula } from "./formula-text";
import { isOn } from "./style-xml";
import type { Styles } from "./styles";
import { child, encodeXml, parseXml, type XmlElement } from "./xml";
import { withAttributes, withContent } from "./xml-edit";

/** The rules of a sheet, by priority. @param sections the `conditionalFormatting` sections */
export function readConditionalFormats(sections: readonly string[], styles: Styles): ConditionalFormatRecord[] {
  return sections
    .flatMap((container) => {
      const element = parseXml(container);
      const ranges = parseRects(element.attributes.sqref ?? "");
      return element.children
        .filter(({ name }) => name === "cfRule")
        .map((rule) => readRule(rule, ranges, container, styles));
    })
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
    .map((record, position) => ({ ...record, id: `file-${position + 1}` }));
}

function readRule(
  rule: XmlElement,
  ranges: readonly Rect[],
  container: string,
  styles: Styles,
): ConditionalFormatRecord {
  const { type, priority = "1", dxfId, stopIfTrue } = rule.attributes;
  const isCustom = type === "expression";
  const look = dxfId === undefined ? undefined : styles.differential(Number(dxfId));
  const font = child(look, "font");
  const pattern = child(child(look, "fill"), "patternFill");
  const bold = child(font, "b");
  return {
    id: "",
    type: isCustom ? "Custom" : "Other",
    ranges,
    formula: isCustom ? apiFormula(child(rule, "formula")?.text ?? "") : "",
    // Without a pattern type a differential fill is solid, and its colour is the background one.
    fill: readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), styles.theme),
    fontColor: readColor(child(font, "color"), styles.theme),
    bold: bold === undefined ? null : isOn(bold),
    stopIfTrue: stopIfTrue === "1" || stopIfTrue === "true",
    priority: Number(priority),
    source: { container, rule: rule.raw },
  };
}

/** Priorities of the rules in the extensions of a sheet, which only newer versions know; they count among the others. */
export function extensionPriorities(extensions: string | null): number[] {
  return [...(extensions ?? "").matchAll(/<(?:\w+:)?cfRule\b[^>]*? priority="(\d+)"/g)].map(([, number]) =>
    Number(number),
  );
}

/**
 * The sections to write. Those of the file stay to the letter as long as all their rules do, with the priorities they
 * had; so a rule that came and went leaves no trace.
 * @param taken priorities of rules that are kept elsewhere
 */
export function writeConditionalFormats(
  original: readonly string[],
  formats: readonly ConditionalFormatRecord[],
  taken: readonly number[],
  styles: Styles,
): string[] {
  const priorities = prioritiesOf(formats, taken);
  const kept = original.flatMap((container) => keepContainer(container, formats, priorities));
  const made = formats.flatMap((format, position) =>
    format.source === null ? [writeFormat(format, priorities[position] ?? 1, styles)] : [],
  );
  return [...kept, ...made];
}

/** Rules of the file keep their numbers, and the others come between or after; where there is no room, all are new. */
export function prioritiesOf(formats: readonly ConditionalFormatRecord[], taken: readonly number[]): number[] {
  const given: number[] = [];
  for (const [position, { source, priority }] of formats.entries()) {
    const before = given.at(-1) ?? 0;
    const next = formats.slice(position).find((format) => format.source !== null && format.priority !== null);
    const own = source === null ? null : priority;
    let number = own ?? before + 1;
    if (own === null && next === undefined) number = Math.max(before, ...taken) + 1;
    const isRoom = own === null ? next === undefined || number < (next.priority ?? 0) : own >= before;
    if (!isRoom) return formats.map((_, place) => place + 1);
    given.push(number);
  }
  return given;
}

function keepContainer(
  container: string,
  formats: readonly ConditionalFormatRecord[],
  priorities: readonly number[],
): string[] {
  const element = parseXml(container);
  const left = element.children.flatMap((rule) => {
    if (rule.name !== "cfRule") return [rule.raw];
    const position = formats.findIndex(
      ({ source }) => source !== null && source.container === container && source.rule === rule.raw,
    );
    const format = formats[position];
    if (format === undefined) return [];
    return [format.priority === priorities[position] ? rule.raw : withPriority(rule.raw, priorities[position] ?? 1)];
  });
  const staying = formats.find(({ source }) => source?.container === container);
  if (staying === undefined) return [];
  const all = element.children.map(({ raw }) => raw);
  const sameRules = all.length === left.length && all.every((raw, position) => raw === left[position]);
  const ranges = staying.ranges.map(rectName).join(" ");
  const sameRanges =
    parseRects(element.attributes.sqref ?? "")
      .map(rectName)
      .join(" ") === ranges;
  const kept = sameRules ? container : withContent(container, left.join(""));
  return [sameRanges ? kept : withAttributes(kept, { sqref: ranges })];
}

function withPriority(rule: string, priority: number): string {
  return withAttributes(rule, { priority: String(priority) });
}

function writeFormat(format: ConditionalFormatRecord, priority: number, styles: Styles): string {
  const { prefix } = styles;
  const stop = format.stopIfTrue ? ` stopIfTrue="1"` : "";
  const dxf = styles.addDifferential(differential(format, prefix));
  return (
    `<${prefix}conditionalFormatting sqref="${format.ranges.map(rectName).join(" ")}">` +
    `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}"${stop}>` +
    `<${prefix}formula>${encodeXml(storedFormula(format.formula))}</${prefix}formula>` +
    `</${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}

function differential({ fill, fontColor, bold }: ConditionalFormat, prefix: string): string {
  const font = [
    bold === null ? "" : `<${prefix}b${bold ? "" : ` val="0"`}/>`,
    fontColor === null ? "" : `<${prefix}color rgb="${argb(fontColor)}"/>`,
  ].join("");
  const pattern =
    fill === null
      ? ""
      : `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill></${prefix}fill>`;
  return `<${prefix}dxf>${font === "" ? "" : `<${prefix}font>${font}</${prefix}font>`}${pattern}</${prefix}dxf>`;
}
