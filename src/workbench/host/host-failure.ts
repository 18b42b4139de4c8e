import { WorkbookRefusal } from "../workbook/workbook";

/** Failures in the words of Excel's API, with the HTTP status that goes with each. */
const KNOWN = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please check the documentation.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type FailureCode = keyof typeof KNOWN;

/** An action that the host cannot carry out. */
export class HostFailure extends Error {
  /** @param detail which argument or member, for whoever reads the add-in's log */
  constructor(
    readonly code: FailureCode,
    detail?: string,
  ) {
    super(detail === undefined ? KNOWN[code][1] : `${KNOWN[code][1]} (${detail})`);
    this.name = "HostFailure";
  }
}

/** A failure as the library takes it from the answer to a batch. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
  readonly Location: string;
}

/** @param location the member that failed, e.g. `Range.values` */
export function batchError(error: unknown, actionIndex: number, location: string): BatchError {
  const code = codeOf(error);
  return {
    Code: code,
    Message: error instanceof Error ? error.message : String(error),
    ActionIndex: actionIndex,
    HttpStatusCode: isKnown(code) ? KNOWN[code][0] : 400,
    Location: location,
  };
}

function codeOf(error: unknown): string {
  return error instanceof HostFailure || error instanceof WorkbookRefusal ? error.code : "GeneralException";
}

/** A failure that a test asked for by its code alone. */
export function failureByCode(code: string, actionIndex: number): BatchError {
  const [status, message] = isKnown(code) ? KNOWN[code] : ([400, code] as const);
  return { Code: code, Message: message, ActionIndex: actionIndex, HttpStatusCode: status, Location: "" };
}

function isKnown(code: string): code is FailureCode {
  return Object.hasOwn(KNOWN, code);
}
