/** Ids of the one conversation there is between the host and the add-in's page. */
export const CONVERSATION_ID = "workbench-conversation";
export const CONTROL_ID = "workbench-add-in";

export interface FrameNameOptions {
  /** Address of the page that holds the frame; of the same origin as the add-in's page. */
  readonly hostPage: string;
  readonly locale?: "vi-VN" | "en-US";
  /** Whether functions and commands run in the page itself; so they do unless it is `false`. */
  readonly sharedRuntime?: boolean;
}

/** Bits in the host information: an add-in page; custom functions start in it (shared runtime). */
const FLAG = { page: 1, sharedRuntime: 2 } as const;

/** The name of the frame, by which office.js learns that it runs in Excel on the web, and who its host is. */
export function frameName({ hostPage, locale = "vi-VN", sharedRuntime = true }: FrameNameOptions): string {
  const flags = FLAG.page + (sharedRuntime ? FLAG.sharedRuntime : 0);
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel|Web|16.01|${locale}|workbench|||${flags}`,
    xdmInfo: `${CONVERSATION_ID}|${CONTROL_ID}|${hostPage}`,
    serializerVersion: "1",
  });
}
