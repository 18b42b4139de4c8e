import type { Host } from "../host/host";
import type { OpenedWorkbook } from "../file/open-workbook";
import type { Calculator } from "../formula/calculator";

/** What the page offers to whoever drives it from outside, such as a browser test. */
export interface WorkbenchControl {
  /** Opens a file as the button does. Rejects with the reason shown to the user. */
  open(bytes: Uint8Array, fileName?: string): Promise<void>;
  /** The workbook as a file, as it is now. */
  save(): Uint8Array;
  readonly workbook: OpenedWorkbook;
  readonly calculator: Calculator;
  readonly host: Host;
  /** Resolves when everything is calculated and drawn. */
  idle(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchControl;
  }
}
