import { describe, expect, it } from "vitest";
import { FileRefusal } from "../../../src/workbench/file/file-refusal";
import { newWorkbook } from "../../../src/workbench/file/new-workbook";
import { openWorkbook } from "../../../src/workbench/file/open-workbook";
import { strToU8, zipSync } from "fflate";
import { changedParts, packageOf, partsOf, PLAIN_STYLES, worksheet } from "./package-fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const DATA = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const rect = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

function opened(bytes: Uint8Array) {
  const workbook = openWorkbook(bytes);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the fixture has a sheet");
  return { workbook, sheet };
}

describe("conditional formats", () => {
  const rules = `<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>\n<conditionalFormatting sqref="B1:B9"><cfRule type="expression" dxfId="0" priority="7"><formula>$B1&gt;5</formula></cfRule></conditionalFormatting>`;
  const styles = `${PLAIN_STYLES}<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;
  const bytes = packageOf({
    sheets: [`${DATA}${rules}<extLst><ext uri="{x}"><conditionalFormatting/></ext></extLst>`],
    styles,
  });

  it("are read with their colours, a fill without a pattern being solid", () => {
    const { sheet } = opened(bytes);
    const [bar, rule] = sheet.conditionalFormats;
    expect(bar).toMatchObject({ type: "Other", formula: "" });
    expect(rule).toMatchObject({
      type: "Custom",
      formula: "=$B1>5",
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: true,
    });
  });

  it("that came and went leave the very same bytes, in one sitting and over a save", () => {
    const { workbook, sheet } = opened(bytes);
    const id = sheet.addConditionalFormat([rect(0, 0, 8, 3)]);
    sheet.changeConditionalFormat(id, { formula: "=$A1=1", fill: "#FFEB9C", priority: 2 });
    const between = workbook.save();
    sheet.deleteConditionalFormat(id);
    expect(changedParts(bytes, workbook.save())).not.toContain(SHEET);
    const again = opened(between);
    const ours = again.sheet.conditionalFormats.find(({ formula }) => formula === "=$A1=1");
    again.sheet.deleteConditionalFormat(ours?.id ?? "");
    expect(partsOf(again.workbook.save())[SHEET]).toBe(partsOf(bytes)[SHEET]);
  });

  it("of the user keep their numbers when ours is the last", () => {
    const { workbook, sheet } = opened(bytes);
    const id = sheet.addConditionalFormat([rect(0, 0)]);
    sheet.changeConditionalFormat(id, { formula: "=TRUE", priority: 2 });
    const text = partsOf(workbook.save())[SHEET] ?? "";
    expect([...text.matchAll(/ priority="(\d+)"/g)].map(([, number]) => Number(number))).toEqual([3, 7, 8]);
    expect(opened(workbook.save()).sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      "",
      "=$B1>5",
      "=TRUE",
    ]);
  });

  it("added before those of the user stand before them after a save", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.changeConditionalFormat(sheet.addConditionalFormat([rect(0, 0)]), { formula: "=TRUE", fill: "#FFFFFF" });
    const formulas = opened(workbook.save()).sheet.conditionalFormats.map(({ formula }) => formula);
    expect(formulas).toEqual(["=TRUE", "", "=$B1>5"]);
  });

  it("leave cells whose formats are cleared", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.clear(rect(0, 1, 4, 1), "formats");
    expect(sheet.conditionalFormats.map(({ ranges }) => ranges)).toEqual([[rect(0, 0, 8, 0)], [rect(5, 1, 8, 1)]]);
    expect(opened(workbook.save()).sheet.conditionalFormats[1]).toMatchObject({
      ranges: [rect(5, 1, 8, 1)],
      formula: "=$B6>5",
    });
  });
});

describe("tables of the user", () => {
  const table = `<?xml version="1.0"?>\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="3" name="Diem" displayName="Diem" ref="A1:B4" totalsRowCount="1" headerRowDxfId="0"><autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Đơn vị" totalsRowLabel="Cộng"/><tableColumn id="5" name="Điểm" totalsRowFunction="sum"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1" showFirstColumn="1"/></table>`;
  const bytes = packageOf({
    sheets: [
      `<sheetData><row r="1"><c r="A1" t="str"><v>Đơn vị</v></c><c r="B1" t="str"><v>Điểm</v></c></row><row r="2" hidden="1"><c r="B2"><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ],
    extras: [
      {
        path: "xl/tables/table7.xml",
        from: SHEET,
        kind: "table",
        text: table,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
      },
    ],
  });

  it("keep totals, calculated columns and styles when a header is renamed", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.setValue(0, 1, "Tổng điểm");
    expect(partsOf(workbook.save())["xl/tables/table7.xml"]).toBe(table.replace(`name="Điểm"`, `name="Tổng điểm"`));
  });

  it("say that their filter hides rows, and show them again", () => {
    const { workbook, sheet } = opened(bytes);
    expect(sheet.isFiltered).toBe(true);
    sheet.clearFilter("3");
    expect([sheet.isFiltered, sheet.rowHidden(1)]).toEqual([false, false]);
    expect(opened(workbook.save()).sheet.isFiltered).toBe(false);
    expect(partsOf(workbook.save())["xl/tables/table7.xml"]).toContain(`<autoFilter ref="A1:B3"/>`);
  });

  it("can be made smaller and larger without losing what their columns carry", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.changeTable("3", { range: rect(0, 0, 3, 2) });
    const text = partsOf(workbook.save())["xl/tables/table7.xml"] ?? "";
    expect(text).toContain(`ref="A1:C4"`);
    expect(text).toContain(`<calculatedColumnFormula>1+1</calculatedColumnFormula>`);
    expect(
      [...text.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(([, id, name]) => `${id} ${name}`),
    ).toEqual(["1 Đơn vị", "5 Điểm", "6 Column3"]);
    expect(sheet.cell(0, 2).value).toBe("Column3");
  });

  it("go with their part, relationship and content type", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.deleteTable("3", true);
    const parts = partsOf(workbook.save());
    expect(Object.keys(parts)).not.toContain("xl/tables/table7.xml");
    expect(JSON.stringify(parts)).not.toContain("table7");
    expect(parts[SHEET]).not.toContain("tablePart");
  });
});

