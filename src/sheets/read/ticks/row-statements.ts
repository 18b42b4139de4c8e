import type { Stated } from "../../../engine/statement";
import type { Finding } from "../../finding";
import type { CellValue } from "../../grid";
import type { HeaderColumn } from "../header";
import { headerCell, headerWords } from "../header-cell";
import type { StatementDraft } from "../lists/list-draft";
import type { SheetCells } from "../sheet-cells";
import { attestedColumn, type AttestedColumn } from "./attested-column";
import { dutyLevelIn } from "./duty-words";
import { yearOfStatements, type YearPlaces } from "./stated-year";
import { readTick, shownIn } from "./tick-words";

/** What the ticks and texts of one row state. */
export interface RowReading {
  readonly statements: readonly StatementDraft[];
  readonly directlyInCharge: Stated<boolean> | null;
  readonly head: Stated<boolean> | null;
  readonly findings: readonly Finding[];
}

interface Column {
  readonly column: HeaderColumn;
  readonly meaning: AttestedColumn;
  readonly year: number | null;
}

/** Cells that cannot be read are named one by one, until a column has nothing but such. */
const UNREAD_AT_LEAST = 3;

/** The columns of one table that attest something (xác nhận), and what they say row by row. */
export class RowStatements {
  /** About the columns as a whole. */
  readonly findings: readonly Finding[];
  readonly #columns: readonly Column[];

  /**
   * @param rows the rows of units or people.
   * @param unitColumn the column that names the units, whatever its header.
   * @param isOfPeople whether "Xếp loại" may grade how well duties were done, and a column say who is in charge.
   */
  constructor(
    private readonly cells: SheetCells,
    header: { readonly columns: readonly HeaderColumn[]; readonly top: number; readonly bottom: number },
    rows: readonly number[],
    places: YearPlaces,
    isOfPeople: boolean,
    unitColumn: number | null,
  ) {
    const findings: Finding[] = [];
    const columns: (Column & { readonly isOfNumbers: boolean })[] = [];
    let besidePoints = false;
    for (const column of header.columns) {
      if (column.column === unitColumn) continue;
      const meaning = meaningOf(column, isOfPeople, () => this.#holdsDuties(column.column, rows));
      if (meaning === null) continue;
      const { filled, read, figures, numbers } = this.#count(column.column, meaning, rows);
      if (figures * 2 > filled) besidePoints = true;
      // Points for discipline, say, are no ticks.
      if (filled === 0 || figures * 2 > filled) continue;
      if (read === 0 && filled >= UNREAD_AT_LEAST) {
        const at = headerCell(cells, header, column.column);
        findings.push({ code: "unreadColumn", stops: false, at, header: headerWords(column), count: filled });
        continue;
      }
      columns.push({
        column,
        meaning,
        year: yearOfStatements(column.levels, places),
        isOfNumbers: filled === numbers,
      });
    }
    this.findings = findings;
    // Among columns of points, 1 and 0 are points as well.
    this.#columns = columns.filter(({ isOfNumbers }) => !(besidePoints && isOfNumbers));
  }

  get isEmpty(): boolean {
    return this.#columns.length === 0;
  }

  /** @param year the year that the row itself says. */
  read(row: number, year: number | null): RowReading {
    const statements: StatementDraft[] = [];
    const findings: Finding[] = [];
    const flags: Record<"directlyInCharge" | "head", Stated<boolean> | null> = { directlyInCharge: null, head: null };
    for (const each of this.#columns) {
      const value = this.cells.seen(row, each.column.column);
      const source = this.cells.at(row, each.column.column);
      const common = { shown: shownIn(value), source };
      const header = headerWords(each.column);
      const { meaning } = each;
      const statementYear = year ?? each.year;
      if (meaning.kind === "duties") {
        const level = dutiesIn(value);
        if (level === "unread")
          findings.push({ code: "unreadDuties", stops: false, at: source, header, text: common.shown });
        else if (level !== null)
          statements.push({ year: statementYear, fact: "duties", stated: { value: level, ...common } });
        continue;
      }
      const tick = tickUnder(value, meaning);
      if (tick === "unread")
        findings.push({ code: "unreadTick", stops: false, at: source, header, text: common.shown });
      if (tick === "unread" || tick === null) continue;
      if (tick.isDoubtful)
        findings.push({ code: "doubtfulTick", stops: false, at: source, header, text: common.shown });
      const stated = { value: tick.value, ...common };
      if (meaning.kind === "facts") {
        statements.push(...meaning.facts.map((fact) => ({ year: statementYear, fact, stated })));
      } else if (meaning.kind === "dossier") {
        statements.push({ year: statementYear, fact: "dossier", item: meaning.item, stated });
      } else flags[meaning.kind] = stated;
    }
    return { statements, ...flags, findings };
  }

  #holdsDuties(column: number, rows: readonly number[]): boolean {
    return rows.some((row) => {
      const level = dutiesIn(this.cells.seen(row, column));
      return level !== null && level !== "unread";
    });
  }

  #count(column: number, meaning: AttestedColumn, rows: readonly number[]) {
    let filled = 0;
    let read = 0;
    let figures = 0;
    let numbers = 0;
    for (const row of rows) {
      const value = this.cells.seen(row, column);
      const reading = meaning.kind === "duties" ? dutiesIn(value) : tickUnder(value, meaning);
      if (reading === null) continue;
      filled += 1;
      if (typeof value === "number") numbers += 1;
      if (reading !== "unread") read += 1;
      else if (isFigure(value)) figures += 1;
    }
    return { filled, read, figures, numbers };
  }
}

function meaningOf(column: HeaderColumn, isOfPeople: boolean, holdsDuties: () => boolean): AttestedColumn | null {
  const meaning = attestedColumn(column.levels);
  if (meaning === null) return isOfPeople && column.kind === "grade" && holdsDuties() ? { kind: "duties" } : null;
  return !isOfPeople && (meaning.kind === "directlyInCharge" || meaning.kind === "head") ? null : meaning;
}

function dutiesIn(value: CellValue) {
  if (readTick(value).kind === "unsaid") return null;
  return (typeof value === "string" ? dutyLevelIn(value) : null) ?? "unread";
}

function tickUnder(
  value: CellValue,
  meaning: Exclude<AttestedColumn, { kind: "duties" }>,
): { readonly value: boolean; readonly isDoubtful: boolean } | "unread" | null {
  const isAboutDiscipline = meaning.kind === "facts" && meaning.facts.includes("discipline");
  const reading = readTick(value, isAboutDiscipline);
  if (reading.kind === "unsaid") return null;
  if (reading.kind === "unread") {
    // The number of the paper stands for the paper: "12/TTr-UBND".
    const isNumbered = meaning.kind === "dossier" && /^(số )?\d+\s*\/\s*\p{L}/iu.test(shownIn(value));
    return isNumbered ? { value: true, isDoubtful: false } : "unread";
  }
  if (meaning.kind !== "facts" || !reading.isPlain) return { value: reading.value, isDoubtful: false };
  const isWord =
    typeof value === "string" &&
    /^(co|khong)$/.test(shownIn(value).toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
  if (meaning.yesMeans === "broken") return { value: !reading.value, isDoubtful: false };
  return { value: reading.value, isDoubtful: meaning.yesMeans === "keptOrBroken" && isWord };
}

function isFigure(value: CellValue): boolean {
  return (
    typeof value === "number" || (typeof value === "string" && /^[-+]?[\d.,]+( ?(%|điểm|đ))?$/u.test(shownIn(value)))
  );
}
