import type { KeyboardEvent } from "react";
import type { Sheet } from "../workbook/workbook";

interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly activeId: string;
  readonly onActivate: (sheet: Sheet) => void;
}

/** The tabs of the visible sheets. */
export function SheetTabs({ sheets, activeId, onActivate }: SheetTabsProps) {
  const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = step === undefined ? undefined : visible[index + step];
    if (!next) return;
    event.preventDefault();
    onActivate(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Các trang tính">
      {visible.map((sheet, index) => (
        <button
          key={sheet.id}
          id={tabId(sheet)}
          type="button"
          role="tab"
          aria-selected={sheet.id === activeId}
          tabIndex={sheet.id === activeId ? 0 : -1}
          className="sheet-tab"
          style={/^#[0-9a-f]{6}$/i.test(sheet.tabColor) ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
          onClick={() => {
            onActivate(sheet);
          }}
          onKeyDown={(event) => {
            onKeyDown(event, index);
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

function tabId(sheet: Sheet): string {
  return `tab-${sheet.id}`;
}
