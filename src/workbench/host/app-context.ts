import type { Json } from "./api-object";
import { CONTROL_ID } from "./frame-name";

/** What office.js asks first: who the host is, and what it can do. */
export function appContext(locale: string, requirementMatrix: string): Json {
  return {
    _id: CONTROL_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "",
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "workbench",
    _requirementMatrix: requirementMatrix,
    _appMinorVersion: 0,
    _hostFullVersion: "16.0",
    _clientWindowHeight: 600,
    _clientWindowWidth: 400,
    _addinName: "workbench",
  };
}

const EXCEL_ON_THE_WEB = 16;
