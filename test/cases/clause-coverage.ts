import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Which cases speak of which clause, by the words of their titles: nothing here is typed by hand. */
export type ClauseCoverage = ReadonlyMap<string, readonly string[]>;

const FOLDER = import.meta.dirname;
const TITLE = /^(?<indent>\s*)(?:describe|it|test)\(\s*(?:"(?<double>[^"]+)"|`(?<back>[^`]+)`)/;
const TABLE_TITLE = /^(?<indent>\s*)\]\)\(\s*(?:"(?<double>[^"]+)"|`(?<back>[^`]+)`)/;
const CLAUSE = /\b(?:I|II|III|IV|V|VI)(?:\.[0-9a-zđ]+)+(?![0-9a-zđ])|thông lệ/gu;

/** Reads the titles of the case files; a title inherits the clauses of the blocks that it stands in. */
export function readCoverage(): ClauseCoverage {
  const coverage = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".test.ts"))) {
    for (const { title, clauses } of titlesOf(readFileSync(path.join(FOLDER, file), "utf8"))) {
      for (const clause of clauses) {
        coverage.set(clause, [...(coverage.get(clause) ?? []), `${file.replace(".test.ts", "")}: ${title}`]);
      }
    }
  }
  return coverage;
}

interface Title {
  readonly title: string;
  readonly clauses: ReadonlySet<string>;
}

function titlesOf(source: string): Title[] {
  const blocks: { readonly indent: number; readonly clauses: ReadonlySet<string> }[] = [];
  return source.split("\n").flatMap((line): Title[] => {
    const found = TITLE.exec(line) ?? TABLE_TITLE.exec(line);
    const title = found?.groups?.double ?? found?.groups?.back;
    if (title === undefined) return [];
    const indent = found?.groups?.indent?.length ?? 0;
    while ((blocks.at(-1)?.indent ?? -1) >= indent) blocks.pop();
    const clauses = new Set([...(blocks.at(-1)?.clauses ?? []), ...(title.match(CLAUSE) ?? [])]);
    if (line.trimStart().startsWith("describe")) {
      blocks.push({ indent, clauses });
      return [];
    }
    return [{ title, clauses }];
  });
}

/** Every clause that a plan cites, anywhere in it. */
export function clausesOf(value: unknown): Set<string> {
  const clauses = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === "object" && part !== null) {
      for (const [key, each] of Object.entries(part)) {
        if (key === "clause" && typeof each === "string") clauses.add(each);
        else walk(each);
      }
    }
  };
  walk(value);
  return clauses;
}

/** The table as a page of Markdown: clause, cases. */
export function coveragePage(coverage: ClauseCoverage): string {
  const rows = [...coverage]
    .toSorted(([one], [other]) => one.localeCompare(other, "vi", { numeric: true }))
    .map(([clause, cases]) => `| ${clause} | ${cases.map((each) => each.replaceAll("|", "\\|")).join("<br>")} |`);
  return [
    "# Điều khoản nào có trường hợp nào",
    "",
    "Bảng này do `npm run cases` lập từ tên các trường hợp trong thư mục; đừng sửa tay.",
    "",
    "| Điều khoản | Trường hợp |",
    "| --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
