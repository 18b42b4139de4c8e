import type { Stated } from "../../../engine/statement";
import { initiativeScope, type InitiativeScope, type Recogniser } from "../../../plan/condition";
import type { Finding } from "../../finding";
import type { CellValue } from "../../grid";
import { cleanName, cleanText } from "../../text/clean-name";
import { fold } from "../../text/fold";
import { unitKey } from "../../text/unit-key";
import type { HeaderColumn } from "../header";
import type { InitiativeDraft, StatementDraft } from "../lists/list-draft";
import { wordsOf, type SheetCells } from "../sheet-cells";
import { readTick, shownIn } from "../ticks/tick-words";
import { yearOfStatements, type YearPlaces } from "../ticks/stated-year";
import { initiativeColumn, initiativeOption, type InitiativeColumn } from "./initiative-column";
import { recognisersIn } from "./recogniser-words";
import { scopeIn } from "./scope-words";

interface PartReading<Value> {
  readonly stated: Stated<Value> | null;
  readonly findings: readonly Finding[];
}

/** A column to tick: one scope, or one who recognised. */
interface InitiativeOption {
  readonly part: "scope" | "recognisedBy";
  readonly column: number;
  readonly words: string;
  readonly scope: InitiativeScope | null;
  readonly recognisers: ReadonlySet<Recogniser> | null;
}

interface InitiativesRead {
  readonly initiatives: readonly InitiativeDraft[];
  readonly statements: readonly StatementDraft[];
  readonly findings: readonly Finding[];
}

const NOTHING: InitiativesRead = { initiatives: [], statements: [], findings: [] };
const SCOPES: readonly InitiativeScope[] = initiativeScope.options;

/** The columns of one table that speak of initiatives (sáng kiến), and the initiative that each row states. */
export class RowInitiatives {
  readonly #columns: ReadonlyMap<InitiativeColumn, HeaderColumn>;
  readonly #options: readonly InitiativeOption[];
  readonly #year: number | null;

  constructor(
    private readonly cells: SheetCells,
    columns: readonly HeaderColumn[],
    rows: readonly number[],
    places: YearPlaces,
  ) {
    const found = new Map<InitiativeColumn, HeaderColumn>();
    for (const column of columns) {
      const part = initiativeColumn(column.levels);
      if (part === null || found.has(part)) continue;
      if (part !== "decision" && holdsFigures(cells, column.column, rows)) continue;
      found.set(part, column);
    }
    this.#options = optionsOf(columns);
    this.#columns = speaksOfInitiatives(found) ? found : new Map();
    const title = this.#columns.get("title") ?? this.#columns.values().next().value;
    this.#year = yearOfStatements(title?.levels ?? [], places);
  }

  get isEmpty(): boolean {
    return this.#columns.size === 0;
  }

  get hasTitles(): boolean {
    return this.#columns.has("title");
  }

  /**
   * The initiative of a row; none where its title is blank or "-", and a statement that there is none where it says so.
   * @param year the year that the row itself says.
   * @param unit the unit of the row's subject, as written; its own name among those who recognised means the unit.
   */
  read(row: number, year: number | null, unit: string): InitiativesRead {
    if (this.#saysNone(row)) return { ...NOTHING, statements: [this.#none(row, year)] };
    const title = this.#title(row);
    const scope = this.#scope(row);
    const recognised = this.#recognisedBy(row, unit);
    const first = this.#source(row, ["title", "scope", "recognisedBy"]);
    if (title === null || first === null) return NOTHING;
    const decision = this.#value(row, "decision");
    const initiative: InitiativeDraft = {
      title,
      year: year ?? this.#year,
      scope: scope.stated,
      recognisedBy: recognised.stated,
      decision: readTick(decision).kind === "unsaid" ? "" : wordsOf(decision),
      source: first,
    };
    return { initiatives: [initiative], statements: [], findings: [...scope.findings, ...recognised.findings] };
  }

  #saysNone(row: number): boolean {
    return this.#source(row, ["title"]) !== null && isNone(this.#value(row, "title"));
  }

