export interface FrameNameOptions {
  /** Address of the page that hosts the frame; of the same https origin as the add-in's page. */
  readonly hostPage: string;
  /** Language of the host's own words, which the library shows its messages in. */
  readonly locale?: string;
  /** Whether functions and ribbon commands run in this page, too (shared runtime). */
  readonly sharedRuntime?: boolean;
}

export const CONVERSATION_ID = "workbench-conversation";
export const CONTROL_ID = "workbench-add-in";

/** The name of the add-in's frame: how the library learns that its host is Excel on the web, and where to post to. */
export function frameName({ hostPage, locale = "vi-VN", sharedRuntime = true }: FrameNameOptions): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel|Web|16.01|${locale}|workbench|||${sharedRuntime ? 3 : 1}`,
    xdmInfo: `${CONVERSATION_ID}|${CONTROL_ID}|${hostPage}`,
    serializerVersion: "1",
  });
}
