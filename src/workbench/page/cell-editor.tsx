import { useEffect, useRef } from "react";
import type { Step } from "./selection";

/** What is being typed, and where. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly place: "cell" | "formulaBar";
}

interface CellEditorProps {
  readonly text: string;
  readonly width: number;
  readonly onType: (text: string) => void;
  readonly onCommit: (step: Step | null) => void;
  readonly onCancel: () => void;
}

/** The field that stands in a cell while it is edited. */
export function CellEditor({ text, width, onType, onCommit, onCancel }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }, []);
  return (
    <input
      ref={field}
      className="cell-editor"
      aria-label="Nội dung ô"
      style={{ minWidth: width - 2, width: `${Math.min(60, text.length + 2)}ch` }}
      value={text}
      onChange={(event) => {
        onType(event.target.value);
      }}
      onBlur={() => {
        onCommit(null);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        const step = stepOf(event.key, event.shiftKey);
        if (step === undefined) return;
        event.preventDefault();
        if (step === "cancel") onCancel();
        else onCommit(step);
      }}
    />
  );
}

/** Where a key that ends editing leads; undefined for every other key. */
export function stepOf(key: string, shift: boolean): Step | "cancel" | undefined {
  if (key === "Enter") return shift ? "up" : "down";
  if (key === "Tab") return shift ? "left" : "right";
  return key === "Escape" ? "cancel" : undefined;
}
