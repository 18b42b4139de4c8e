import type { ParameterInput, ParameterValue, PlanParameter } from "../../plan/parameters/parameter";
import { numberInWords } from "../../engine/number-words";

export const YES = "có";
export const NO = "không";

/** How a sheet writes the value of a parameter: a number, a text, or nothing for unset. */
export function parameterCell({ input, value }: Pick<PlanParameter, "input" | "value">): number | string | null {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? YES : NO;
  if (input.kind === "choice") return input.choices.find((choice) => choice.value === value)?.words ?? null;
  return value;
}

/** The value of a parameter in the middle of a sentence. */
export function parameterInWords(input: ParameterInput, value: ParameterValue): string {
  const written = parameterCell({ input, value });
  if (written === null) return "để trống";
  return typeof written === "number" ? numberInWords(written) : `“${written}”`;
}

/** What may be entered for a parameter, as a sentence. */
export function inputInWords(input: ParameterInput): string {
  switch (input.kind) {
    case "number": {
      const kind = input.whole ? "Số nguyên" : "Số";
      const range = `${kind} từ ${numberInWords(input.min)} đến ${numberInWords(input.max)}.`;
      return `${range}${unsetWords(input)}`;
    }
    case "yesNo":
      return `Ghi “${YES}” hoặc “${NO}”.`;
    case "choice":
      return `Ghi một trong: ${input.choices.map(({ words }) => `“${words}”`).join(", ")}.${unsetWords(input)}`;
    case "text":
      return input.optional ? `Ghi bằng chữ.${unsetWords(input)}` : "Ghi bằng chữ, không để trống.";
    case "names":
      return "Ghi các tên, giữa hai tên có dấu chấm phẩy (;). Để trống nếu không kể tên.";
    case "date":
      return "Ghi một ngày, như 31/12/2025.";
    case "list":
      return `Ghi như “${input.example}”, giữa hai mục có dấu chấm phẩy (;). Để trống nếu không có.`;
  }
}

function unsetWords({ optional }: { readonly optional?: boolean }): string {
  return optional === true ? " Để trống nếu không đặt." : "";
}
