import path from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError, readRankRequest } from "../../../src/workbench/headless/rank-request";

const FOLDER = path.resolve("/so-lieu");
const inFolder = (name: string) => path.join(FOLDER, name);

describe("the command line of rank", () => {
  test("one file is enough: the result is saved beside it, the year is the workbook's", () => {
    expect(readRankRequest(["cchc.xlsx"], FOLDER)).toEqual({
      input: inFolder("cchc.xlsx"),
      output: inFolder("cchc.xep-hang.xlsx"),
      year: null,
    });
  });

  test.each([
    { words: ["--year", "2023", "a.xlsx"], year: 2023 },
    { words: ["a.xlsx", "--year=2022"], year: 2022 },
    { words: ["a.xlsx", "--period"], year: "period" },
  ])("$words asks for $year", ({ words, year }) => {
    expect(readRankRequest(words, FOLDER).year).toBe(year);
  });

  test("the result goes where --out says, relative to the caller's folder", () => {
    expect(readRankRequest(["a.xlsx", "--out", "kq/b.xlsx"], FOLDER).output).toBe(inFolder("kq/b.xlsx"));
  });

  test("names may have spaces, dots and Vietnamese letters", () => {
    expect(readRankRequest(["Chỉ số CCHC v1.2 (cũ).XLSX"], FOLDER).output).toBe(
      inFolder("Chỉ số CCHC v1.2 (cũ).xep-hang.xlsx"),
    );
  });

  test.each([
    { words: [], says: "Chưa cho biết tệp" },
    { words: ["a.xlsx", "b.xlsx"], says: "thừa «b.xlsx»" },
    { words: ["a.xlsx", "--nam", "2023"], says: "Không hiểu «--nam»" },
    { words: ["a.xlsx", "-y"], says: "Không hiểu «-y»" },
    { words: ["a.xlsx", "--year"], says: "Sau --year phải là một năm" },
    { words: ["a.xlsx", "--year", "23"], says: "«23» thì không" },
    { words: ["a.xlsx", "--year", "2023", "--period"], says: "Chỉ chọn một trong hai" },
    { words: ["a.xlsx", "--out", "b.csv"], says: "kết thúc bằng .xlsx" },
  ])("$words is refused with the way to use it", ({ words, says }) => {
    const read = () => readRankRequest(words, FOLDER);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(says);
    expect(read).toThrow("Cách dùng: npm run --silent rank");
  });
});
