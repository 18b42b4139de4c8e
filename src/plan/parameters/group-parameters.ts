import type { Group, Plan } from "../plan";
import type { ParameterChoice, PlanParameter } from "./parameter";
import { choiceParameter, namesParameter, textParameter, type About } from "./simple-parameters";

const RANKS: readonly ParameterChoice[] = [
  { value: "computed", words: "tính theo điểm trong khối" },
  { value: "stated", words: "lấy hạng ghi trên bảng" },
];

/** What every group (khối) is called, how its units are known, and where their ranks come from. */
export function groupParameters(plan: Plan): PlanParameter[] {
  return plan.groups.flatMap((group) => {
    const { id, name, clause, words } = group;
    const about = (suffix: string, label: string): About => ({
      code: suffix === "" ? `khoi.${id}` : `khoi.${id}.${suffix}`,
      label,
      clause,
      words,
    });
    const names = (key: "units" | "headings" | "unitPrefixes", suffix: string, label: string) =>
      namesParameter(about(suffix, label), group[key], (draft, texts) => {
        setGroup(draft, id, (found) => {
          found[key] = texts;
        });
      });
    return [
      textParameter(about("", `Tên khối ‘${name}’ trên các trang kết quả`), name, (draft, text) => {
        setGroup(draft, id, (found) => {
          found.name = text;
        });
      }),
      names("units", "don-vi", `Các đơn vị đã biết tên của khối ‘${name}’`),
      names("headings", "tieu-de", `Các cách ghi tên khối ‘${name}’ trên bảng`),
      names("unitPrefixes", "chu-dau", `Tên đơn vị của khối ‘${name}’ bắt đầu bằng`),
      choiceParameter(about("hang", `Hạng của khối ‘${name}’`), group.ranks, RANKS, (draft, ranks) => {
        setGroup(draft, id, (found) => {
          found.ranks = ranks === "stated" ? "stated" : "computed";
        });
      }),
    ];
  });
}

function setGroup({ groups }: Plan, id: string, change: (found: Group) => void): void {
  groups.filter((group) => group.id === id).forEach(change);
}
