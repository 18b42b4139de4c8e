import { isSameName } from "./name-rules";

/** Names of the columns of a table from the texts of its header: none empty, no two alike. */
export function columnNames(headers: readonly string[]): string[] {
  const names: string[] = [];
  headers.forEach((header, position) => {
    const isTaken = (name: string) =>
      names.some((other) => isSameName(other, name)) || headers.slice(position + 1).includes(name);
    const stem = header === "" ? "Column" : header;
    let name = header === "" ? `Column${position + 1}` : header;
    for (let number = 2; name === "" || names.some((other) => isSameName(other, name)); number++) {
      name = isTaken(`${stem}${number}`) ? "" : `${stem}${number}`;
    }
    names.push(name);
  });
  return names;
}
