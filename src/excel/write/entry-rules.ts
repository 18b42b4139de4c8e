import { numberInWords } from "../../engine/number-words";
import { headerRow } from "../../sheets/model/sheet-model";
import type { EntryCells, EntryRule, TemplateModel } from "../../sheets/templates/template-model";

/** The longest title that Excel takes for a prompt or an alert. */
const LONGEST_TITLE = 32;

/** Queues what may be typed where (kiểm tra dữ liệu): a rule, a word on how to fill in, an alert that says what is right. */
export function addEntryRules(sheet: Excel.Worksheet, model: TemplateModel): void {
  const top = headerRow(model) + 1;
  for (const { column, first, last, header, rule, hint, alert } of model.entries) {
    const { dataValidation } = sheet.getRangeByIndexes(top + first, column, last - first + 1, 1);
    const title = header.slice(0, LONGEST_TITLE);
    const criteria = criteriaOf(rule);
    if (criteria !== null) {
      dataValidation.rule = criteria;
      dataValidation.errorAlert = {
        showAlert: true,
        style: alert === "stop" ? "Stop" : "Warning",
        title,
        message: allowedWords(rule),
      };
    }
    if (hint !== "") dataValidation.prompt = { showPrompt: true, title, message: hint };
  }
}

function criteriaOf(rule: EntryRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case "any":
      return null;
    case "list":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "number": {
      const basic: Excel.BasicDataValidation =
        rule.max === null
          ? { formula1: rule.min, operator: "GreaterThanOrEqualTo" }
          : { formula1: rule.min, formula2: rule.max, operator: "Between" };
      return rule.whole ? { wholeNumber: basic } : { decimal: basic };
    }
  }
}

/** In Vietnamese: it becomes part of the user's sheet. */
function allowedWords(rule: EntryCells["rule"]): string {
  if (rule.kind === "list") return `Chọn một trong danh sách: ${rule.words.join("; ")}. Hoặc để trống.`;
  if (rule.kind === "any") return "";
  const kind = rule.whole ? "số nguyên" : "số";
  const most = rule.max === null ? " trở lên" : ` đến ${numberInWords(rule.max)}`;
  return `Ghi ${kind} từ ${numberInWords(rule.min)}${most}. Chưa có thì để trống.`;
}
