import { useState, useSyncExternalStore } from "react";
import { LAST_COLUMN, LAST_ROW } from "../formula/sheet-limits";
import type { Rect, Sheet } from "../workbook/workbook";
import type { Editing } from "./cell-editor";
import { editableText, enterText } from "./cell-edit";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { type Link, placeOf } from "./links";
import { refusalText } from "./messages";
import { type Selection, type Step, addressOf, mergeAt, nextCell, rectOf, selectionOf } from "./selection";
import { SheetTabs } from "./sheet-tabs";
import type { WorkbenchSession } from "./workbench-session";

interface WorkbookViewProps {
  readonly session: WorkbenchSession;
  readonly onNotice: (text: string | null) => void;
}

/** The formula bar, the grid and the sheet tabs of one workbook. */
export function WorkbookView({ session, onNotice }: WorkbookViewProps) {
  const version = useSyncExternalStore(session.subscribe, session.version);
  const [editing, setEditing] = useState<Editing | null>(null);
  // The corner that a selection was begun from; the workbook itself knows only the rectangle.
  const [begun, setBegun] = useState<Selection | null>(null);
  const { sheet, workbook } = session;
  const selection = begun && sameRect(rectOf(begun), workbook.selection) ? begun : selectionOf(workbook.selection);

  const select = (to: Selection) => {
    setBegun(to);
    session.select(sheet, rectOf(to));
  };
  const attempt = (work: () => string | null) => {
    try {
      onNotice(work());
    } catch (error) {
      onNotice(refusalText(error, sheet));
    }
  };
  const startEditing = (text: string | null) => {
    const { row, column } = selection;
    setEditing({ row, column, text: text ?? editableText(sheet, row, column), place: "cell" });
  };
  const commit = (step: Step | null) => {
    if (!editing) return;
    setEditing(null);
    const { row, column, text } = editing;
    if (text !== editableText(sheet, row, column)) {
      attempt(() => enterText(sheet, row, column, text, new Date().getFullYear()));
    }
    if (step === null) return;
    const to = nextCell(sheet, editing, step, { rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 });
    select({ ...to, toRow: to.row, toColumn: to.column });
    focusGrid();
  };
  const cancel = () => {
    setEditing(null);
    focusGrid();
  };
  const clear = () => {
    const rect = rectOf(selection);
    const merge = mergeAt(sheet, selection.row, selection.column);
    attempt(() => {
      sheet.clear(merge && rect.top === rect.bottom && rect.left === rect.right ? merge : rect, "contents");
      return null;
    });
  };
  const go = (to: Sheet, range: Rect) => {
    setBegun(selectionOf(range));
    session.select(to, range);
    focusGrid();
  };
  const follow = (link: Link) => {
    if (link.kind === "place") go(link.sheet, link.range);
    else window.open(link.url, "_blank", "noreferrer");
  };
  const goTo = (address: string) => {
    const name = workbook.names.find(
      (one) => one.visible && one.name.toLocaleLowerCase() === address.trim().toLocaleLowerCase(),
    );
    const place = placeOf(workbook, sheet, name ? name.formula.replace(/^=/, "") : address);
    if (place?.kind === "place") go(place.sheet, place.range);
    else onNotice(`Không có ô hay vùng nào tên là «${address}».`);
  };
  const activate = (to: Sheet) => {
    setEditing(null);
    session.activate(to);
  };
  return (
    <main className="workbook-view" aria-label="Bảng tính">
      <FormulaBar
        address={addressOf({
          top: selection.row,
          left: selection.column,
          bottom: selection.row,
          right: selection.column,
        })}
        text={editing?.text ?? editableText(sheet, selection.row, selection.column)}
        isEditing={editing?.place === "formulaBar"}
        onGo={goTo}
        onType={(text) => {
          setEditing({ row: selection.row, column: selection.column, text, place: "formulaBar" });
        }}
        onCommit={commit}
        onCancel={cancel}
      />
      <Grid
        key={sheet.id}
        session={session}
        version={version}
        selection={selection}
        editing={editing}
        onSelect={select}
        onStartEditing={startEditing}
        onType={(text) => {
          setEditing((before) => before && { ...before, text });
        }}
        onCommit={commit}
        onCancel={cancel}
        onClear={clear}
        onFollow={follow}
      />
      <SheetTabs sheets={workbook.sheets} activeId={sheet.id} onActivate={activate} />
    </main>
  );
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Once the field in the cell is gone the keys belong to the grid again. */
function focusGrid(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true }));
}
