import { useRef } from "react";

interface TitleBarProps {
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The name of the file, and the way to open another one or to save this one. */
export function TitleBar({ fileName, onOpen, onSave }: TitleBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <div className="title-buttons">
        <button type="button" className="title-button" onClick={() => chooser.current?.click()}>
          Mở tệp
        </button>
        <button type="button" className="title-button" onClick={onSave}>
          Lưu
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label="Chọn tệp bảng tính"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
      </div>
      <h1>{fileName}</h1>
    </header>
  );
}
