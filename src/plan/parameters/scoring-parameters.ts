import type { Index, Plan } from "../plan";
import { barParameters } from "./bar-parameters";
import { changed, type ParameterChoice, type PlanParameter } from "./parameter";

const COMPARED: readonly ParameterChoice[] = [
  { value: "published", words: "điểm công bố (đã làm tròn)" },
  { value: "unrounded", words: "điểm chưa làm tròn" },
];
const TIES: readonly ParameterChoice[] = [
  { value: "competition", words: "cách hạng (1, 2, 2, 4)" },
  { value: "dense", words: "liền hạng (1, 2, 2, 3)" },
];

/** How scores are rounded, compared and ranked, and the scale of every index (thang điểm). */
export function scoringParameters(plan: Plan): PlanParameter[] {
  return [
    precision(plan),
    compared(plan),
    ties(plan),
    tieBreak(plan),
    cumulative(plan),
    ...barParameters(plan),
    ...plan.indices.flatMap((index) => [scaleEnd(index, "max"), scaleEnd(index, "min")]),
  ];
}

function precision({ precision: { clause, words, value: decimals } }: Plan): PlanParameter {
  return {
    code: "lam-tron",
    label: "Số chữ số thập phân của điểm công bố",
    unit: "chữ số",
    clause,
    words,
    input: { kind: "number", min: 0, max: 6, whole: true, percent: false, optional: false },
    value: decimals,
    put: (before, value) =>
      typeof value === "number" ? { ...before, precision: { ...before.precision, value } } : before,
  };
}

function compared({ compared: { clause, words, value: now } }: Plan): PlanParameter {
  return {
    code: "so-sanh",
    label: "So với ngưỡng và xếp hạng theo",
    unit: "",
    clause,
    words,
    input: { kind: "choice", choices: COMPARED },
    value: now,
    put: (before, value) =>
      value === "published" || value === "unrounded" ? { ...before, compared: { ...before.compared, value } } : before,
  };
}

function ties({ ties: { clause, words, value: now } }: Plan): PlanParameter {
  return {
    code: "dong-hang",
    label: "Cách tính hạng sau các đơn vị đồng hạng",
    unit: "",
    clause,
    words,
    input: { kind: "choice", choices: TIES },
    value: now,
    put: (before, value) =>
      value === "competition" || value === "dense" ? { ...before, ties: { ...before.ties, value } } : before,
  };
}

function cumulative({ cumulative: { clause, words, value: now } }: Plan): PlanParameter {
  return {
    code: "cong-don",
    label: "Danh hiệu cao yêu cầu đạt cả tiêu chuẩn của danh hiệu thấp hơn",
    unit: "",
    clause,
    words,
    input: { kind: "yesNo" },
    value: now,
    put: (before, value) =>
      typeof value === "boolean" ? { ...before, cumulative: { ...before.cumulative, value } } : before,
  };
}

function tieBreak({ tieBreak: { clause, words, value: header } }: Plan): PlanParameter {
  return {
    code: "xep-hang.tieu-chi-phu",
    label: "Tiêu chí phụ khi bằng điểm: tiêu đề của một cột trong bảng điểm, giá trị cao hơn xếp trước",
    unit: "",
    clause,
    words,
    input: { kind: "text", optional: true },
    value: header,
    put: (before, value) =>
      typeof value === "string" || value === null ? { ...before, tieBreak: { ...before.tieBreak, value } } : before,
  };
}

function scaleEnd({ kind, name, unit, clause, words, ...scale }: Index, end: "min" | "max"): PlanParameter {
  return {
    code: end === "max" ? `thang.${kind}` : `thang.${kind}.thap-nhat`,
    label: `${name}: giá trị ${end === "max" ? "cao" : "thấp"} nhất của thang điểm`,
    unit,
    clause,
    words,
    input: { kind: "number", min: 0, max: 1000, whole: false, percent: unit === "%", optional: false },
    value: scale[end],
    put: (before, value) =>
      typeof value === "number"
        ? changed(before, (draft) => {
            for (const index of draft.indices) if (index.kind === kind) index[end] = value;
          })
        : before,
  };
}
