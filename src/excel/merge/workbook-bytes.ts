import type { FileProblem } from "../../sheets/merge/file-scores";

/** A file as the user chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a file cannot be a workbook to insert, by its first bytes; `null` when it may be one. */
export function refusalOf({ name, bytes }: ChosenFile): FileProblem | null {
  if (beginsWith(bytes, ZIP)) return null;
  if (!beginsWith(bytes, COMPOUND)) return { code: "notWorkbook" };
  // A workbook with a password is wrapped in the same kind of file as one of Excel 97–2003.
  return { code: /\.xls$/i.test(name) ? "oldWorkbook" : "encrypted" };
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, position) => bytes[position] === byte);
}

const CHUNK = 0x8000;

/** The bytes in base64, as a host takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  // One call with all bytes as arguments would exceed the stack.
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
