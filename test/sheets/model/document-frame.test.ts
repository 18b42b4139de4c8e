import { describe, expect, it } from "vitest";
import { ducPhoPlan } from "../../../src/plan/duc-pho";
import { documentFrame, footRows } from "../../../src/sheets/model/document-frame";

const frame = documentFrame(ducPhoPlan.documentForm, { first: 0, last: 1 }, { first: 5, last: 7 });

describe("the frame of a document (Nghị định 30/2020/NĐ-CP)", () => {
  it("names the agency on the left, the nation and its motto on the right", () => {
    expect(frame.agency.map(({ text }) => text)).toEqual(["ỦY BAN NHÂN DÂN THỊ XÃ ĐỨC PHỔ", "Số:        /"]);
    expect(frame.nation.slice(0, 2)).toEqual([
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: "bold" },
      { text: "Độc lập - Tự do - Hạnh phúc", look: "underlined" },
    ]);
  });

  it("leaves number, date and signature blank", () => {
    const texts = [...frame.agency, ...frame.nation, ...frame.signer].map(({ text }) => text).join(" ");
    expect(texts).not.toMatch(/\d/);
  });

  it("ends with the recipients, the last one with a full stop, and the signer", () => {
    expect(frame.recipients[0]?.text).toBe("Nơi nhận:");
    expect(frame.recipients[1]?.text).toBe("- Hội đồng TĐKT thị xã;");
    expect(frame.recipients.at(-1)?.text).toBe("- Lưu: VT.");
    expect(frame.signer.map(({ text }) => text)).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
    expect(footRows(frame)).toBe(1 + frame.recipients.length);
  });

  it("has one line for a signer who signs in no other's name", () => {
    const form = { ...ducPhoPlan.documentForm, onBehalfOf: "", signer: "TRƯỞNG PHÒNG" };
    expect(documentFrame(form, frame.left, frame.right).signer.map(({ text }) => text)).toEqual(["TRƯỞNG PHÒNG"]);
  });
});
