import type { Problem } from "./outcome";

/** Raised by the add-in itself when a job cannot be done; nothing has been written yet. */
export class JobRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = "JobRefused";
  }
}

/**
 * The host's code of a failure, e.g. `InvalidOperationInCellEditMode`; empty for any other error. The library may run in
 * another frame, whose errors are no `Error` here.
 */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Why a job failed, from what was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof JobRefused) return error.problem;
  switch (errorCode(error)) {
    case "InvalidOperationInCellEditMode":
      return { code: "cellBeingEdited" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { code: "tooLarge" };
    default:
      return { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
  }
}
