/** The sheets with results (kết quả), one for every occasion. */
const RESULTS = {
  ranking: "XepHang",
  explanation: "GiaiTrinh",
  nominations: "XetThuong",
  targets: "ChiTieu",
} as const;

/**
 * The mark of a sheet with results, which is also the name of its table.
 * @param occasion in ASCII: the year, or `TongKet`.
 */
export function resultMark(kind: keyof typeof RESULTS, occasion: string): string {
  return `${RESULTS[kind]}_${occasion}`;
}

const RESULT_TABLE = new RegExp(`^(?:${Object.values(RESULTS).join("|")})_(?:\\d{4}|TongKet)[\\d_]*$`);

/** Whether a table has the name of one with results; Excel adds digits to a name that is taken already. */
export function isResultTable(name: string): boolean {
  return RESULT_TABLE.test(name);
}
