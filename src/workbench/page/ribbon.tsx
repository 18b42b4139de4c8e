import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { RibbonAction, RibbonButton, RibbonTab } from "./manifest";

interface RibbonProps {
  readonly tab: RibbonTab | null;
  /** The button whose action is under way. */
  readonly busyButton: string | null;
  readonly onAction: (action: RibbonAction, buttonId: string) => void;
  readonly onSort: (descending: boolean) => void;
}

type TabName = "home" | "addIn";

/** The ribbon: the workbench's own tab, and the one that the add-in's manifest describes. */
export function Ribbon({ tab, busyButton, onAction, onSort }: RibbonProps) {
  const [chosen, setChosen] = useState<TabName>("addIn");
  const shown = tab ? chosen : "home";
  const tabs: readonly { name: TabName; label: string }[] = [
    { name: "home", label: "Trang đầu" },
    ...(tab ? [{ name: "addIn" as const, label: tab.label }] : []),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = tabs[event.key === "ArrowLeft" ? 0 : tabs.length - 1];
    if (!next) return;
    setChosen(next.name);
    document.getElementById(`ribbon-tab-${next.name}`)?.focus();
  };
  return (
    <section className="ribbon" aria-label="Dải lệnh">
      <div className="ribbon-tabs" role="tablist" aria-label="Các thẻ lệnh">
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            id={`ribbon-tab-${name}`}
            type="button"
            role="tab"
            aria-selected={shown === name}
            aria-controls="ribbon-commands"
            tabIndex={shown === name ? 0 : -1}
            className="ribbon-tab"
            onClick={() => {
              setChosen(name);
            }}
            onKeyDown={onKeyDown}
          >
            {label}
          </button>
        ))}
      </div>
      <div id="ribbon-commands" role="tabpanel" aria-labelledby={`ribbon-tab-${shown}`} className="ribbon-commands">
        {shown === "home" || !tab ? (
          <Group label="Sắp xếp">
            <SortButton
              label="Tăng dần"
              tip="Sắp xếp các hàng theo cột đang chọn, từ nhỏ đến lớn."
              onClick={() => {
                onSort(false);
              }}
              mark="A→Z"
            />
            <SortButton
              label="Giảm dần"
              tip="Sắp xếp các hàng theo cột đang chọn, từ lớn đến nhỏ."
              onClick={() => {
                onSort(true);
              }}
              mark="Z→A"
            />
          </Group>
        ) : (
          tab.groups.map((group) => (
            <Group key={group.id} label={group.label}>
              {group.buttons.map((button) => (
                <AddInButton key={button.id} button={button} isBusy={busyButton === button.id} onAction={onAction} />
              ))}
            </Group>
          ))
        )}
      </div>
    </section>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-buttons">{children}</div>
      <div className="ribbon-group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

function AddInButton({
  button,
  isBusy,
  onAction,
}: {
  button: RibbonButton;
  isBusy: boolean;
  onAction: RibbonProps["onAction"];
}) {
  return (
    <button
      type="button"
      className="ribbon-button"
      title={button.tip}
      aria-busy={isBusy}
      aria-disabled={isBusy}
      data-control-id={button.id}
      onClick={() => {
        if (!isBusy) onAction(button.action, button.id);
      }}
    >
      {button.iconUrl !== null && <img src={samePage(button.iconUrl)} alt="" width={32} height={32} />}
      <span>{button.label}</span>
    </button>
  );
}

function SortButton({ label, tip, mark, onClick }: { label: string; tip: string; mark: string; onClick: () => void }) {
  return (
    <button type="button" className="ribbon-button" title={tip} onClick={onClick}>
      <span className="ribbon-mark" aria-hidden="true">
        {mark}
      </span>
      <span>{label}</span>
    </button>
  );
}

/** The manifest names a fixed address; the workbench serves the same files on whatever port it has. */
export function samePage(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
