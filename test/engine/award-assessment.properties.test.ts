import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessAwards, type SubjectAssessment } from "../../src/engine/award-assessment";
import { summaryOf, type Occasion } from "../../src/engine/occasion";
import { allOf, anyOf, type Verdict } from "../../src/engine/verdict";
import { branchVerdict, type VerdictNode } from "../../src/engine/verdict-tree";
import { ducPhoPlan } from "../../src/plan/duc-pho";
import { recordsOf, statementsOf, unitRef } from "../cases/case-records";
import { entriesOf, type StatedScore } from "../cases/unit-scores";

const UNITS = ["Phường Phổ Văn", "Xã Phổ An", "Xã Phổ Châu", "Xã Phổ Cường", "Xã Phổ Khánh"];
const YEARS = [2022, 2023, 2024, 2025];
const score = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 7000, max: 9000 }).map((hundredths): StatedScore => hundredths / 100) },
  fc.constantFrom<StatedScore>(null, "N/A", "không thuộc diện", 0, 77.995, 78, 80, 82),
);
/** Scores of five communes in four years, and which of them have every tick. */
const workbook = fc.record({
  scores: fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 5 }),
  ticked: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
});
const occasion = fc.constantFrom<Occasion>({ kind: "annual", year: 2023 }, summaryOf(ducPhoPlan));
type Workbook = typeof workbook extends fc.Arbitrary<infer Value> ? Value : never;

function recordsFrom({ scores, ticked }: Workbook) {
  const entries = YEARS.flatMap((year, position) =>
    entriesOf(Object.fromEntries(UNITS.map((name, unit) => [name, scores[unit]![position]!])), { year }),
  );
  const facts = { discipline: true, unity: true, leading: true, proposedByUnit: true, proposedByTown: true };
  const statements = UNITS.flatMap((name, unit) => (ticked[unit]! ? statementsOf(unitRef(name), facts) : []));
  return recordsOf(entries, { statements });
}

function judged(made: Workbook, when: Occasion): readonly SubjectAssessment[] {
  return assessAwards(recordsFrom(made), when, ducPhoPlan).subjects;
}

function said(subjects: readonly SubjectAssessment[]) {
  return subjects.map(({ subject, cases }) => [subject.name, ...cases.map(({ conclusion }) => conclusion)]);
}

/** The verdict of a tree, worked out again from its leaves. */
function again(node: VerdictNode): Verdict {
  if (node.kind !== "allOf") return node.verdict;
  return branchVerdict(node.children.map((child) => ({ kind: child.kind, verdict: again(child) })));
}

describe("awards of all subjects", () => {
  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(workbook, occasion, fc.infiniteStream(fc.nat()), (made, when, order) => {
        const records = recordsFrom(made);
        const keys = new Map(records.entries.map((entry) => [entry, order.next().value]));
        const shuffled = records.entries.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
        const mixed = assessAwards({ ...records, entries: shuffled }, when, ducPhoPlan).subjects;
        expect(said(mixed)).toEqual(said(judged(made, when)));
      }),
    );
  });

  it("come from trees that re-evaluate to their verdicts", () => {
    fc.assert(
      fc.property(workbook, occasion, (made, when) => {
        for (const { cases } of judged(made, when)) {
          for (const { tree } of cases) expect(again(tree)).toBe(tree.verdict);
        }
      }),
    );
  });

  it("never get worse for a unit whose score is raised", () => {
    const GOOD: Record<Verdict, number> = { unmet: 0, unknown: 1, met: 2, notApplicable: 2 };
    fc.assert(
      fc.property(workbook, occasion, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 900 }), (made, when, at, more) => {
        const before = made.scores[0]![at];
        fc.pre(typeof before === "number");
        const raised = structuredClone(made);
        raised.scores[0]![at] = Math.min(100, before + more / 100);
        const verdictsOf = (subjects: readonly SubjectAssessment[]) =>
          subjects.find(({ subject }) => subject.name === UNITS[0])?.cases.map(({ tree }) => GOOD[tree.verdict]) ?? [];
        const [old, now] = [verdictsOf(judged(made, when)), verdictsOf(judged(raised, when))];
        now.forEach((good, position) => {
          expect(good).toBeGreaterThanOrEqual(old[position]!);
        });
      }),
    );
  });

  it("never take a blank for 0: a blank leaves open what a 0 fails", () => {
    fc.assert(
      fc.property(workbook, (made) => {
        const withScore = (value: StatedScore) => {
          const changed = structuredClone(made);
          changed.scores[0] = [value, value, value, value];
          return judged(changed, { kind: "annual", year: 2023 }).find(({ subject }) => subject.name === UNITS[0])!;
        };
        expect(
          withScore(null)
            .cases.slice(1)
            .map(({ computed }) => computed),
        ).toEqual(["unknown", "unknown"]);
        expect(
          withScore(0)
            .cases.slice(1)
            .map(({ computed }) => computed),
        ).toEqual(["unmet", "unmet"]);
      }),
    );
  });
});

describe("one of several verdicts", () => {
  const verdict = fc.constantFrom<Verdict>("met", "unmet", "unknown", "notApplicable");

  it("is associative and does not depend on order", () => {
    fc.assert(
      fc.property(verdict, verdict, verdict, (a, b, c) => {
        expect(anyOf([anyOf([a, b]), c])).toBe(anyOf([a, anyOf([b, c])]));
        expect(anyOf([a, b, c])).toBe(anyOf([c, b, a]));
      }),
    );
  });

  it("holds whenever all hold", () => {
    fc.assert(
      fc.property(verdict, verdict, (a, b) => {
        if (allOf([a, b]) === "met") expect(anyOf([a, b])).toBe("met");
      }),
    );
  });
});
