import { plainText } from "./plain-text";

const MARK = /^[xv✓✔☑√×✅🗸]$/u;
const CROSS = /^[✗✘❌]$/u;
const DONE = "(xong|hoan thanh|trinh|thuc hien|co|dat|phe duyet|dong y|bao dam|dam bao|du)";
const YES = new RegExp(`^(co|roi|dung|da|true|yes|(da )?${DONE})$`);
const NO = new RegExp(`^(khong|chua|false|no|(khong|chua) ${DONE})$`);

/**
 * What a text attests (xác nhận): "x", "✓", "Có", "Đạt", "Đã hoàn thành" yes; "✗", "Không", "Chưa trình" no; `null` for
 * any other text. Marks, case and a full stop behind it do not matter.
 */
export function tickInText(text: string): boolean | null {
  const words = plainText(text)
    .replace(/[.;!]+$/, "")
    .trim();
  if (MARK.test(words) || YES.test(words)) return true;
  return CROSS.test(words) || NO.test(words) ? false : null;
}
