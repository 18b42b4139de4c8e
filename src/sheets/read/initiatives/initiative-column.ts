import { fold } from "../../text/fold";

/** What a column says of an initiative (sáng kiến), by its header. */
export type InitiativeColumn = "title" | "scope" | "recognisedBy" | "decision";

const NOT_OF_INITIATIVES = /\b(diem|so luong|so sang kien|tong so|ty le|he so|ghi chu)\b/;

/** What a column says of an initiative; `null` for a header that is about something else. */
export function initiativeColumn(levels: readonly string[]): InitiativeColumn | null {
  const own = fold(levels.at(-1) ?? "").replace(/[*:]+/g, "");
  const above = levels.slice(0, -1).map(fold).join(" ");
  const isOfInitiative = /\b(sang kien|giai phap)\b/.test(`${above} ${own}`);
  if (NOT_OF_INITIATIVES.test(own)) return null;
  if (/\b(so|ngay)\b.*\b(quyet dinh|qd)\b|\bquyet dinh( so)?\b.*|^so ?qd\b|^qd\b/.test(own)) {
    return isOfInitiative || /\bcong nhan\b|^so |^quyet dinh( so)?$|^so ?qd/.test(own) ? "decision" : null;
  }
  if (/^(pham vi|muc do)( (anh huong|ap dung|nhan rong|tac dung|hieu qua|lan toa).*| sang kien.*)?$/.test(own)) {
    return own.startsWith("muc do") && !isOfInitiative && !own.includes("nhan rong") ? null : "scope";
  }
  if (/\bkha nang (nhan rong|ap dung)\b/.test(own)) return "scope";
  if (/\bcong nhan\b/.test(own)) return /^nam\b/.test(own) ? null : "recognisedBy";
  if (/^(ten |noi dung |co )?(cac )?(sang kien|giai phap|de tai)\b/.test(own)) return "title";
  return isOfInitiative && /^(ten|noi dung|ten goi)$/.test(own) ? "title" : null;
}

/** What a column of ticks under "Phạm vi" or "Công nhận" stands for: its words, and what they are about. */
export function initiativeOption(
  levels: readonly string[],
): { readonly part: "scope" | "recognisedBy"; readonly words: string } | null {
  const words = levels.at(-1);
  if (words === undefined || levels.length < 2) return null;
  const part = initiativeColumn(levels.slice(0, -1));
  if (part !== "scope" && part !== "recognisedBy") return null;
  return { part, words };
}
