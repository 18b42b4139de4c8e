/**
 * The smallest host that satisfies the library: a workbook with one number in every cell. Keeps the text that the page
 * wrote, and sends ribbon commands.
 */
export class StandInHost {
  readonly written: unknown[] = [];
  completed = 0;
  post: (message: string) => void = () => undefined;
  #commands: Message | null = null;

  readonly receive = (text: string): void => {
    const message = JSON.parse(text) as Message;
    if (message._actionName === "appCommandInvoked") this.#commands = message;
    this.#answer(message, this.#answerTo(message), 0);
  };

  runAction(name: string): void {
    if (this.#commands === null) throw new Error("the page takes no commands");
    this.#answer(this.#commands, ["command1", name, JSON.stringify({ source: { id: "button1" } })], 1);
  }

  #answerTo({ _actionName, _data }: Message): unknown {
    if (_actionName === "ContextActivationManager_getAppContextAsync") return CONTEXT;
    if (_actionName !== "executeMethod") return { Error: 0 };
    if (_data.DdaMethod.DispatchId === 94) {
      this.completed += 1;
      return { Error: 0, Version: 1 };
    }
    const batch = JSON.parse(_data.ArrayData[4] as string) as Batch;
    const Results = batch.Actions.map((action) => ({ ActionId: action.Id, Value: this.#carryOut(action) }));
    return { Error: 0, Version: 1, Data: [200, [], JSON.stringify({ Results })] };
  }

  #carryOut({ ActionType, ArgumentInfo }: Action): unknown {
    if (ActionType === 4) this.written.push(...(ArgumentInfo?.Arguments ?? []));
    return ActionType === 2 ? { Values: [[42]] } : {};
  }

  #answer({ _actionName, _conversationId, _correlationId }: Message, data: unknown, _responseType: number): void {
    const answer = { _messageType: 1, _actionName, _conversationId, _correlationId, _data: data, _errorCode: 0 };
    this.post(JSON.stringify({ ...answer, _responseType, _serializerVersion: 1 }));
  }
}

/** @param pageUrl address of the host's page: same origin as the add-in's */
export function standInFrameName(pageUrl: string): string {
  return JSON.stringify({
    baseFrameName: "frame",
    hostInfo: "Excel|Web|16.01|vi-VN|correlation|||3",
    xdmInfo: `conversation|control|${pageUrl}`,
    serializerVersion: "1",
  });
}

interface Message {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: string;
  readonly _data: { readonly DdaMethod: { readonly DispatchId: number }; readonly ArrayData: readonly unknown[] };
}

interface Batch {
  readonly Actions: readonly Action[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const CONTEXT = {
  _id: "control",
  _appName: 16,
  _appVersion: "16.01",
  _appUILocale: "vi-VN",
  _dataLocale: "vi-VN",
  _docUrl: "",
  _clientMode: 0,
  _settings: [],
  _reason: 0,
  _osfControlType: 1,
  _eToken: "",
  _appInstanceId: "instance",
  _requirementMatrix: JSON.stringify({ ExcelApi: 1.17, SharedRuntime: 1.1, AddinCommands: 1.3 }),
  _appMinorVersion: 0,
  _hostFullVersion: "16.0",
  _clientWindowHeight: 600,
  _clientWindowWidth: 300,
  _addinName: "stand-in",
};
