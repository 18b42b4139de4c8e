import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { associateCommands } from "../../src/commands/associate-commands";
import type { Session } from "../../src/excel/session";
import {
  checkActions,
  checkAddresses,
  checkControlIds,
  checkIcons,
  checkLocales,
  checkReferences,
  checkRequirements,
  checkSharedRuntime,
  checkTexts,
  parseManifest,
  type ManifestCheck,
  type Surroundings,
} from "./manifest-checks";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const MANIFEST = readFileSync(path.join(PROJECT, "manifest.xml"), "utf8");

let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = { pngSize, builtFiles: await builtFiles(), actions: associatedActions() };
});

function pngSize(file: string): { width: number; height: number } | null {
  const place = path.join(PROJECT, file);
  if (!file.endsWith(".png") || !existsSync(place)) return null;
  const header = readFileSync(place);
  if (header.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/** The scripts and pages that webpack.config.js makes, and the functions' metadata. */
async function builtFiles(): Promise<Set<string>> {
  const config = (await import(pathToFileURL(path.join(PROJECT, "webpack.config.js")).href)) as {
    default: () => { entry: object; plugins: { userOptions?: { filename?: string } }[] };
  };
  const { entry, plugins } = config.default();
  return new Set([
    ...Object.keys(entry).map((name) => `${name}.js`),
    ...plugins.flatMap(({ userOptions }) => (userOptions?.filename === undefined ? [] : [userOptions.filename])),
    "functions.json",
    "functions.en.json",
  ]);
}

function associatedActions(): Set<string> {
  const actions = new Set<string>();
  vi.stubGlobal("Office", { actions: { associate: (action: string) => actions.add(action) } });
  associateCommands(Object.create(null) as Session);
  vi.unstubAllGlobals();
  return actions;
}

const CHECKS: Record<string, ManifestCheck> = {
  references: checkReferences,
  "control ids": checkControlIds,
  texts: checkTexts,
  locales: checkLocales,
  addresses: checkAddresses,
  icons: checkIcons,
  "the shared runtime": checkSharedRuntime,
  actions: checkActions,
  requirements: checkRequirements,
};

describe("manifest.xml", () => {
  it.each(Object.entries(CHECKS))("is sound in its %s", (_, check) => {
    expect(check(parseManifest(MANIFEST), surroundings)).toEqual([]);
  });

  it("is in NFC and names no address but the development server's", () => {
    expect(MANIFEST.normalize("NFC")).toBe(MANIFEST);
    const outside = [...MANIFEST.matchAll(/="(https?:\/\/[^"/]+)/g)]
      .map(([, origin]) => origin)
      .filter((origin) => origin !== "https://localhost:3000" && origin !== "http://schemas.microsoft.com");
    expect(outside).toEqual(["http://www.w3.org"]);
  });

  it("has the buttons that users and scripts rely on, with their words", () => {
    const manifest = parseManifest(MANIFEST);
    const words = new Map(
      [...manifest.getElementsByTagNameNS("*", "String")].map((string) => [
        string.getAttribute("id"),
        string.getAttribute("DefaultValue"),
      ]),
    );
    const labelOf = (element: Element | undefined) =>
      words.get(
        [...(element?.children ?? [])].find((child) => child.localName === "Label")?.getAttribute("resid") ?? "",
      );
    const buttons = [...manifest.getElementsByTagNameNS("*", "Control")].map((control) => [
      control.getAttribute("id"),
      labelOf(control),
    ]);
    expect(labelOf(manifest.getElementsByTagNameNS("*", "CustomTab")[0])).toBe("Thi đua CCHC");
    expect(buttons).toEqual([
      ["CCHC.showPane", "Mở bảng điều khiển"],
      ["CCHC.rank", "Xếp hạng"],
      ["CCHC.assess", "Xét thưởng"],
      ["CCHC.highlight", "Tô màu hàng đủ điều kiện"],
      ["CCHC.clearHighlight", "Bỏ tô màu"],
      ["CCHC.freezeValues", "Chép thành giá trị"],
    ]);
  });
});

