import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { FileRefusal } from "./file-refusal";

/**
 * The parts of a package (.xlsx) by path, in the order of the file. A part that is not replaced is written back with
 * the same bytes.
 */
export class ZipPackage {
  readonly #parts: Map<string, Uint8Array>;

  private constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
  }

  /** @throws FileRefusal `damaged` */
  static unzip(bytes: Uint8Array): ZipPackage {
    try {
      return new ZipPackage(new Map(Object.entries(unzipSync(bytes))));
    } catch {
      throw new FileRefusal(
        "damaged",
        "Tệp bị hỏng, không mở được. Mở tệp bằng Excel để Excel sửa, lưu lại rồi thử lại; hoặc dùng một bản sao khác.",
      );
    }
  }

  /** A package with the same parts, to be changed on its own. */
  copy(): ZipPackage {
    return new ZipPackage(new Map(this.#parts));
  }

  get paths(): string[] {
    return [...this.#parts.keys()];
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  text(path: string): string | null {
    const bytes = this.#parts.get(path);
    if (bytes === undefined) return null;
    return strFromU8(bytes).replace(/^\ufeff/, "");
  }

  setText(path: string, text: string): void {
    this.#parts.set(path, strToU8(text));
  }

  remove(path: string): void {
    this.#parts.delete(path);
  }

  /** Every part with a fixed date, so that one workbook always gives one file. */
  zip(): Uint8Array {
    const parts = [...this.#parts].map(([path, bytes]) => {
      const level = bytes.length > LARGE ? 1 : 6;
      return [path, [bytes, { level }] satisfies Zippable[string]] as const;
    });
    return zipSync(Object.fromEntries(parts), { mtime: new Date("2000-01-01T00:00:00") });
  }
}

/** Parts of more bytes are packed loosely: packing them well would take longer than all the rest of a save. */
const LARGE = 4_000_000;
