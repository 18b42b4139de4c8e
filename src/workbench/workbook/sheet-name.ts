import { WorkbookRefusal } from "./workbook";

/** @throws WorkbookRefusal for a sheet name that Excel refuses */
export function checkSheetName(name: string): void {
  if (name === "" || name.length > 31) {
    throw new WorkbookRefusal("InvalidArgument", "Tên trang phải có từ 1 đến 31 ký tự.");
  }
  if (/[:\\/?*[\]]/.test(name)) {
    throw new WorkbookRefusal("InvalidArgument", "Tên trang không được có các ký tự : \\ / ? * [ ]");
  }
  if (name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
    throw new WorkbookRefusal("InvalidArgument", `Excel không nhận tên trang “${name}”.`);
  }
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** A formula in which a sheet has been given another name. Texts in quotes stay as they are. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const quoted = `'${from.replaceAll("'", "''")}'!`;
  const pattern = new RegExp(
    `"(?:[^"]|"")*"|${escapePattern(quoted)}|(?<![\\p{L}\\p{N}_.'])${escapePattern(from)}!`,
    "giu",
  );
  return formula.replace(pattern, (match) => (match.startsWith('"') ? match : `'${to.replaceAll("'", "''")}'!`));
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
