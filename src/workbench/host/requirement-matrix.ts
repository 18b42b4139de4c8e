/**
 * The requirement sets that this host answers: only those whose members it really has. `0` stands for a set that is
 * not there.
 */
const OFFERED: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.3,
  RibbonApi: 1.1,
  AddinCommands: 1.1,
  DialogApi: 1.1,
};

/** The matrix as office.js reads it, with some sets lowered to see how an add-in copes with an older Excel. */
export function requirementMatrix(lowered: Readonly<Partial<Record<string, string | number>>> = {}): string {
  const sets = { ...OFFERED, ...lowered };
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(sets).flatMap(([name, version]) => (Number(version) > 0 ? [[name, Number(version)]] : [])),
    ),
  );
}
