import type { DocumentForm } from "../../plan/document-form";

/** Columns that belong together, zero-based, inclusive. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Head and foot of a sheet that is printed as a document (thể thức văn bản, Nghị định 30/2020/NĐ-CP): above the title
 * the agency on the left, the national title on the right; under the table the recipients and the signer.
 */
export interface DocumentFrame {
  readonly left: ColumnSpan;
  readonly right: ColumnSpan;
  readonly agency: readonly FrameLine[];
  readonly nation: readonly FrameLine[];
  readonly recipients: readonly FrameLine[];
  readonly signer: readonly FrameLine[];
}

/** A line of the frame; `""` leaves its row empty. */
export interface FrameLine {
  readonly text: string;
  readonly look: "plain" | "bold" | "italic" | "boldItalic" | "underlined";
}

/** Rows of the head, with an empty one under it. */
export const FRAME_HEAD_ROWS = 4;

/** Rows from the table down to the recipients: one stays empty. */
const GAP_ROWS = 1;

/** The frame of a list of the plan's place, between the columns that leave room for it. */
export function documentFrame(form: DocumentForm, left: ColumnSpan, right: ColumnSpan): DocumentFrame {
  return {
    left,
    right,
    agency: [
      { text: form.agency, look: "bold" },
      { text: "Số:        /", look: "plain" },
    ],
    nation: [
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: "bold" },
      { text: "Độc lập - Tự do - Hạnh phúc", look: "underlined" },
      { text: `${form.placeName}, ngày     tháng     năm        `, look: "italic" },
    ],
    recipients: [
      { text: "Nơi nhận:", look: "boldItalic" },
      ...form.recipients.map((recipient, position): FrameLine => {
        const isLast = position === form.recipients.length - 1;
        return { text: `- ${recipient}${isLast ? "." : ";"}`, look: "plain" };
      }),
    ],
    signer: [form.onBehalfOf, form.signer].flatMap((text): FrameLine[] =>
      text === "" ? [] : [{ text, look: "bold" }],
    ),
  };
}

/** Rows that the foot takes under the table, the empty one before it included. */
export function footRows({ recipients, signer }: DocumentFrame): number {
  return GAP_ROWS + Math.max(recipients.length, signer.length);
}
