import { describe, expect, it } from "vitest";
import { callsOwnFunction } from "../../../src/sheets/freeze/own-functions";

describe("a formula that calls a function of ours", () => {
  it.each([
    ["alone", '=CCHC.NGUONG("TTg")'],
    ["within a larger formula", '=IF(CCHC.DUDIEUKIEN(F8,"TINH")="Đạt","x","")'],
    ["after a text", '="Ngưỡng: "&CCHC.NGUONG("TINH")'],
    ["after a text with a quote in it", '="a""b"&CCHC.SO(A1)'],
    ["in small letters", "=cchc.xephang(F8:F35)"],
    ["with an implicit intersection", "=@CCHC.SO(A:A)"],
    ["with a sign before it", "=-CCHC.SO(A1)+1"],
    ["on another sheet with an apostrophe in its name", "=CCHC.SO('Điểm ''23'!A1)"],
    ["on a column of a table", "=CCHC.DANHHIEU([@[Điểm đạt được]])"],
    ["on a column whose name has brackets", "=CCHC.SO(Bảng1[[#This Row],[Điểm '[100']]])"],
    ["after a column of a table", "=SUM(Bảng1[Điểm])+CCHC.SO(A1)"],
    ["as a file has it", "=_xldudf_CCHC_XEPHANG(F8:F35)"],
    ["as a file has it, among newer functions", "=_xlfn.XLOOKUP(A1,B:B,_xldudf_CCHC_DANHHIEU(C:C))"],
    ["in an array", "=SUM(1,CCHC.SO(A1))"],
    ["after a line break", "=IF(A1,\n CCHC.SO(A1),0)"],
    ["that this version does not know", "=CCHC.MOI(A1)"],
  ])("is known: %s", (_, formula) => {
    expect(callsOwnFunction(formula)).toBe(true);
  });

  it.each([
    ["a text that reads like one", '="CCHC.SO(A1)"'],
    ["a text with quotes in it", '="gõ ""CCHC.SO(A1)"" vào ô"&A1'],
    ["the name of a sheet", "='CCHC.X'!A1+'CCHC.SO(1)'!B2"],
    ["the name of a sheet without quotes", "=CCHC.X!A1"],
    ["the name of a sheet before a bracket", "=SUM(CCHC.X!A1:A3)*(1+2)"],
    ["a column of a table", "=SUM(Bảng1[CCHC.SO(x)])"],
    ["a link of ours", '=HYPERLINK("#\'CCHC.SO(2023)\'!C4","CCHC.SO(2023)!C4")'],
    ["a function of another add-in", "=MYCCHC.SO(A1)+X.CCHC.SO(A1)+ĐCCHC.SO(A1)"],
    ["a function of another add-in as a file has it", "=_xldudf_CCHCX_SO(A1)"],
    ["a name of the workbook", "=CCHC.nguong+CCHC_XepHang_2023"],
    ["no formula at all", "CCHC.SO(A1)"],
  ])("is not taken for one: %s", (_, formula) => {
    expect(callsOwnFunction(formula)).toBe(false);
  });
});
