import { JobRefused } from "./problem-of";

/** The oldest Excel that has all we use: LTSC 2021, which answers up to this set. */
const NEEDED = { set: "ExcelApi", version: "1.13" };

/** @throws JobRefused `hostTooOld` in an Excel that cannot do the job */
export function requireHost(): void {
  if (!Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version)) {
    throw new JobRefused({ code: "hostTooOld" });
  }
}