describe("the calculation chain", () => {
  const chain = { path: "xl/calcChain.xml", from: WORKBOOK, kind: "calcChain", type: "x+xml", text: "<calcChain/>" };
  const bytes = packageOf({
    sheets: [`<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>`],
    extras: [chain],
  });

  it("goes with its relationship and content type when formulas change", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.setFormula(0, 1, "=A1*2");
    const parts = partsOf(workbook.save());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(JSON.stringify(parts)).not.toContain("calcChain");
    expect(parts[WORKBOOK]).toContain(`fullCalcOnLoad="1"`);
  });

  it("stays when only a look changes", () => {
    const { workbook, sheet } = opened(bytes);
    sheet.setFormat(rect(0, 0), { bold: true });
    expect(changedParts(bytes, workbook.save())).toEqual(["xl/styles.xml", SHEET]);
  });
});

describe("formulas", () => {
  it("carry no storage prefixes in the model, and carry them on disk", () => {
    const { workbook, sheet } = opened(
      packageOf({
        sheets: [
          `<sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B1:B2,C1:C2)</f><v>1</v></c><c r="B1"><f>_xldudf_CCHC_XEPHANG(C1:C9)</f><v>1</v></c></row></sheetData>`,
        ],
      }),
    );
    expect(sheet.cell(0, 0).formula).toBe("=XLOOKUP(1,B1:B2,C1:C2)");
    expect(sheet.cell(0, 1).formula).toBe("=CCHC.XEPHANG(C1:C9)");
    sheet.setFormula(1, 0, `=IFS(A1="IFS(",RANK.EQ(1,B:B))`);
    sheet.setFormula(1, 1, "=CCHC.XEPHANG(C1:C2)");
    const part = partsOf(workbook.save())[SHEET];
    expect(part).toContain(`<f>_xlfn.IFS(A1=&quot;IFS(&quot;,_xlfn.RANK.EQ(1,B:B))</f>`);
    expect(part).toContain("<f>_xldudf_CCHC_XEPHANG(C1:C2)</f>");
  });

  it("mark the parameters of LET and LAMBDA on disk, also when a sort or a new name rewrites them", () => {
    const stored = `_xlfn.LET(_xlpm.x,B1*2,_xlpm.f,_xlfn.LAMBDA(_xlpm.y,_xlpm.y+_xlpm.x),_xlpm.f(1)&"x")`;
    const { workbook, sheet } = opened(
      packageOf({ sheets: [`<sheetData><row r="1"><c r="A1"><f>${stored}</f><v>1</v></c></row></sheetData>`] }),
    );
    expect(sheet.cell(0, 0).formula).toBe(`=LET(x,B1*2,f,LAMBDA(y,y+x),f(1)&"x")`);
    sheet.setFormula(1, 0, `=LET(x, B1*2, f, LAMBDA(y, y+x), f(1)&"x")`);
    expect(partsOf(workbook.save())[SHEET]).toContain(
      `<f>_xlfn.LET(_xlpm.x, B1*2, _xlpm.f, _xlfn.LAMBDA(_xlpm.y, _xlpm.y+_xlpm.x), _xlpm.f(1)&amp;&quot;x&quot;)</f>`,
    );
  });

  it("that cells share are read shifted, kept as they are, and written each on its own once one changes", () => {
    const rows = [
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>`,
      ...[2, 3].map((r) => `<row r="${r}"><c r="B${r}"><f t="shared" si="0"/><v>${r}</v></c></row>`),
    ];
    const bytes = packageOf({ sheets: [`<sheetData>${rows.join("")}</sheetData>`] });
    const { workbook, sheet } = opened(bytes);
    expect(sheet.cell(2, 1).formula).toBe("=A3*$A$1");
    sheet.setValue(0, 0, 5);
    expect(partsOf(workbook.save())[SHEET]).toContain(`<f t="shared" si="0"/>`);
    sheet.setValue(0, 1, 7);
    const part = partsOf(workbook.save())[SHEET];
    expect(part).not.toContain("shared");
    expect(part).toContain("<f>A3*$A$1</f><v>3</v>");
  });
});

describe("other ways to write the same", () => {
  it("a prefix on every element", () => {
    const text = `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve"> một </x:t></x:is></x:c><x:c r="B1" t="e"><x:v>#N/A</x:v></x:c><x:c r="C1" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { workbook, sheet } = opened(packageOf({ sheets: [text] }));
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual([" một ", { error: "#N/A" }, true]);
    sheet.setValue(0, 3, 4);
    sheet.merge(rect(2, 0, 2, 1));
    const part = partsOf(workbook.save())[SHEET];
    expect(part).toContain(`<x:c r="D1"><x:v>4</x:v></x:c></x:row></x:sheetData><x:mergeCells`);
  });

  it("texts with formats and reading aids are read as plain text; outer spaces survive", () => {
    const strings = `<si><r><t>Phó </t></r><r><t>Phòng</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si>`;
    const { workbook, sheet } = opened(
      packageOf({ sheets: [`<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`], strings }),
    );
    expect(sheet.cell(0, 0).value).toBe("Phó Phòng");
    sheet.setValue(0, 1, " có khoảng trắng ");
    const saved = workbook.save();
    expect(partsOf(saved)["xl/sharedStrings.xml"]).toContain(
      `${strings}<si><t xml:space="preserve"> có khoảng trắng </t></si>`,
    );
    expect(opened(saved).sheet.cell(0, 1).value).toBe(" có khoảng trắng ");
  });

  it("rows and cells without references simply follow one another", () => {
    const { sheet } = opened(
      packageOf({
        sheets: [`<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>`],
      }),
    );
    expect([sheet.cell(0, 1).value, sheet.cell(1, 0).value]).toEqual([2, 3]);
  });

  it("colours of the theme with a tint, and numbered ones", () => {
    const styles = PLAIN_STYLES.replace(
      /<fonts.*<\/fonts>/,
      `<fonts count="2"><font><name val="Calibri"/></font><font><color theme="4" tint="0.5"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font></fonts>`,
    )
      .replace(
        /<fills.*<\/fills>/,
        `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>`,
      )
      .replace(
        /<cellXfs.*<\/cellXfs>/,
        `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="2" borderId="0"><alignment textRotation="90" shrinkToFit="1"/><protection hidden="1"/></xf></cellXfs>`,
      );
    const { workbook, sheet } = opened(
      packageOf({ sheets: [`<sheetData><row r="1"><c r="A1" s="1"><v>45000</v></c></row></sheetData>`], styles }),
    );
    expect(sheet.format(0, 0)).toMatchObject({ fontColor: "#A2B9E2", fill: "#FFFF00", fontName: "Arial" });
    expect(sheet.text(0, 0)).toBe("15/03/2023");
    sheet.setFormat(rect(0, 0), { bold: true, horizontal: "center" });
    const part = partsOf(workbook.save())["xl/styles.xml"] ?? "";
    expect(part).toContain(
      `<font><b/><color theme="4" tint="0.5"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font></fonts>`,
    );
    expect(part).toMatch(
      /<alignment textRotation="90" shrinkToFit="1" horizontal="center"\/><protection hidden="1"\/><\/xf><\/cellXfs>/,
    );
  });

  it("chart sheets among the sheets do not shift names and the active sheet", () => {
    const bytes = packageOf({
      sheets: [DATA, DATA],
      entries: `<sheet name="Biểu đồ" sheetId="9" r:id="rId4"/><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>`,
      beforeSheets: `<bookViews><workbookView activeTab="2"/></bookViews>`,
      afterSheets: `<definedNames><definedName name="cua_B" localSheetId="2">B!$A$1</definedName></definedNames>`,
      extras: [{ path: "xl/chartsheets/sheet1.xml", from: WORKBOOK, kind: "chartsheet", text: "<chartsheet/>" }],
    });
    const { workbook, sheet } = opened(bytes);
    expect(workbook.sheetById(workbook.activeSheetId)?.name).toBe("B");
    expect(workbook.names[0]?.sheetId).toBe(workbook.sheets[1]?.id);
    workbook.activeSheetId = sheet.id;
    workbook.setName({ name: "cua_A", formula: "=A!$A$1", visible: true, comment: "", sheetId: sheet.id });
    const part = partsOf(workbook.save())[WORKBOOK];
    expect(part).toContain(`activeTab="1"`);
    expect(part).toContain(
      `<definedName name="cua_B" localSheetId="2">B!$A$1</definedName><definedName name="cua_A" localSheetId="1">`,
    );
    expect(part).toContain(`<sheet name="Biểu đồ" sheetId="9" r:id="rId4"/><sheet name="A"`);
  });
});

describe("a workbook's own parts", () => {
  it("only the sheet in front is selected, so that nobody edits two at once", () => {
    const view = (selected: string) => `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>${DATA}`;
    const { workbook } = opened(packageOf({ sheets: [view(` tabSelected="1"`), view("")] }));
    workbook.activeSheetId = workbook.sheets[1]?.id ?? "";
    const parts = partsOf(workbook.save());
    expect(parts[SHEET]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(`tabSelected="1"`);
    expect(parts[WORKBOOK]).toContain(`activeTab="1"`);
  });

  it("columns repeated on every page stay when the rows change", () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Trang 1'!$A:$B,'Trang 1'!$1:$2</definedName></definedNames>`;
    const { workbook, sheet } = opened(packageOf({ sheets: [DATA], afterSheets: names }));
    expect(sheet.pageSetup.titleRows).toEqual({ first: 0, last: 1 });
    sheet.setPageSetup({ titleRows: { first: 2, last: 4 } });
    expect(partsOf(workbook.save())[WORKBOOK]).toContain(`'Trang 1'!$A:$B,'Trang 1'!$3:$5`);
  });

  it("attributes of columns that nobody asked about stay", () => {
    const columns = `<cols><col min="1" max="3" width="12.5" bestFit="1" customWidth="1" outlineLevel="1"/></cols>`;
    const { workbook, sheet } = opened(packageOf({ sheets: [columns + DATA] }));
    sheet.setColumnHidden(1, 1, true);
    const part = partsOf(workbook.save())[SHEET] ?? "";
    expect([...part.matchAll(/outlineLevel="1"/g)]).toHaveLength(3);
    expect(opened(workbook.save()).sheet.columnHidden(1)).toBe(true);
  });

  it("the list of titles in the document's properties never names sheets that are not there", () => {
    const text = `<Properties xmlns="p" xmlns:vt="v"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"/></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Trang 1</vt:lpstr></vt:vector></TitlesOfParts><Company>UBND</Company></Properties>`;
    const bytes = packageOf({ sheets: [DATA], extras: [{ path: "docProps/app.xml", text }] });
    const { workbook } = opened(bytes);
    workbook.addSheet("Xếp hạng");
    const part = partsOf(workbook.save())["docProps/app.xml"] ?? "";
    expect(part).toContain("<Company>UBND</Company>");
    expect(part).not.toContain("Trang 1");
  });

  it("settings travel with the file, and none leave no part", () => {
    const bytes = packageOf({ sheets: [DATA] });
    const { workbook } = opened(bytes);
    workbook.setSetting("cchc.year", "2023");
    workbook.setSetting("ghi chú", JSON.stringify({ a: `<"&'>` }));
    const saved = workbook.save();
    const again = openWorkbook(saved);
    expect([...again.settings]).toEqual([...workbook.settings]);
    for (const name of [...again.settings.keys()]) again.setSetting(name, null);
    expect(changedParts(bytes, again.save())).toEqual([]);
  });

  it("a deleted sheet leaves no part, and what pointed at it points nowhere", () => {
    const { workbook, sheet } = opened(packageOf({ sheets: [DATA, DATA] }));
    sheet.setFormula(1, 1, "='Trang 2'!A1+SUM('Trang 2'!A1:B2)");
    workbook.setName({ name: "cu", formula: "='Trang 2'!$A$1", visible: true, comment: "", sheetId: null });
    workbook.deleteSheet(workbook.sheets[1]?.id ?? "");
    expect(sheet.cell(1, 1).formula).toBe("=#REF!+SUM(#REF!)");
    expect(workbook.names[0]?.formula).toBe("=#REF!");
    expect(JSON.stringify(partsOf(workbook.save()))).not.toMatch(/sheet2\.xml|Trang 2/);
  });

  it("a new sheet keeps its id over a save", () => {
    const workbook = newWorkbook();
    const { id } = workbook.addSheet("Mới");
    expect(openWorkbook(workbook.save()).sheetByName("mới")?.id).toBe(id);
  });
});

describe("files that are refused", () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      openWorkbook(bytes);
    } catch (error) {
      return error instanceof FileRefusal ? error.code : error;
    }
    return "opened";
  };
  const ole = (name: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array<number>(600).fill(0),
      ...Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]);

  it("old, encrypted, binary, damaged and foreign ones, each told apart", () => {
    const whole = packageOf({ sheets: [DATA] });
    expect(refusal(ole("Workbook"))).toBe("oldXls");
    expect(refusal(ole("EncryptedPackage"))).toBe("encrypted");
    expect(refusal(new Uint8Array([1, 2, 3, 4]))).toBe("notXlsx");
    expect(refusal(new Uint8Array())).toBe("notXlsx");
    expect(refusal(whole.slice(0, whole.length / 2))).toBe("damaged");
    const binary = `<Relationships xmlns="r"><Relationship Id="rId1" Type="t/officeDocument" Target="xl/workbook.bin"/></Relationships>`;
    expect(refusal(zipSync({ "_rels/.rels": strToU8(binary), "xl/workbook.bin": strToU8("x") }))).toBe("xlsb");
    expect(refusal(zipSync({ "a.txt": strToU8("a") }))).toBe("notXlsx");
    expect(refusal(packageOf({ sheets: [worksheet(`<sheetData><row r="1"><c r="A1"><v>1</v>`)] }))).toBe("damaged");
  });
});
