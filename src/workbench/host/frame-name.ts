/** Ids of the one conversation there is between the host and the add-in's page. */
export const CONVERSATION_ID = "workbench-conversation";
export const CONTROL_ID = "workbench-add-in";

export interface FrameNameOptions {
  /** Address of the page that holds the frame; of the same origin as the add-in's page. */
  readonly hostPage: string;
  readonly locale?: "vi-VN" | "en-US";
}

/** Bit set in the host information: start the custom functions in the page itself (shared runtime). */
const FLAGS = 3;

/** The name of the frame, by which office.js learns that it runs in Excel on the web, and who its host is. */
export function frameName({ hostPage, locale = "vi-VN" }: FrameNameOptions): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel|Web|16.01|${locale}|workbench|||${FLAGS}`,
    xdmInfo: `${CONVERSATION_ID}|${CONTROL_ID}|${hostPage}`,
    serializerVersion: "1",
  });
}
