import { Button } from "@fluentui/react-components";
import { useRef } from "react";

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

interface OpenFileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onOpen: (file: OpenedFile) => void;
}

/** Lets the user choose a file and reads it as text; nothing leaves the machine. */
export function OpenFileButton({ label, accept, disabled, onOpen }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    // A file that cannot be read is refused like one with nothing in it.
    const text = await file.text().catch(() => "");
    onOpen({ name: file.name, text });
  };
  return (
    <>
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void read(file);
          // The same file may be chosen again after it was corrected.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
