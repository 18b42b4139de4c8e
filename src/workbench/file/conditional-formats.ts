import type { ConditionalFormat, Rect } from "../workbook/workbook";
import { parseRects, rectName } from "../workbook/cell-reference";
import { argb, readColor } from "./colors";
import { apiFormula, storedFormula } from "./formula-text";
import { isOn } from "./style-xml";
import type { Styles } from "./styles";
import { child, encodeXml, parseXml, type XmlElement } from "./xml";

/** A conditional format with its place in the file; `source` is `null` for one made or changed here. */
export interface ConditionalFormatRecord extends ConditionalFormat {
  readonly priority: number;
  /** The `conditionalFormatting` element that holds it, and the rule, as they stand in the file. */
  readonly source: { readonly container: string; readonly rule: string } | null;
}

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
    .sort((a, b) => a.priority - b.priority);
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
    id: `${container.length}-${priority}-${rectName(ranges[0] ?? { top: 0, left: 0, bottom: 0, right: 0 })}`,
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

/**
 * The sections to write. Those of the file stay to the letter as long as all their rules do, with the priorities they
 * had; so a rule that came and went leaves no trace.
 */
export function writeConditionalFormats(
  original: readonly string[],
  formats: readonly ConditionalFormatRecord[],
  styles: Styles,
): string[] {
  const renumber = !prioritiesFit(formats);
  const kept = original.flatMap((container) => keepContainer(container, formats, renumber));
  const made = formats
    .filter((format) => format.source === null)
    .map((format) => writeFormat(format, priorityOf(format, formats, renumber), styles));
  return [...kept, ...made];
}

/** Whether the numbers that the rules have already put them in their order. */
function prioritiesFit(formats: readonly ConditionalFormatRecord[]): boolean {
  return formats.every((format, position) => {
    const before = formats[position - 1];
    return before === undefined || before.priority < format.priority;
  });
}

function priorityOf(format: ConditionalFormatRecord, formats: readonly ConditionalFormatRecord[], renumber: boolean) {
  return renumber ? formats.indexOf(format) + 1 : format.priority;
}

function keepContainer(container: string, formats: readonly ConditionalFormatRecord[], renumber: boolean): string[] {
  const rules = parseXml(container).children.filter(({ name }) => name === "cfRule");
  let changed = container;
  let left = rules.length;
  for (const rule of rules) {
    const format = formats.find(({ source }) => source?.container === container && source.rule === rule.raw);
    if (format === undefined) {
      changed = changed.replace(rule.raw, "");
      left--;
    } else if (renumber) {
      const numbered = rule.raw.replace(/ priority="\d+"/, ` priority="${formats.indexOf(format) + 1}"`);
      changed = changed.replace(rule.raw, () => numbered);
    }
  }
  return left === 0 ? [] : [changed];
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
