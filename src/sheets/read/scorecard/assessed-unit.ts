import type { SourceCell } from "../../../engine/score-entry";
import type { GroupId } from "../../../plan/plan";
import { cleanName, cleanText } from "../../text/clean-name";
import { fold } from "../../text/fold";
import type { SheetCells } from "../sheet-cells";
import type { UnitGroups } from "../unit-group";

/** A unit as named somewhere around a scorecard. */
export interface NamedUnit {
  readonly name: string;
  readonly key: string;
  readonly group: GroupId;
  /** `null` for the name of the sheet. */
  readonly at: SourceCell | null;
}

/** Whose scorecard it is; `contradiction` when the words above it and the name of the sheet name two units. */
export type AssessedUnit =
  | { readonly kind: "unit"; readonly unit: NamedUnit }
  | { readonly kind: "contradiction"; readonly stated: NamedUnit; readonly bySheet: NamedUnit }
  | { readonly kind: "unknown" };

const NOUN = "(?:cơ quan|đơn vị|địa phương|ubnd|xã|phường|thị trấn|phòng|ban)";
const LABEL = new RegExp(
  `^(?:tên )?${NOUN}(?:[ ,/&]+(?:và )?${NOUN})*(?: (?:được|tự) [^:]{1,30})?\\s*(?::\\s*(.*))?$`,
  "iu",
);
const OF_UNIT = /(?:^|\s)(?:của|đối với|tại|cho)\s+/giu;
const YEAR_AFTER = /[\s,;(–-]*(?:năm)?\s*:?\s*(?<!\d)20\d\d(?!\d).*$/iu;
const NAMES_SCORECARD = /cham diem|bang diem|danh gia|phieu|ket qua|cchc|cai cach hanh chinh/;
const SHEET_WORDS = /(phiếu|bảng|chấm|điểm|cchc|pcđ|năm)(?!\p{L})/giu;

/**
 * Finds whose scorecard it is: by a label ("Đơn vị: …") above it, by its title ("… của phòng Nội vụ"), else by the name
 * of the sheet. A letterhead alone may be that of whoever gave the points.
 * @param rows the rows above the header, from the first to the last.
 */
export function assessedUnit(
  cells: SheetCells,
  rows: { readonly first: number; readonly last: number; readonly left: number; readonly right: number },
  groups: UnitGroups,
): AssessedUnit {
  const stated = byLabel(cells, rows, groups) ?? byTitle(cells, rows, groups);
  const bySheet = named(cells.sheet.replaceAll("_", " ").replace(SHEET_WORDS, " "), null, groups);
  if (stated === null) return bySheet === null ? { kind: "unknown" } : { kind: "unit", unit: bySheet };
  if (bySheet !== null && bySheet.key !== stated.key) return { kind: "contradiction", stated, bySheet };
  return { kind: "unit", unit: stated };
}

type Rows = Parameters<typeof assessedUnit>[1];

/** "Đơn vị: UBND xã Phổ An", in one cell or in two beside each other; the nearest one counts. */
function byLabel(cells: SheetCells, { first, last, left, right }: Rows, groups: UnitGroups): NamedUnit | null {
  for (let row = last; row >= first; row--) {
    const texts = cells.rowWithin(row, left, right).filter(({ value }) => typeof value === "string");
    for (const [position, cell] of texts.entries()) {
      const label = LABEL.exec(textOf(cell.value));
      if (label === null || /^đơn vị tính/iu.test(textOf(cell.value))) continue;
      const own = (label[1] ?? "").trim();
      const beside = texts[position + 1];
      const unit =
        own !== ""
          ? named(own, cells.at(row, cell.column), groups)
          : beside === undefined
            ? null
            : named(textOf(beside.value), cells.at(row, beside.column), groups);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** "… của phòng Nội vụ năm 2023", or a title that ends in the name of a unit of the plan. */
function byTitle(cells: SheetCells, { first, last, left, right }: Rows, groups: UnitGroups): NamedUnit | null {
  for (let row = last; row >= first; row--) {
    for (const { value, column } of cells.rowWithin(row, left, right)) {
      const text = textOf(value);
      const at = cells.at(row, column);
      const after = [...text.matchAll(OF_UNIT)].map((match) => text.slice(match.index + match[0].length));
      const found =
        firstNamed(after, at, groups) ?? (NAMES_SCORECARD.test(fold(text)) ? atEnd(text, at, groups) : null);
      if (found !== null) return found;
    }
  }
  return null;
}

function firstNamed(names: readonly string[], at: SourceCell, groups: UnitGroups): NamedUnit | null {
  for (const name of names) {
    const unit = named(name, at, groups);
    if (unit !== null) return unit;
  }
  return null;
}

function atEnd(text: string, at: SourceCell, groups: UnitGroups): NamedUnit | null {
  const words = text.replace(YEAR_AFTER, "").split(" ");
  const endings = words.slice(1).map((_, index) => words.slice(index + 1).join(" "));
  // Names without "xã" or "phường" are too short to be told from other words.
  const full = endings.filter((ending) => groups.planUnit(ending) !== null && groups.byFirstWords(ending) !== null);
  return firstNamed(full, at, groups);
}

function named(words: string, at: SourceCell | null, groups: UnitGroups): NamedUnit | null {
  const name = cleanName(cleanText(words).replace(YEAR_AFTER, "")).replace(/[\s.,;:)(…_-]+$/u, "");
  const bare = name.replace(/^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu, "");
  if (!/\p{L}/u.test(name) || isOfMany(bare, groups)) return null;
  const group = groups.planUnit(name)?.group ?? groups.byFirstWords(name) ?? groups.byFirstWords(bare);
  return group === null ? null : { name, key: groups.keyOf(name, group), group, at };
}

/** "các xã, phường", "phòng, ban": a group; "xã", "phòng" alone: a word. */
function isOfMany(name: string, groups: UnitGroups): boolean {
  return /^(các|khối|mỗi|từng)\s/iu.test(name) || groups.ofWholeHeading(name) !== null || !name.includes(" ");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? cleanText(value) : "";
}
