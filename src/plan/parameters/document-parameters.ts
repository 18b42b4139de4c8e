import type { DocumentForm } from "../document-form";
import type { Plan } from "../plan";
import type { PlanParameter } from "./parameter";
import { namesParameter, textParameter, type About } from "./simple-parameters";

/** Who issues and signs the printed lists, and where (thể thức văn bản). */
export function documentParameters({ documentForm }: Plan): PlanParameter[] {
  const about = (suffix: string, label: string): About => ({
    code: `the-thuc.${suffix}`,
    label: `Danh sách in: ${label}`,
    clause: documentForm.clause,
    words: documentForm.words,
  });
  const text = (key: "agency" | "placeName" | "onBehalfOf" | "signer", suffix: string, label: string) =>
    textParameter(
      about(suffix, label),
      documentForm[key],
      (draft, value) => {
        draft.documentForm[key] = value;
      },
      { optional: OPTIONAL.has(key) },
    );
  return [
    text("agency", "co-quan", "cơ quan ban hành"),
    text("placeName", "dia-danh", "địa danh ở dòng ngày tháng"),
    text("onBehalfOf", "thay-mat", "dòng “TM. …” ở trên chức vụ người ký"),
    text("signer", "nguoi-ky", "chức vụ người ký"),
    namesParameter(about("noi-nhan", "nơi nhận"), documentForm.recipients, (draft, recipients) => {
      draft.documentForm.recipients = recipients;
    }),
  ];
}

/** An agency with a single head signs in nobody's name. */
const OPTIONAL: ReadonlySet<keyof DocumentForm> = new Set(["onBehalfOf"] as const);
