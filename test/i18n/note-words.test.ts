import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { describeFinding } from "../../src/i18n/describe-finding";
import { en } from "../../src/i18n/en";
import { noteWords } from "../../src/i18n/note-words";
import { vi } from "../../src/i18n/vi";
import type { DataNote, DataNoteCode } from "../../src/sheets/check/data-note";
import { sampleFindings } from "./sample-findings";

const at = [{ sheet: "Điểm 2023", address: "B9" }];
const quiet = { mustFix: false, at, corrections: [] } as const;
const unit = "Xã Phổ An";

/** One note of each code; a new code without a sample does not compile. */
const samples: Readonly<Record<Exclude<DataNoteCode, "finding">, DataNote>> = {
  unitSpelling: { ...quiet, code: "unitSpelling", written: "UBND xã Phổ An", usual: unit, unseen: false },
  textNumber: { ...quiet, code: "textNumber", text: "82,5", value: 82.5 },
  percentForm: {
    ...quiet,
    ...{ code: "percentForm", header: "Tổng điểm", shown: "0,85", form: "fraction", usual: "points" },
  },
  missingYear: { ...quiet, code: "missingYear", unit, year: 2023 },
  yearOfNobody: { ...quiet, code: "yearOfNobody", year: 2023 },
  unitComes: { ...quiet, code: "unitComes", unit, year: 2023 },
  unitGoes: { ...quiet, code: "unitGoes", unit, year: 2023 },
  wrongTotal: {
    ...quiet,
    ...{ code: "wrongTotal", unit, header: "Tổng điểm", terms: ["Thẩm định", "+ Điều tra"], stated: 82.5, sum: 81 },
  },
  ranksByOtherRule: {
    ...quiet,
    ...{ code: "ranksByOtherRule", year: 2023, group: "xa-phuong", reason: "ties", units: [unit] },
  },
  otherRank: { ...quiet, code: "otherRank", unit, year: 2023, stated: 4, ours: 2 },
};

describe.each([vi, en])("a note of the data check in words ($language)", (messages) => {
  it.each(Object.values(samples))("says of $code what is the matter, and what to do", (note) => {
    const { problem, suggestion } = noteWords(note, messages, ducPhoPlan);
    expect(problem).toMatch(/\.$/);
    expect(suggestion).toMatch(/^\p{Lu}.*\.$/u);
    expect(`${problem} ${suggestion}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(Object.values(sampleFindings))(
    "parts what is found ($code) from what to do, and loses nothing",
    (finding) => {
      const whole = describeFinding(finding, messages, ducPhoPlan);
      const { problem, suggestion } = noteWords(
        { code: "finding", finding, mustFix: finding.stops, at, corrections: [] },
        messages,
        ducPhoPlan,
      );
      expect(suggestion === "" ? problem : `${problem} ${suggestion}`).toBe(whole);
      const quotes = (text: string) => ["“", "‘"].map((open) => text.split(open).length);
      const closes = (text: string) => ["”", "’"].map((close) => text.split(close).length);
      if (messages.language === "vi") expect(quotes(problem)).toEqual(closes(problem));
    },
  );
});

describe("numbers", () => {
  it("have the decimal mark of the language", () => {
    expect(noteWords(samples.wrongTotal, vi, ducPhoPlan).problem).toContain(
      "ghi 82,5, nhưng Thẩm định + Điều tra = 81.",
    );
    expect(noteWords(samples.wrongTotal, en, ducPhoPlan).problem).toContain(
      "says 82.5, but Thẩm định + Điều tra = 81.",
    );
  });
});
