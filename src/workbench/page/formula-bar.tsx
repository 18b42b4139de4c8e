import { type KeyboardEvent, useState } from "react";
import { stepOf } from "./cell-editor";
import type { Step } from "./selection";

interface FormulaBarProps {
  readonly address: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly onGo: (address: string) => void;
  readonly onType: (text: string) => void;
  readonly onCommit: (step: Step | null) => void;
  readonly onCancel: () => void;
}

/** The name box, and the content of the active cell. */
export function FormulaBar({ address, text, isEditing, onGo, onType, onCommit, onCancel }: FormulaBarProps) {
  const [typedAddress, setTypedAddress] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = stepOf(event.key, event.shiftKey);
    if (step === undefined || event.key === "Tab") return;
    event.preventDefault();
    if (step === "cancel") onCancel();
    else onCommit(step);
  };
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label="Ô đang chọn; gõ địa chỉ rồi Enter để tới ô khác"
        value={typedAddress ?? address}
        onChange={(event) => {
          setTypedAddress(event.target.value);
        }}
        onBlur={() => {
          setTypedAddress(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          onGo(event.currentTarget.value);
          setTypedAddress(null);
        }}
      />
      <span className="formula-mark" aria-hidden="true">
        fx
      </span>
      <input
        className="formula-field"
        aria-label="Nội dung ô đang chọn"
        value={text}
        onChange={(event) => {
          onType(event.target.value);
        }}
        onBlur={() => {
          if (isEditing) onCommit(null);
        }}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
    </div>
  );
}
