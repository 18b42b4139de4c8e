import { describe, expect, test } from "vitest";
import { cleanName } from "../../../src/sheets/text/clean-name";
import { fold, foldedWords } from "../../../src/sheets/text/fold";
import { foldedUnitKey, unitKey } from "../../../src/sheets/text/unit-key";

describe("khóa của đơn vị", () => {
  test.each([
    ["Phường Phổ Hoà", "Phường Phổ Hòa"],
    ["Phường Phổ Hòa".normalize("NFD"), "Phường Phổ Hòa"],
    ["Phường Phổ Hoà".normalize("NFD"), "Phường Phổ Hòa"],
    ["PHƯỜNG PHỔ HÒA", "Phường Phổ Hòa"],
    ["P. Phổ Hòa", "Phường Phổ Hòa"],
    ["P.Phổ Hoà", "Phường Phổ Hòa"],
    ["UBND phường Phổ Hòa", "Phường Phổ Hòa"],
    ["Ủy ban nhân dân xã Phổ An", "Xã Phổ An"],
    ["Uỷ ban nhân dân xã Phổ An", "Xã Phổ An"],
    ["UBND X. Phổ An", "Xã Phổ An"],
    ["\u00a0Xã  Phổ\u2003An ", "Xã Phổ An"],
    ["3. Xã Phổ An (*)", "Xã Phổ An"],
    ["Phƣờng Phổ Hòa", "Phường Phổ Hòa"],
    ["VP HĐND&UBND", "Văn phòng HĐND và UBND"],
    ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng HĐND & UBND"],
    ["UBND TP. Quảng Ngãi", "UBND thành phố Quảng Ngãi"],
    ["Phòng Tài chính - Kế hoạch", "Phòng Tài chính – Kế hoạch"],
    ["Phòng Văn hoá và Thông tin", "Phòng Văn hóa và Thông tin"],
    ["Xã Nghĩa Thuý", "Xã Nghĩa Thúy"],
  ])("%s là %s", (one, other) => {
    expect(unitKey(one)).toBe(unitKey(other));
  });

  test.each([
    ["Xã Phổ An", "Phường Phổ An"],
    ["Phường Phổ Vinh", "Phường Phổ Vịnh"],
    ["Phường Phổ Văn", "Phường Phổ Vân"],
    ["Xã Phổ Quý", "Xã Phổ Quy"],
    ["Phòng Nội vụ", "Phòng Tư pháp"],
  ])("%s không phải là %s", (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other));
  });

  test("P. là phòng khi khối là phòng ban", () => {
    expect(unitKey("P. Nội vụ", "phòng")).toBe(unitKey("Phòng Nội vụ"));
  });

  test("khóa không dấu chỉ để gợi ý", () => {
    expect(foldedUnitKey(unitKey("Phường Phổ Vịnh"))).toBe(foldedUnitKey(unitKey("Phường Phổ Vinh")));
  });
});

describe("chữ đã gấp", () => {
  test.each([
    ["HÀI LÕNG", "hai long"],
    ["Hài lòng".normalize("NFD"), "hai long"],
    ["Đơn\u00a0vị\n đƣợc", "don vi duoc"],
    ["Điểm\u200b tối\u00ad đa", "diem toi da"],
  ])("%j thành %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each(["Xã, phường", "xã & phường", "Xã và phường", "XÃ/PHƯỜNG"])("%s là xa phuong", (text) => {
    expect(foldedWords(text)).toBe("xa phuong");
  });
});

test("tên để đọc giữ chữ hoa và dấu, bỏ phần thừa", () => {
  expect(cleanName("  12)  Phường\u00a0Phổ  Hoà ** ")).toBe("Phường Phổ Hoà");
  expect(cleanName("- Xã Phổ An")).toBe("Xã Phổ An");
});
