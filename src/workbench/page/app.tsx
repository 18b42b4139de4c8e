import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { frameName } from "../host/frame-name";
import { sortableRange } from "./current-block";
import type { AddIn, RibbonAction } from "./manifest";
import { refusalText } from "./messages";
import { leavePane } from "./leave-pane";
import { NoticeBar } from "./notice-bar";
import { type OpenedSession, closeSession, download, openSession, openingFailure } from "./opened-session";
import { Ribbon, samePage } from "./ribbon";
import { SidePane } from "./side-pane";
import { TitleBar } from "./title-bar";
import { WorkbookView } from "./workbook-view";

interface AppProps {
  readonly addIn: AddIn;
  readonly first: { readonly bytes: Uint8Array; readonly name: string };
  readonly firstNotice: string | null;
  readonly requirements: Record<string, string>;
}

/** The workbench: a spreadsheet program with one add-in. */
export function App({ addIn, first, firstNotice, requirements }: AppProps) {
  const [notice, setNotice] = useState(firstNotice);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [busyButton, setBusyButton] = useState<string | null>(null);
  const open = useCallback(
    (bytes: Uint8Array, fileName: string) =>
      openSession({
        bytes,
        fileName,
        addIn,
        requirements,
        showPane: () => {
          setPaneOpen(true);
        },
        hidePane: () => {
          setPaneOpen(false);
        },
        leavePane,
        onNotice: setNotice,
      }),
    [addIn, requirements],
  );
  const [opened, setOpened] = useState<OpenedSession>(() => open(first.bytes, first.name));
  const { session, connection } = opened;
  const frame = useRef<HTMLIFrameElement | null>(null);

  const openFile = (bytes: Uint8Array, fileName: string): void => {
    try {
      const next = open(bytes, fileName);
      closeSession(opened);
      setOpened(next);
      setNotice(null);
    } catch (error) {
      const reason = openingFailure(error, fileName);
      setNotice(reason);
      throw new Error(reason, { cause: error });
    }
  };
  const openChosen = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      openFile(bytes, file.name);
    } catch {
      // The reason stands in the notice already.
    }
  };
  const openFromOutside = useEffectEvent(openFile);

  useEffect(() => {
    window.workbench = {
      open: (bytes, fileName = "bảng tính.xlsx") =>
        Promise.resolve().then(() => {
          openFromOutside(bytes, fileName);
        }),
      save: () => session.workbook.save(),
      workbook: session.workbook,
      calculator: session.calculator,
      host: connection.host,
      idle: async () => {
        await session.calculator.idle();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
    };
    document.title = `${session.fileName} – Bảng tính`;
  }, [session, connection]);

  const runAction = async (action: RibbonAction, buttonId: string): Promise<void> => {
    if (action.kind === "showPane") {
      setPaneOpen(true);
      return;
    }
    setBusyButton(buttonId);
    try {
      await connection.host.runAction(action.name, buttonId);
    } catch {
      setNotice("Tiện ích không trả lời lệnh này. Hãy đợi bảng bên tải xong rồi bấm lại; nếu vẫn lỗi, tải lại trang.");
    } finally {
      setBusyButton(null);
    }
  };
  const sort = (descending: boolean) => {
    const { sheet, workbook } = session;
    const { top, left } = workbook.selection;
    const range = sortableRange(sheet, top, left);
    if (!range) {
      setNotice("Hãy chọn một ô trong vùng dữ liệu cần sắp xếp.");
      return;
    }
    try {
      sheet.sortRows(range, left, descending);
      setNotice(null);
    } catch (error) {
      setNotice(refusalText(error, sheet));
    }
  };
  const attachFrame = useCallback(
    (element: HTMLIFrameElement | null) => {
      frame.current = element;
      connection.attach(element);
    },
    [connection],
  );
  const pageAddress = new URL(samePage(addIn.pageUrl), window.location.href).href;
  return (
    <div className="workbench">
      <TitleBar
        fileName={session.fileName}
        onOpen={(file) => {
          void openChosen(file);
        }}
        onSave={() => {
          download(opened);
        }}
      />
      <Ribbon
        tab={addIn.tab}
        busyButton={busyButton}
        onAction={(action, id) => {
          void runAction(action, id);
        }}
        onSort={sort}
      />
      <NoticeBar
        text={notice}
        onClose={() => {
          setNotice(null);
        }}
      />
      <div className="workbench-body">
        <WorkbookView key={opened.id} session={session} onNotice={setNotice} />
        <SidePane
          key={`pane-${opened.id}`}
          title={addIn.name}
          isOpen={isPaneOpen}
          frameName={frameName({ hostPage: window.location.href, sharedRuntime: requirements.SharedRuntime !== "0" })}
          pageUrl={pageAddress}
          frame={attachFrame}
          onClose={() => {
            setPaneOpen(false);
          }}
        />
      </div>
    </div>
  );
}
