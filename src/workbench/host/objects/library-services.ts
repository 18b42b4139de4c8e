import { HostFailure } from "../host-failure";
import type { Subjects } from "../host-object";
import type { ObjectType } from "../object-type";

/** Services that the library itself calls, by the names under which it asks for them. */
export const SERVICES = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
} as const;

/** States of a page, as `Office.addin` counts them. */
const PANE_STATES = ["Inactive", "Background", "Visible"] as const;

export const addinInternalServiceType: ObjectType<Subjects["AddinInternalService"]> = {
  methods: {
    NotifyActionHandlerReady: (_service, _args, host) => {
      host.actionsReady();
    },
  },
};

export const customFunctionsType: ObjectType<Subjects["CustomFunctions"]> = {
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (_service, _args, { functionCalls }) => {
      functionCalls.pageReady();
    },
    SetInvocationArrayResults: (_service, args, { functionCalls }) => {
      const results = args.raw(0);
      if (!Array.isArray(results)) throw new HostFailure("InvalidArgument");
      for (const result of results) functionCalls.takeResult(result);
    },
  },
};

export const appRuntimeServiceType: ObjectType<Subjects["AppRuntimeService"]> = {
  methods: {
    GetAppRuntimeState: (_service, _args, { isPaneShown }) => (isPaneShown ? "Visible" : "Background"),
    SetAppRuntimeState: (_service, args, host) => {
      if (args.choice(0, PANE_STATES) === "Visible") host.showPane();
      else host.hidePane();
    },
  },
};

export const appRuntimePersistenceServiceType: ObjectType<Subjects["AppRuntimePersistenceService"]> = {
  methods: {
    // The page of the workbench always starts with the workbook.
    GetAppRuntimeStartState: () => "Background",
    SetAppRuntimeStartState: (_service, args) => {
      args.choice(0, PANE_STATES);
    },
  },
};