describe("a broken manifest is found out:", () => {
  const cases: [string, ManifestCheck, string | RegExp, string, RegExp][] = [
    [
      "a reference to nothing",
      checkReferences,
      'Label resid="rank.Label"',
      'Label resid="rnk.Label"',
      /rnk\.Label: no such/,
    ],
    [
      "a resource left over",
      checkReferences,
      '"Functions.Namespace"/>',
      '"Tab.Label"/>',
      /Functions\.Namespace: .*never used/,
    ],
    [
      "two resources of one id",
      checkReferences,
      'String id="rank.Tip"',
      'String id="highlight.Tip"',
      /highlight\.Tip: .*twice/,
    ],
    [
      "a resource id too long",
      checkReferences,
      /Functions\.Metadata\.Url/g,
      "Functions.Metadata.Address.Of.It.All",
      /more than 32/,
    ],
    [
      "two controls of one id",
      checkControlIds,
      'id="CCHC.rank"',
      'id="CCHC.highlight"',
      /CCHC\.highlight: given twice/,
    ],
    ["a label too long", checkTexts, '"Bỏ tô màu"', `"${"Bỏ".repeat(63)}"`, /126 characters, more than 125/],
    ["a tip too long", checkTexts, /"Bỏ mọi tô màu[^"]*"/, `"${"a".repeat(251)}"`, /251 characters, more than 250/],
    ["an empty label", checkTexts, '"Bỏ tô màu"', '""', /an empty text/],
    ["marks as separate characters", checkTexts, '"Bỏ tô màu"', `"${"Bỏ tô màu".normalize("NFD")}"`, /not in NFC/],
    ["another default locale", checkLocales, ">vi-VN<", ">en-US<", /default locale en-US/],
    [
      "an override for the default locale",
      checkLocales,
      'Locale="en-US"',
      'Locale="vi-VN"',
      /DisplayName: override for the def/,
    ],
    [
      "two overrides for one locale",
      checkLocales,
      '<Override Locale="en-US" Value="CCHC Awards"/>',
      '<Override Locale="en-US" Value="A"/><Override Locale="en-US" Value="B"/>',
      /two overrides for en-US/,
    ],
    [
      "a label without English",
      checkLocales,
      '<bt:Override Locale="en-US" Value="Rank"/>',
      "",
      /rank\.Label: no English/,
    ],
    ["a translated namespace", checkLocales, 'DefaultValue="CCHC"', 'DefaultValue="THIDUA"', /not CCHC everywhere/],
    ["plain http", checkAddresses, /https:\/\/localhost/, "http://localhost", /not https/],
    [
      "a second origin",
      checkAddresses,
      "https://localhost:3000/taskpane.js",
      "https://example.com/taskpane.js",
      /one origin/,
    ],
    ["a script that is not built", checkAddresses, "/taskpane.js", "/functions.js", /functions\.js: no such file/],
    [
      "an icon that is not there",
      checkAddresses,
      "assets/rank-16.png",
      "assets/rang-16.png",
      /rang-16\.png: no such file/,
    ],
    [
      "a domain that is not needed",
      checkAddresses,
      "<Hosts>",
      "<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>",
      /example\.com: domain/,
    ],
    [
      "an icon without its large size",
      checkIcons,
      '<bt:Image size="80" resid="Icon.Rank.80"/>',
      "",
      /CCHC\.rank: no icon of 80/,
    ],
    ["an icon of the wrong size", checkIcons, "assets/rank-80.png", "assets/rank-32.png", /not a PNG of 80 × 80/],
    [
      "an add-in icon of the wrong size",
      checkIcons,
      "assets/icon-64.png",
      "assets/icon-80.png",
      /not a PNG of 64 × 64/,
    ],
    [
      "a second page in the shared runtime",
      checkSharedRuntime,
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="GetStarted.LearnMoreUrl"/>',
      /several pages/,
    ],
    ["a short-lived runtime", checkSharedRuntime, 'lifetime="long"', 'lifetime="short"', /not long-lived/],
    ["no shared runtime", checkSharedRuntime, '<Runtime resid="Taskpane.Url" lifetime="long"/>', "", /no Runtime/],
    [
      "a pane with an id",
      checkSharedRuntime,
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId>',
      /TaskpaneId/,
    ],
    ["a button that nothing answers", checkActions, ">rank<", ">ranking<", /ranking: a button that nothing answers/],
    ["an action without a button", checkActions, ">rank<", ">highlight<", /rank: has no button/],
    ["two buttons for one action", checkActions, ">rank<", ">highlight<", /highlight: has two buttons/],
    [
      "a base that old Excels lack",
      checkRequirements,
      '"ExcelApi" MinVersion="1.1"',
      '"ExcelApi" MinVersion="1.14"',
      /1\.14: not wanted/,
    ],
    [
      "a ribbon without a shared runtime",
      checkRequirements,
      '<bt:Set Name="SharedRuntime" MinVersion="1.1"/>',
      "",
      /SharedRuntime 1\.1: missing/,
    ],
    ["a right too few", checkRequirements, "ReadWriteDocument", "ReadDocument", /permission ReadDocument/],
  ];

  it.each(cases)("%s", (_, check, sound, broken, mistake) => {
    const mutated = MANIFEST.replace(sound, broken);
    expect(mutated).not.toBe(MANIFEST);
    expect(check(parseManifest(mutated), surroundings).join("\n")).toMatch(mistake);
  });

  it("a text that is no XML", () => {
    expect(() => parseManifest(MANIFEST.replace("</Resources>", ""))).toThrow();
  });
});
