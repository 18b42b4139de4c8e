import type { SourceCell } from "../../engine/score-entry";
import type { Answers } from "../answers";
import { chosen } from "../answers";
import { CHOICES, MOST_PREVIEWED, type PreviewCell, type Question } from "../question";
import { foldedWords } from "../text/fold";
import type { Header, HeaderColumn } from "./header";
import { headerWords } from "./header-cell";
import { wordsOf, type SheetCells } from "./sheet-cells";

type Column = Pick<HeaderColumn, "levels">;

/** The words of a header without its year: "TĐ 2022" and "TĐ 2023" ask the same. */
function headerKey({ levels }: Column): string {
  return foldedWords(levels.join(" "))
    .replace(/\b(nam )?20\d\d\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/** The id of a question about one header. */
export function questionId(kind: Question["kind"], column: Column): string {
  return `${kind}: ${headerKey(column)}`;
}

function scoreColumnId(columns: readonly Column[]): string {
  return `scoreColumn: ${columns.map(headerKey).sort().join(" | ")}`;
}

/** A question about one header with the choices of its kind. */
export function questionOf(kind: keyof typeof CHOICES, column: Column, preview: readonly PreviewCell[]): Question {
  return {
    id: questionId(kind, column),
    kind,
    header: headerWords(column),
    choices: CHOICES[kind].map((id) => ({ id, header: "" })),
    preview,
  };
}

/** Which of several columns is the score; `null` where their headers do not tell them apart. */
export function scoreColumnQuestion(columns: readonly Column[], preview: readonly PreviewCell[]): Question | null {
  const keys = columns.map(headerKey);
  if (new Set(keys).size < keys.length || keys.includes("")) return null;
  return {
    id: scoreColumnId(columns),
    kind: "scoreColumn",
    header: columns.map(headerWords).join(", "),
    choices: columns.map((column) => ({ id: headerKey(column), header: headerWords(column) })),
    preview,
  };
}

/** The column that was said to be the score among these; `null` while nobody said so. */
export function answeredScoreColumn<Each extends Column>(
  columns: readonly Each[],
  answers: Answers,
): (Each & { readonly isAnswered: true }) | null {
  const choice = answers.get(scoreColumnId(columns))?.choice;
  const meant = columns.filter((column) => headerKey(column) === choice);
  const [only] = meant;
  return meant.length === 1 && only !== undefined ? { ...only, isAnswered: true } : null;
}

/** The headers with every "TĐ" and "TC" that was answered as what it was said to be. */
export function answeredHeaders(headers: readonly Header[], answers: Answers): Header[] {
  return headers.map((header) => ({
    ...header,
    columns: header.columns.map((column) => {
      if (column.kind !== "ambiguous") return column;
      const kind = chosen(answers, "columnMeaning", questionId("columnMeaning", column));
      return kind === null ? column : { ...column, kind, isAnswered: true };
    }),
  }));
}

/** The first filled cells of a column, as they read. */
export function previewOf(
  cells: SheetCells,
  rows: readonly number[],
  column: number,
  most: number = MOST_PREVIEWED,
): PreviewCell[] {
  const preview: PreviewCell[] = [];
  for (const row of rows) {
    const text = wordsOf(cells.seen(row, column));
    if (text !== "") preview.push({ at: cells.at(row, column), text: text.replace(/^(-?\d+)\.(\d+)$/, "$1,$2") });
    if (preview.length === most) break;
  }
  return preview;
}

/** The cell of a finding as its own preview. */
export function previewed(at: SourceCell, text: string): PreviewCell[] {
  return [{ at, text }];
}
