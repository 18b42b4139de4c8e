export type FileRefusalCode = "notXlsx" | "encrypted" | "oldXls" | "xlsb" | "damaged";

/** A file that cannot be opened here, with words for the user: what it is, and what to do. */
export class FileRefusal extends Error {
  constructor(
    readonly code: FileRefusalCode,
    message: string,
  ) {
    super(message);
    this.name = "FileRefusal";
  }
}
