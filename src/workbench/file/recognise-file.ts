import { FileRefusal } from "./file-refusal";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];

/**
 * Refuses what is not a zip package before it is opened: old .xls files, files with a password, anything else.
 * @throws FileRefusal
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP_SIGNATURE)) return;
  if (!startsWith(bytes, OLE_SIGNATURE)) {
    throw new FileRefusal(
      "notXlsx",
      "Tệp này không phải sổ làm việc Excel (.xlsx). Hãy chọn một tệp .xlsx, hoặc mở tệp bằng Excel rồi lưu thành “Sổ làm việc Excel (*.xlsx)”.",
    );
  }
  if (containsUtf16(bytes, "EncryptedPackage")) {
    throw new FileRefusal(
      "encrypted",
      "Tệp có mật khẩu. Mở tệp bằng Excel, gỡ mật khẩu (Tệp → Thông tin → Bảo vệ Sổ làm việc → Mã hóa bằng mật khẩu), lưu lại rồi thử lại.",
    );
  }
  throw new FileRefusal(
    "oldXls",
    "Tệp ở định dạng Excel cũ (.xls). Mở tệp bằng Excel, chọn Lưu thành → “Sổ làm việc Excel (*.xlsx)”, rồi dùng tệp mới.",
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, position) => bytes[position] === byte);
}

/** Names inside an OLE container are UTF-16; a password-protected workbook has a stream of this name. */
function containsUtf16(bytes: Uint8Array, name: string): boolean {
  const sought = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let start = bytes.indexOf(sought[0] ?? 0); start >= 0; start = bytes.indexOf(sought[0] ?? 0, start + 1)) {
    if (sought.every((byte, offset) => bytes[start + offset] === byte)) return true;
  }
  return false;
}
