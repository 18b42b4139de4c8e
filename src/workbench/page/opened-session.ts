import { FileRefusal } from "../file/file-refusal";
import { openWorkbook } from "../file/open-workbook";
import type { PaneExit } from "../host/pane-exit";
import { AddInConnection } from "./add-in-connection";
import type { AddIn } from "./manifest";
import { WorkbenchSession } from "./workbench-session";

/** A workbook on the screen with the add-in connected to it. */
export interface OpenedSession {
  /** Tells one opening from the next, so that the add-in's page is loaded afresh. */
  readonly id: number;
  readonly session: WorkbenchSession;
  readonly connection: AddInConnection;
}

export interface OpeningOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly addIn: AddIn;
  readonly requirements: Record<string, string>;
  readonly showPane: () => void;
  readonly hidePane: () => void;
  readonly leavePane: (way: PaneExit) => void;
  readonly onNotice: (text: string) => void;
}

let opened = 0;

/** Throws `FileRefusal` for a file that is no workbook. */
export function openSession({
  bytes,
  fileName,
  addIn,
  requirements,
  showPane,
  hidePane,
  leavePane,
  onNotice,
}: OpeningOptions): OpenedSession {
  const session = new WorkbenchSession(openWorkbook(bytes), fileName);
  const connection = new AddInConnection({ session, requirements, showPane, hidePane, leavePane });
  connection.connectFunctions(addIn).catch(() => {
    onNotice("Không đọc được danh sách hàm của tiện ích; công thức của tiện ích giữ kết quả cũ.");
  });
  opened += 1;
  return { id: opened, session, connection };
}

/** Why a file could not be opened, in words for the user. */
export function openingFailure(error: unknown, fileName: string): string {
  if (error instanceof FileRefusal) return `Không mở được «${fileName}». ${error.message}`;
  return `Không mở được «${fileName}»: tệp có chỗ không đọc được. Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.`;
}

export function closeSession({ session, connection }: OpenedSession): void {
  connection.dispose();
  session.dispose();
}

/** Hands the workbook to the browser as a download. */
export function download({ session }: OpenedSession): void {
  const bytes = new Uint8Array(session.workbook.save());
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = session.fileName;
  link.click();
  URL.revokeObjectURL(address);
}
