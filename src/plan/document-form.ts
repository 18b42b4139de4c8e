import { z } from "zod";
import { citation } from "./clause";

const line = z.string().trim().min(1);

/**
 * How lists are printed as documents (thể thức văn bản, Nghị định 30/2020/NĐ-CP): who issues and signs them, and where.
 * Number, date and signature are never filled in.
 */
export const documentForm = citation.extend({
  /** The agency that issues the lists (cơ quan ban hành), in capitals. */
  agency: line,
  /** The place of the date line (địa danh), e.g. `Đức Phổ`. */
  placeName: line,
  /** In whose name the signer signs, e.g. `TM. ỦY BAN NHÂN DÂN`; empty for an agency with a single head. */
  onBehalfOf: z.string(),
  /** The office of the signer (chức vụ của người ký), in capitals. */
  signer: line,
  /** To whom copies go (nơi nhận), a line each. */
  recipients: z.array(line),
});
export type DocumentForm = z.infer<typeof documentForm>;
