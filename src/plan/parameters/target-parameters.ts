import type { Plan } from "../plan";
import { partsOf, type TargetKind, type TargetPart, type TargetPartOf } from "../target";
import { datedParameters } from "./dated-parameters";
import { asciiCode } from "./ascii-code";
import { groupItems } from "./group-items";
import type { ParameterInput, PlanParameter } from "./parameter";
import {
  dateParameter,
  listParameter,
  namesParameter,
  numberParameter,
  textParameter,
  type About,
} from "./simple-parameters";

const YEARS = { min: 2000, max: 2100, whole: true };
const PERCENT = { min: 0, max: 100, whole: false };

/** What every part of the targets (chỉ tiêu) asks for, and whom the levels concern. */
export function targetParameters(plan: Plan): PlanParameter[] {
  const { communeGroups, townNames } = plan.targets;
  return [
    ...partsOf(plan.targets).flatMap((part) => partParameters(plan, part)),
    listParameter(
      { ...communeGroups, code: "chi-tieu.khoi-cap-xa", label: "Chỉ tiêu: các khối có đơn vị thuộc cấp xã" },
      communeGroups.value,
      groupItems(plan),
      (draft, groups) => {
        draft.targets.communeGroups.value = groups;
      },
    ),
    namesParameter(
      { ...townNames, code: "chi-tieu.ten-chung", label: `Chỉ tiêu: các tên gọi khác của ${plan.place}` },
      townNames.value,
      (draft, names) => {
        draft.targets.townNames.value = names;
      },
    ),
  ];
}

function partParameters(plan: Plan, part: TargetPart): PlanParameter[] {
  const about = aboutPart(part);
  const title = textParameter(about("ten", "tên trên trang kết quả"), part.title, (draft, text) => {
    setPart(draft, part, (found) => {
      found.title = text;
    });
  });
  const names = namesParameter(about("ten-khac", "các cách ghi khác trên bảng"), part.names, (draft, texts) => {
    setPart(draft, part, (found) => {
      found.names = texts;
    });
  });
  return [...numbersOf(plan, part), title, names];
}

/** The parts of a label and a code under which the settings of one target part stand. */
function aboutPart({ code, title, clause, words }: TargetPart) {
  return (suffix: string, what: string, unit = ""): About => ({
    code: ["chi-tieu", asciiCode(code), suffix].filter((piece) => piece !== "").join("."),
    label: `Chỉ tiêu ${code}, ${title}: ${what}`,
    clause,
    words,
    unit,
  });
}

function numbersOf(plan: Plan, part: TargetPart): PlanParameter[] {
  const about = aboutPart(part);
  switch (part.kind) {
    case "attested":
    case "growingCount":
      return [];
    case "doneBy":
      return [doneBy(part, about("truoc-ngay", "hoàn thành chậm nhất ngày"))];
    case "rank":
      return thresholds(plan, part, about("", "xếp hạng từ mức này trở lên", "hạng"), {
        min: 1,
        max: 1000,
        whole: true,
      });
    case "share":
    case "full":
      return thresholds(plan, part, about("", "tỷ lệ ít nhất", "%"), PERCENT);
    case "delegatedShare":
      return thresholds(plan, part, about("", "tỷ lệ ít nhất do cấp trên giao", "%"), PERCENT);
    case "growth":
      return [
        ...thresholds(plan, part, about("", "mỗi năm tăng ít nhất", "điểm %"), PERCENT),
        number(part, about("tran", "đến khi đạt", "%"), "ceiling", PERCENT),
        number(part, about("nam-dau", "tính từ năm", "năm"), "firstYear", YEARS),
        number(part, about("nam-cuoi", "tính đến năm", "năm"), "lastYear", YEARS),
      ];
    case "reduction":
      return [
        ...thresholds(plan, part, about("", "giảm ít nhất", "%"), PERCENT),
        number(part, about("nam-goc", "so với năm", "năm"), "baseYear", YEARS),
        number(part, about("nam-cuoi", "đến năm", "năm"), "byYear", YEARS),
      ];
  }
}

type WithThresholds = Extract<TargetPart, { thresholds: unknown }>;

function thresholds(
  plan: Plan,
  part: WithThresholds,
  about: About,
  range: { readonly min: number; readonly max: number; readonly whole: boolean },
): PlanParameter[] {
  const input: Extract<ParameterInput, { kind: "number" }> = {
    kind: "number",
    ...range,
    percent: about.unit === "%" || about.unit === "điểm %",
    // Until the centre or the province sets a rate, the part is attested.
    optional: part.kind === "delegatedShare",
  };
  return datedParameters(plan, about, input, {
    get: (version) => {
      const found = partIn(version, part);
      return found !== undefined && "thresholds" in found ? found.thresholds : undefined;
    },
    set: (draft, numbers) => {
      const found = partIn(draft, part);
      if (found !== undefined && "thresholds" in found) found.thresholds = numbers;
    },
  });
}

function doneBy(part: TargetPartOf<"doneBy">, about: About): PlanParameter {
  return dateParameter(about, part.by, (draft, by) => {
    setPart(draft, part, (found) => {
      found.by = by;
    });
  });
}

/** Parts of a kind that have a number under a key. */
type NumberKey<Kind extends TargetKind> = {
  [Key in keyof TargetPartOf<Kind>]: TargetPartOf<Kind>[Key] extends number ? Key : never;
}[keyof TargetPartOf<Kind>];

function number<Kind extends "growth" | "reduction">(
  part: TargetPartOf<Kind>,
  about: About,
  key: NumberKey<Kind>,
  range: { readonly min: number; readonly max: number; readonly whole: boolean },
): PlanParameter {
  return numberParameter(about, Number(part[key]), range, (draft, entered) => {
    setPart(draft, part, (found) => Object.assign(found, { [key]: entered }));
  });
}

function partIn({ targets }: Plan, { code }: TargetPart): TargetPart | undefined {
  return partsOf(targets).find((part) => part.code === code);
}

/** Changes the part of a draft that has the code and the kind of this one. */
function setPart<Part extends TargetPart>(draft: Plan, part: Part, change: (found: Part) => void): void {
  const found = partIn(draft, part);
  if (found !== undefined && isOfKind(found, part)) change(found);
}

function isOfKind<Part extends TargetPart>(found: TargetPart, { kind }: Part): found is Part {
  return found.kind === kind;
}
