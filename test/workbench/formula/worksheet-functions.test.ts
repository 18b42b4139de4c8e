import { describe, expect, test } from "vitest";
import { type Cells, CalculatedSheet, result } from "./sheets-of-cells";

const scores: Cells = {
  A1: "Phổ Cường",
  B1: 90.5,
  C1: "Khối xã",
  A2: "Phổ Ninh",
  B2: 85,
  C2: "Khối phường",
  A3: "Phổ Văn",
  B3: 90.5,
  C3: "Khối phường",
  A4: "Phổ Quang",
  B4: null,
  C4: "Khối phường",
  A5: "Phổ An",
  B5: "chưa chấm",
  C5: "Khối xã",
};

describe("arithmetic and comparison are Excel's", () => {
  test.each([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=10%", 0.1],
    ["=--TRUE", 1],
    ["=0.1+0.2=0.3", true],
    ["=1-0.9-0.1", 0],
    ["=1/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ['="82,5"+1', 83.5],
    ['="82.5"+1', "#VALUE!"],
    ['="mười"+1', "#VALUE!"],
    ['=82.5&" điểm"', "82,5 điểm"],
    ['="Đạt"="ĐẠT"', true],
    ['="a"<"B"', true],
    ['=9<"1"', true],
    ['="z"<FALSE', true],
    ["=B4=0", true],
    ['=B4=""', true],
    ["=B4", 0],
    ["=NOPE", "#NAME?"],
    ["=#N/A+1", "#N/A"],
    ["=Vắng!A1", "#REF!"],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("totals and averages pass over text and blanks", () => {
  test.each([
    ["=SUM(B1:B5)", 266],
    ['=SUM("2",TRUE,B2)', 88],
    ["=AVERAGE(B1:B5)", 266 / 3],
    ["=AVERAGE(B4:B5)", "#DIV/0!"],
    ["=COUNT(B1:B5)", 3],
    ["=COUNTA(B1:B5)", 4],
    ["=COUNTBLANK(B1:B5)", 1],
    ["=MAX(B1:B5)", 90.5],
    ["=MIN(B4:B5)", 0],
    ["=MEDIAN(B1:B5)", 90.5],
    ["=ROUND(STDEV.S(B1:B5),4)", 3.1754],
    ["=LARGE(B1:B5,3)", 85],
    ["=SMALL(B1:B5,4)", "#NUM!"],
    ["=PERCENTILE.INC(B1:B3,0.25)", 87.75],
    ["=SUM(B:B)", 266],
    ["=PRODUCT(B2,2)", 170],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("ranks", () => {
  test.each([
    ["=RANK(B2,B$1:B$5)", 3],
    ["=RANK.EQ(B1,B$1:B$5,0)", 1],
    ["=RANK(B1,B$1:B$5,1)", 2],
    ["=RANK.AVG(B1,B$1:B$5)", 1.5],
    ["=RANK(1,B$1:B$5)", "#N/A"],
    ["=RANK(B4,B$1:B$5)", "#N/A"],
    ["=SUMPRODUCT((C1:C3=C2)*(B1:B3>B2))+1", 2],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("counting and adding by criterion", () => {
  test.each([
    ['=COUNTIF(C1:C5,"khối phường")', 3],
    ['=COUNTIF(C1:C5,"*xã")', 2],
    ['=COUNTIF(A1:A5,"Phổ ?n")', 1],
    ['=COUNTIF(B1:B5,">=90")', 2],
    ['=COUNTIF(B1:B5,"<>85")', 4],
    ['=COUNTIF(B1:B5,"90,5")', 2],
    ['=COUNTIF(B1:B5,"")', 1],
    ['=COUNTIF(B1:B5,"<>")', 4],
    ['=SUMIF(C1:C5,"Khối phường",B1:B5)', 175.5],
    ["=SUMIF(C1:C5,C1,B1)", 90.5],
    ['=SUMIF(B1:B5,">86")', 181],
    ['=AVERAGEIF(C1:C5,"Khối phường",B1:B5)', 87.75],
    ['=COUNTIFS(C1:C5,"Khối phường",B1:B5,">=90")', 1],
    ['=SUMIFS(B1:B5,C1:C5,"Khối phường",B1:B5,"<90")', 85],
    ['=MAXIFS(B1:B5,C1:C5,"Khối phường")', 90.5],
    ['=COUNTIFS(C1:C5,"x",B1:B4,1)', "#VALUE!"],
    ['=SUMIF(C:C,"Khối xã",B:B)', 90.5],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("looking up", () => {
  test.each([
    ['=MATCH("PHỔ NINH",A1:A5,0)', 2],
    ["=MATCH(2.5,{1,2,3},1)", 2],
    ["=MATCH(2.5,{3,2,1},-1)", 1],
    ['=MATCH("Phổ V*",A1:A5,0)', 3],
    ['=INDEX(B1:B5,MATCH("Phổ Ninh",A1:A5,0))', 85],
    ["=INDEX(A1:C5,2,3)", "Khối phường"],
    ["=SUM(INDEX(A1:C5,0,2))", 266],
    ["=INDEX(A1:C5,9,1)", "#REF!"],
    ['=VLOOKUP("phổ ninh",A1:C5,2,FALSE)', 85],
    ['=VLOOKUP("không có",A1:C5,2,0)', "#N/A"],
    ['=VLOOKUP("Phổ Ninh",A1:C5,4,0)', "#REF!"],
    ['=VLOOKUP(85,{80,"Khá";85,"Tốt";90,"Xuất sắc"},2)', "Tốt"],
    ['=HLOOKUP("b",{"a","b";1,2},2,FALSE)', 2],
    ['=XLOOKUP("Phổ Văn",A1:A5,B1:B5)', 90.5],
    ['=XLOOKUP("x",A1:A5,B1:B5,"không có")', "không có"],
    ["=XLOOKUP(86,B1:B3,A1:A3,,-1)", "Phổ Ninh"],
    ["=XLOOKUP(90.5,B1:B3,A1:A3,,0,-1)", "Phổ Văn"],
    ["=ROW(C7)+COLUMN(C7)", 10],
    ["=ROWS(A1:A9)*COLUMNS(A:C)", 27],
    ["=ROW()", 99],
    ['=HYPERLINK("#\'Trang\'!A1","về đầu")', "về đầu"],
    ['=HYPERLINK("https://example.org")', "https://example.org"],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("text", () => {
  test.each([
    ['=LEFT("Đức Phổ",3)', "Đức"],
    ['=RIGHT("Đức Phổ",3)', "Phổ"],
    ['=MID("Đức Phổ",5,9)', "Phổ"],
    ['=LEN(" a ")', 3],
    ['=TRIM("  Đức   Phổ ")', "Đức Phổ"],
    ['=UPPER("đức phổ")', "ĐỨC PHỔ"],
    ['=PROPER("ĐỨC PHỔ")', "Đức Phổ"],
    ['=CONCATENATE("a",1.5,TRUE)', "a1,5TRUE"],
    ["=CONCAT(A1:A2)", "Phổ CườngPhổ Ninh"],
    ['=TEXTJOIN("; ",TRUE,B1:B4)', "90,5; 85; 90,5"],
    ['=FIND("P","Phổ Phong",2)', 5],
    ['=SEARCH("ph","Đức Phổ")', 5],
    ['=SEARCH("x","Đức Phổ")', "#VALUE!"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ['=REPLACE("abcd",2,2,"X")', "aXd"],
    ['=EXACT("Đạt","đạt")', false],
    ['=SUMPRODUCT(--EXACT(A1:A5,"Phổ Ninh"))', 1],
    ['=TEXT(0.855,"0%")', "86%"],
    ['=TEXT(82.456,"0,00")', "82,46"],
    ['=TEXT(45000,"dd/mm/yyyy")', "15/03/2023"],
    ['=TEXT("chữ","0")', "chữ"],
    ['=VALUE("85,36%")', 0.8536],
    ['=VALUE("abc")', "#VALUE!"],
    ['=REPT("ab",3)', "ababab"],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("logic and information", () => {
  test.each([
    ['=IF(B1>=90,"Đạt","Không đạt")', "Đạt"],
    ["=IF(FALSE,1)", false],
    ["=IF(FALSE,1,)", 0],
    ["=IF(TRUE,1,1/0)", 1],
    ['=IF("abc",1,2)', "#VALUE!"],
    ['=IFERROR(1/0,"lỗi")', "lỗi"],
    ["=IFERROR(5,1/0)", 5],
    ['=IFNA(MATCH("x",A1:A5,0),0)', 0],
    ["=IFNA(1/0,0)", "#DIV/0!"],
    ['=IFS(B2>90,"A",B2>80,"B")', "B"],
    ['=IFS(FALSE,"A")', "#N/A"],
    ['=SWITCH(2,1,"một",2,"hai","khác")', "hai"],
    ['=CHOOSE(2,"a","b")', "b"],
    ["=AND(TRUE,B1>0)", true],
    ["=AND(A1:A2)", "#VALUE!"],
    ["=OR(FALSE,1)", true],
    ["=NOT(0)", true],
    ["=ISNUMBER(B1)", true],
    ["=ISNUMBER(B5)", false],
    ["=ISBLANK(B4)", true],
    ['=ISBLANK("")', false],
    ["=ISERROR(1/0)", true],
    ["=ISTEXT(A1)", true],
    ["=LET(x,B2,x*2)", 170],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula, scores)).toBe(expected);
  });
});

describe("rounding works on decimal digits", () => {
  test.each([
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUNDUP(2.01,1)", 2.1],
    ["=ROUNDDOWN(-2.99,0)", -2],
    ["=TRUNC(9.99)", 9],
    ["=INT(-2.5)", -3],
    ["=MOD(-3,2)", 1],
    ["=CEILING(2.1,0.5)", 2.5],
    ["=MROUND(7,5)", 5],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });
});

describe("dates", () => {
  test.each([
    ["=DATE(2023,3,15)", 45000],
    ["=YEAR(45000)*100+MONTH(45000)", 202303],
    ["=DAY(EOMONTH(DATE(2024,1,31),1))", 29],
    ["=EDATE(DATE(2023,1,31),1)-DATE(2023,2,28)", 0],
    ["=WEEKDAY(45000)", 4],
    ["=WEEKDAY(45000,2)", 3],
    ['=DATEDIF(DATE(2021,5,10),DATE(2023,5,9),"y")', 1],
    ["=NETWORKDAYS(45000,45010)", 8],
    ["=WORKDAY(45000,5)-45000", 7],
    ['=DATEVALUE("15/3/2023")', 45000],
    ["=DATE(1900,2,28)", 59],
    ["=DATE(1900,3,1)", 61],
  ])("%s is %s", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });
});

describe("what Excel would answer differently is not answered at all", () => {
  test.each([
    ["an unknown function", "=HÀMLẠ(1)"],
    ["another add-in's function", "=KHAC.HAM(1)"],
    ["an English number pattern", '=TEXT(1,"0.00")'],
    ["a moving reference", "=OFFSET(A1,1,0)"],
    ["another workbook", "=[1]Sheet1!A1"],
    ["a search in unordered values", "=MATCH(2,{1,3,2},1)"],
    ["a lambda", "=LAMBDA(x,x+1)(2)"],
  ])("%s", (_what, formula) => {
    const sheet = new CalculatedSheet({ A1: 7 });
    sheet.enter({ A1: formula });
    expect(sheet.cell("A1")).toMatchObject({ value: 7, stale: true });
  });
});
