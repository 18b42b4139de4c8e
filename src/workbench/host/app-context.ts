import type { Workbook } from "../workbook/workbook";
import { CONTROL_ID } from "./frame-name";
import type { LoweredRequirements } from "./requirement-sets";
import { requirementSets } from "./requirement-sets";

const EXCEL_ON_THE_WEB = 16;

export interface AppContextOptions {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly requirements: LoweredRequirements;
}

/** What the library wants to know of its host before it is ready. */
export function appContext({ workbook, locale, requirements }: AppContextOptions): Record<string, unknown> {
  return {
    _id: CONTROL_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "",
    _clientMode: 0,
    _settings: [...workbook.settings],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: CONTROL_ID,
    _requirementMatrix: JSON.stringify(requirementSets(requirements)),
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: "",
  };
}
