/** The address of a cell as a custom function gets it, e.g. `'Xếp hạng 2023'!B4`. */
export function callerAddress(sheetName: string, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName);
  const sheet = plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${sheet}!${columnName(column)}${row + 1}`;
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
