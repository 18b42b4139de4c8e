/**
 * Requirement sets that the page's address lowers or takes away, e.g. `ExcelApi:1.9,SharedRuntime:none`, to see an
 * add-in in an older Excel. Anything else is passed over.
 */
export function readRequirements(text: string | null): Record<string, string> {
  const sets: Record<string, string> = {};
  for (const part of (text ?? "").split(",")) {
    const match = /^\s*([A-Za-z]+)\s*:\s*(\d+\.\d+|none)\s*$/.exec(part);
    if (match?.[1] && match[2]) sets[match[1]] = match[2] === "none" ? "0" : match[2];
  }
  return sets;
}