  #none(row: number, year: number | null): StatementDraft {
    const source = this.cells.at(row, this.#columns.get("title")?.column ?? 0);
    const stated = { value: true, shown: shownIn(this.#value(row, "title")), source } as const;
    return { fact: "noInitiative", year: year ?? this.#year, stated };
  }

  /** Empty when only scope or recognition are stated; `null` when there is no initiative. */
  #title(row: number): string | null {
    const value = this.#value(row, "title");
    // "x" or "Có" says that there is one, and not what it is called.
    if (isTick(value)) return "";
    if (!isBlank(value)) return cleanName(shownIn(value));
    if (this.hasTitles) return null;
    const isStated = [this.#value(row, "scope"), this.#value(row, "recognisedBy")].some(
      (each) => !isBlank(each) && !isNone(each),
    );
    return isStated ? "" : null;
  }

  #scope(row: number): PartReading<InitiativeScope> {
    const ticked = this.#ticked(row, "scope").flatMap(({ scope, ...cell }) =>
      scope === null ? [] : [{ scope, cell }],
    );
    const widest = ticked.toSorted((a, b) => SCOPES.indexOf(b.scope) - SCOPES.indexOf(a.scope))[0];
    if (widest !== undefined) return { stated: { value: widest.scope, ...widest.cell }, findings: [] };
    return this.#read(row, "scope", (words) => scopeIn(words), "unreadScope");
  }

  #recognisedBy(row: number, unit: string): PartReading<ReadonlySet<Recogniser>> {
    const ticked = this.#ticked(row, "recognisedBy");
    const [first] = ticked;
    if (first !== undefined) {
      const value = new Set(ticked.flatMap(({ recognisers }) => [...(recognisers ?? [])]));
      return { stated: { value, shown: first.shown, source: first.source }, findings: [] };
    }
    const own = unitKey(unit);
    return this.#read(
      row,
      "recognisedBy",
      (words) => recognisersIn(words, (part) => own !== "" && unitKey(part) === own),
      "unreadRecogniser",
    );
  }

  /** The ticked columns under "Phạm vi" or "Công nhận". */
  #ticked(row: number, part: InitiativeOption["part"]) {
    return this.#options.flatMap((option) => {
      const value = this.cells.seen(row, option.column);
      const tick = readTick(value);
      if (option.part !== part || tick.kind !== "tick" || !tick.value) return [];
      const { scope, recognisers, words } = option;
      return [{ scope, recognisers, shown: words, source: this.cells.at(row, option.column) }];
    });
  }

  #read<Value>(
    row: number,
    part: InitiativeColumn,
    parse: (words: string) => Value | null,
    code: "unreadScope" | "unreadRecogniser",
  ): PartReading<Value> {
    const cell = this.#value(row, part);
    const source = this.#source(row, [part]);
    if (isBlank(cell) || source === null) return { stated: null, findings: [] };
    const shown = shownIn(cell);
    const value = typeof cell === "string" ? parse(cell) : null;
    if (value === null) return { stated: null, findings: [{ code, stops: false, at: source, text: shown }] };
    return { stated: { value, shown, source }, findings: [] };
  }

  #value(row: number, part: InitiativeColumn): CellValue {
    const column = this.#columns.get(part);
    return column === undefined ? null : this.cells.seen(row, column.column);
  }

  /** The first of these cells that is there and filled. */
  #source(row: number, parts: readonly InitiativeColumn[]) {
    for (const part of parts) {
      const column = this.#columns.get(part);
      if (column !== undefined && this.cells.seen(row, column.column) !== null)
        return this.cells.at(row, column.column);
    }
    return null;
  }
}

function optionsOf(columns: readonly HeaderColumn[]): InitiativeOption[] {
  return columns.flatMap(({ column, levels }) => {
    const option = initiativeOption(levels);
    if (option === null) return [];
    const { part, words } = option;
    const scope = part === "scope" ? scopeIn(words) : null;
    const recognisers = part === "recognisedBy" ? recognisersIn(words, () => false) : null;
    return scope === null && recognisers === null ? [] : [{ part, column, words, scope, recognisers }];
  });
}

/** "Phạm vi" or "Số quyết định" alone may be about anything. */
function speaksOfInitiatives(columns: ReadonlyMap<InitiativeColumn, HeaderColumn>): boolean {
  if (columns.has("title")) return true;
  return [...columns.values()].some(({ levels }) => levels.some((words) => /sáng kiến/iu.test(cleanText(words))));
}

/** Points for initiatives, or how many there are, name none. */
function holdsFigures(cells: SheetCells, column: number, rows: readonly number[]): boolean {
  const values = rows.map((row) => cells.seen(row, column)).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === "number");
}

function isBlank(value: CellValue): boolean {
  return readTick(value).kind === "unsaid";
}

/** "Không", "Chưa có", "Không có sáng kiến": no initiative. */
function isNone(value: CellValue): boolean {
  const reading = readTick(value);
  if (reading.kind === "tick") return !reading.value;
  return typeof value === "string" && NO_INITIATIVE.test(fold(value));
}

const NO_INITIATIVE = /^(khong|chua)( co)?( sang kien| giai phap)( nao)?[.]?$/;

function isTick(value: CellValue): boolean {
  const reading = readTick(value);
  return reading.kind === "tick" && reading.value;
}
