import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { associateFunctions } from "../../src/functions/associate-functions";
import {
  checkMetadata,
  finishMetadata,
  readFunctionsMetadata,
  translateMetadata,
  type FunctionMetadata,
  type Metadata,
} from "../../src/functions/metadata/functions-metadata";
import english from "../../src/functions/metadata/descriptions.en.json";
import { stubCustomFunctions } from "./custom-functions-stub";

const FOLDER = path.resolve(import.meta.dirname, "../../src/functions");
const PROMISED = [
  "XEPHANG",
  "DANHHIEU",
  "DUDIEUKIEN",
  "CONTHIEU",
  "NGUONG",
  "HANGGIAIDOAN",
  "GIAITRINH",
  "SO",
  "QUYDOI",
  "HANNOP",
  "DATCHITIEU",
];

let metadata: { vi: Metadata; en: Metadata };

beforeAll(async () => {
  metadata = await readFunctionsMetadata(FOLDER, english);
});

function idsOf({ functions }: Metadata): string[] {
  return functions.map(({ id }) => id);
}

describe("functions.json", () => {
  it("holds every function that users were promised, sorted, each once", () => {
    expect(idsOf(metadata.vi)).toEqual([...PROMISED].sort());
  });

  it("holds every function that the sources tag", () => {
    const tagged = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => readFileSync(path.join(FOLDER, name), "utf8").match(/@customfunction (\w+)/g) ?? [])
      .map((tag) => tag.split(" ")[1] ?? "");
    expect(tagged.sort()).toEqual(idsOf(metadata.vi));
  });

  it("has an implementation associated with every id, and no other", () => {
    const associated = stubCustomFunctions();
    associateFunctions();
    expect([...associated.keys()].sort()).toEqual(idsOf(metadata.vi));
    for (const [id, implementation] of associated) expect(typeof implementation, id).toBe("function");
  });

  it("takes ranges and answers with ranges; only “kieu” is a single value", () => {
    for (const { id, parameters, result } of metadata.vi.functions) {
      expect(result.dimensionality, id).toBe("matrix");
      for (const { name, dimensionality, type } of parameters) {
        expect(dimensionality ?? "scalar", `${id}.${name}`).toBe(name === "kieu" ? "scalar" : "matrix");
        expect(type, `${id}.${name}`).toBe("any");
      }
    }
  });

  it("keeps the order of the arguments, the optional ones last", () => {
    const signatures = metadata.vi.functions.map(({ id, parameters }) => [
      id,
      ...parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
    ]);
    expect(signatures).toEqual([
      ["CONTHIEU", "diem", "danhhieu", "[loai]"],
      ["DANHHIEU", "diem", "[loai]"],
      ["DATCHITIEU", "ma", "giatri", "[namtruoc]", "[cap]"],
      ["DUDIEUKIEN", "diem", "danhhieu", "[loai]"],
      ["GIAITRINH", "diem", "danhhieu", "[loai]"],
      ["HANGGIAIDOAN", "hang", "danhhieu", "[doituong]"],
      ["HANNOP", "ngaycongbo", "[ngaynghi]"],
      ["NGUONG", "danhhieu", "[loai]"],
      ["QUYDOI", "diem", "diemtoida"],
      ["SO", "chu"],
      ["XEPHANG", "diem", "[nhom]", "[kieu]"],
    ]);
  });

  it("has no flag for entity values, which has crashed Excel LTSC 2021", () => {
    expect(JSON.stringify(metadata)).not.toContain("allowCustomDataForDataTypeAny");
    expect(metadata.vi.allowErrorForDataTypeAny).toBe(true);
  });

  it("says how blanks are treated, in both languages, wherever scores are read", () => {
    const readingScores = (language: Metadata) =>
      language.functions.filter(({ parameters }) => parameters.some(({ name }) => name === "diem"));
    expect(readingScores(metadata.vi)).toHaveLength(6);
    for (const { id, description } of readingScores(metadata.vi)) expect(description, id).toMatch(/số 0 là điểm 0/i);
    for (const { id, description } of readingScores(metadata.en))
      expect(description, id).toContain("0 is a score of 0");
  });

  it("differs between the languages in descriptions alone", () => {
    const bare = (language: Metadata) =>
      JSON.parse(JSON.stringify(language), (key, value: unknown) => (key === "description" ? "" : value)) as unknown;
    expect(bare(metadata.en)).toEqual(bare(metadata.vi));
    for (const [position, { id, description }] of metadata.en.functions.entries()) {
      expect(description, id).not.toBe(metadata.vi.functions[position]?.description);
    }
  });
});

describe("an Excel without custom functions", () => {
  it("gets none, and no error", () => {
    vi.unstubAllGlobals();
    expect(() => {
      associateFunctions();
    }).not.toThrow();
  });
});

describe("the check of the metadata", () => {
  const one: FunctionMetadata = { id: "MOT", name: "MOT", description: "Một.", parameters: [], result: {} };
  const checked = (...functions: FunctionMetadata[]) => checkMetadata(finishMetadata({ functions }));

  it("passes a sound function", () => {
    expect(checked(one)).toEqual([]);
  });

  it.each([
    ["no function at all", [], /no custom function/],
    ["an id defined twice", [one, one], /MOT: defined twice/],
    ["an id with marks", [{ ...one, id: "MỘT", name: "MỘT" }], /letters A to Z/],
    ["a name that differs from the id", [{ ...one, name: "HAI" }], /"HAI" differs/],
    ["a missing description", [{ ...one, description: " " }], /MOT: no description/],
    ["a description in NFD", [{ ...one, description: "Một.".normalize("NFD") }], /not in NFC/],
    ["a description over several lines", [{ ...one, description: "Một.\nHai." }], /broken over lines/],
    ["a description that Excel would cut", [{ ...one, description: "a".repeat(256) }], /256 characters/],
    ["a parameter without description", [{ ...one, parameters: [{ name: "a", description: "" }] }], /MOT\.a: no desc/],
  ])("finds %s", (_, functions, mistake) => {
    expect(checked(...functions).join("\n")).toMatch(mistake);
  });

  it("finds a function or parameter that is not translated, and a translation of nothing", () => {
    const two = finishMetadata({ functions: [{ ...one, parameters: [{ name: "a", description: "A." }] }] });
    expect(() => translateMetadata(two, {})).toThrow("MOT: no translation");
    expect(() => translateMetadata(two, { MOT: { description: "One.", parameters: {} } })).toThrow("MOT.a: no transl");
    const surplus = { MOT: { description: "One.", parameters: { a: "A.", b: "B." } } };
    expect(() => translateMetadata(two, surplus)).toThrow("MOT.b: translated, but there is none such");
  });
});
