import type { TargetValue } from "../../../../src/engine/targets/target-value";
import { dayInWords } from "../../../../src/plan/calendar-day";
import { ducPhoPlan } from "../../../../src/plan/duc-pho";
import type { Grid } from "../../../../src/sheets/grid";
import { recogniseTargets } from "../../../../src/sheets/read/targets/recognise-targets";

/** What was read, a line per record: "Xã Phổ An · d · 2023 · 85% · C5". */
export function recordsIn(...grids: Grid[]): string[] {
  return recogniseTargets(grids, ducPhoPlan).records.map(({ part, subject, year, value, source }) =>
    [subject.name, part, year, sayValue(value), source?.address].join(" · "),
  );
}

/** The findings, a line each: code, cell and what else there is to tell them apart. */
export function findingsIn(...grids: Grid[]): string[] {
  return recogniseTargets(grids, ducPhoPlan).findings.map((finding) => {
    const at = "at" in finding ? ("sheet" in finding.at ? [finding.at] : finding.at) : [];
    const parts = "parts" in finding ? finding.parts.join(", ") : "part" in finding ? finding.part : "";
    return [finding.code, at.map(({ address }) => address).join(" "), parts].filter((each) => each !== "").join(" · ");
  });
}

export function sayValue(value: TargetValue): string {
  switch (value.kind) {
    case "percent":
      return `${value.value}%`;
    case "number":
      return String(value.value);
    case "date":
      return dayInWords(value.day);
    case "attested":
      return value.holds ? "có" : "không";
    case "missing":
      return value.shown === "" ? "trống" : `thiếu (${value.shown})`;
    case "outside":
      return "không áp dụng";
  }
}
