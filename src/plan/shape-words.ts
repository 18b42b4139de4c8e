import type { z } from "zod";

/** What data of a plan must be, by the names of zod. */
const KINDS: Readonly<Record<string, string>> = {
  array: "danh sách",
  boolean: "đúng hoặc sai (true, false)",
  int: "số nguyên",
  number: "số",
  object: "mục có nhiều phần",
  string: "chữ trong ngoặc kép",
};

/** What is wrong with the shape of a plan's data, in words for the user. */
export function shapeWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `có mục lạ ${issue.keys.map((key) => `“${key}”`).join(", ")}; xóa đi hoặc sửa lại tên mục`;
    case "invalid_type":
      return issue.input === undefined ? "còn thiếu mục này" : `phải là ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `phải là một trong: ${issue.values.map((value) => `“${String(value)}”`).join(", ")}`;
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? `phải ${issue.inclusive === false ? "lớn hơn" : "từ"} ${issue.minimum}${issue.inclusive === false ? "" : " trở lên"}`
        : "không được để trống";
    case "too_big":
      return `không được quá ${issue.maximum}`;
    case "not_multiple_of":
      return `phải là bội của ${issue.divisor}`;
    case "invalid_union":
    case "invalid_format":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return "không ghi theo cách nào mà tệp kế hoạch cho phép";
  }
}
