// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { ManifestError, readManifest } from "../../../src/workbench/page/manifest";

const manifest = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Tools"><Override Locale="vi-VN" Value="Công cụ"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/old.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Page" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/>
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Tab">
        <Group id="G"><Label resid="Group"/>
          <Control xsi:type="Button" id="B.pane"><Label resid="Pane"/><Supertip><Title resid="Pane"/><Description resid="Tip"/></Supertip>
            <Icon><bt:Image size="16" resid="I16"/><bt:Image size="32" resid="I32"/></Icon>
            <Action xsi:type="ShowTaskpane"><SourceLocation resid="Page"/></Action></Control>
          <Control xsi:type="Menu" id="M"><Label resid="Group"/><Items>
            <Item id="M.run"><Label resid="Run"/><Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action></Item>
          </Items></Control>
        </Group><Label resid="Tab"/></CustomTab></ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="I16" DefaultValue="https://localhost:3000/a-16.png"/><bt:Image id="I32" DefaultValue="https://localhost:3000/a-32.png"/></bt:Images>
      <bt:Urls><bt:Url id="Page" DefaultValue="https://localhost:3000/pane.html"/>
        <bt:Url id="Metadata" DefaultValue="https://localhost:3000/f.json"><bt:Override Locale="vi-VN" Value="https://localhost:3000/f.vi.json"/></bt:Url></bt:Urls>
      <bt:ShortStrings><bt:String id="Namespace" DefaultValue="NS"/><bt:String id="Tab" DefaultValue="Tab"><bt:Override Locale="vi-VN" Value="Thẻ"/></bt:String>
        <bt:String id="Group" DefaultValue="Nhóm"/><bt:String id="Pane" DefaultValue="Open"><bt:Override Locale="vi-VN" Value="Mở"/></bt:String><bt:String id="Run" DefaultValue="Chạy"/></bt:ShortStrings>
      <bt:LongStrings><bt:String id="Tip" DefaultValue="Mở bảng bên."/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe("a manifest", () => {
  test("gives the page, the functions and the ribbon in the wanted language", () => {
    expect(readManifest(manifest, "vi-VN")).toEqual({
      name: "Công cụ",
      pageUrl: "https://localhost:3000/pane.html",
      functions: { namespace: "NS", metadataUrl: "https://localhost:3000/f.vi.json" },
      tab: {
        label: "Thẻ",
        groups: [
          {
            id: "G",
            label: "Nhóm",
            buttons: [
              {
                id: "B.pane",
                label: "Mở",
                tip: "Mở bảng bên.",
                iconUrl: "https://localhost:3000/a-32.png",
                action: { kind: "showPane" },
              },
              { id: "M.run", label: "Chạy", tip: "", iconUrl: null, action: { kind: "execute", name: "run" } },
            ],
          },
        ],
      },
    });
  });

  test("falls back on the default texts", () => {
    expect(readManifest(manifest, "fr-FR").name).toBe("Tools");
  });

  test("that names a text it does not define is refused with that name", () => {
    expect(() => readManifest(manifest.replace('String id="Tip"', 'String id="Top"'), "vi-VN")).toThrow(/«Tip»/);
  });

  test("that is no XML or for no workbook is refused", () => {
    expect(() => readManifest("<a", "vi-VN")).toThrow(ManifestError);
    expect(() => readManifest("<a/>", "vi-VN")).toThrow(ManifestError);
  });
});
