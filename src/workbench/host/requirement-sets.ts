/** Version of each requirement set of which the host answers what the set is used for here. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.1",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  AddinCommands: "1.3",
};

/** Versions to declare instead, e.g. `{ ExcelApi: "1.9" }`; `"0"` takes a set away. Nothing can be raised. */
export type LoweredRequirements = Readonly<Partial<Record<string, string | number>>>;

/** Names of the sets with the version to declare. Versions stay text: as numbers 1.10 would be less than 1.9. */
export function requirementSets(lowered: LoweredRequirements): Record<string, string> {
  const sets: Record<string, string> = {};
  for (const [name, highest] of Object.entries(SETS)) {
    const version = String(lowered[name] ?? highest);
    if (Number.parseFloat(version) > 0) sets[name] = lower(version, highest);
  }
  return sets;
}

function lower(one: string, other: string): string {
  const [oneMajor = 0, oneMinor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return oneMajor < otherMajor || (oneMajor === otherMajor && oneMinor < otherMinor) ? one : other;
}
