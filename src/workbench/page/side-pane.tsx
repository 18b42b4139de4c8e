import { type PointerEvent, type Ref, useState } from "react";

interface SidePaneProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly frameName: string;
  readonly pageUrl: string;
  readonly frame: Ref<HTMLIFrameElement>;
  readonly onClose: () => void;
}

const NARROWEST = 320;
const WIDEST = 450;

/**
 * The add-in's pane. Its page runs from the start, also while the pane is closed: ribbon buttons and functions live in
 * the same page.
 */
export function SidePane({ title, isOpen, frameName, pageUrl, frame, onClose }: SidePaneProps) {
  const [width, setWidth] = useState(NARROWEST + 30);
  const resize = (to: number) => {
    setWidth(Math.min(WIDEST, Math.max(NARROWEST, to)));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <aside className={isOpen ? "side-pane" : "side-pane side-pane-closed"} style={{ width }} aria-label={title}>
      {/* A separator that can be moved is a control, by ARIA's own definition. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="Độ rộng bảng bên"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="side-pane-edge"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={onPointerMove}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + 10);
          if (event.key === "ArrowRight") resize(width - 10);
        }}
      />
      <header className="side-pane-header">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label="Đóng bảng bên" title="Đóng" onClick={onClose}>
          ✕
        </button>
      </header>
      <iframe ref={frame} name={frameName} src={pageUrl} title={title} className="side-pane-frame" />
    </aside>
  );
}
