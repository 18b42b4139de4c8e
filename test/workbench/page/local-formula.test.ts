import { describe, expect, test } from "vitest";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/page/local-formula";

describe("a formula as a Vietnamese Excel shows it", () => {
  test.each([
    ["=ROUND(82.5,1)", "=ROUND(82,5;1)"],
    ["=SUM(1,2)", "=SUM(1;2)"],
    ["=IF(A1>=0.5,\"1,5; 2.5\",'Điểm, 1.5'!B2)", "=IF(A1>=0,5;\"1,5; 2.5\";'Điểm, 1.5'!B2)"],
    ["={1,2;3.5,4}", "={1\\2;3,5\\4}"],
    ["=CCHC.XEPHANG(B2:B16,C2:C16)", "=CCHC.XEPHANG(B2:B16;C2:C16)"],
    ["=SUM(Bảng1[Điểm, tổng],1)", "=SUM(Bảng1[Điểm, tổng];1)"],
    ["=1E5+$A$1", "=1E5+$A$1"],
  ])("%s is shown as %s and read back", (stored, shown) => {
    expect(toLocalFormula(stored)).toBe(shown);
    expect(fromLocalFormula(shown)).toBe(stored);
  });

  test("a comma between arguments that are no numbers is accepted", () => {
    expect(fromLocalFormula("=SUM(A1,B1)")).toBe("=SUM(A1,B1)");
  });
});
