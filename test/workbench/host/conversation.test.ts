import { afterEach, describe, expect, test, vi } from "vitest";
import { codeOf, openExcelPage, type ExcelPage, type ExcelPageOptions } from "./excel-page";

let excel: ExcelPage;

async function open(options?: ExcelPageOptions): Promise<ExcelPage> {
  excel = await openExcelPage(options);
  return excel;
}

afterEach(() => {
  excel.close();
});

const FUNCTIONS = `
  CustomFunctions.associate("DOUBLE", (cells) => cells.map((row) => row.map((cell) => (cell === "" ? "" : cell * 2))));
  CustomFunctions.associate("SEEN", (first, second) => JSON.stringify([first, second]));
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "điểm phải là số");
  });
  CustomFunctions.associate("MIXED", () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "không có")]]);
  CustomFunctions.associate("TYPES", (cells) => cells.map((row) => row.map((cell) => (cell === null ? "null" : cell instanceof CustomFunctions.Error ? "error " + cell.code : typeof cell))));
`;

describe("functions of an add-in", () => {
  test("take and answer whole blocks", async () => {
    const { host } = await open({ script: FUNCTIONS });
    expect(
      await host.callFunction(
        "DOUBLE",
        [
          [
            [1, 2],
            [3, ""],
          ],
        ],
        "Sheet1!A1",
      ),
    ).toEqual([
      [2, 4],
      [6, ""],
    ]);
  });

  test("get null for what was left out", async () => {
    const { host } = await open({ script: FUNCTIONS });
    expect(await host.callFunction("SEEN", [5, null], "Sheet1!A1")).toBe("[5,null]");
  });

  test("get errors of cells as errors", async () => {
    const { host } = await open({ script: FUNCTIONS });
    const answer = await host.callFunction("TYPES", [[[{ error: "#N/A" }, 1, "a", true]]], "Sheet1!A1");
    expect(answer).toEqual([["error #N/A", "number", "string", "boolean"]]);
  });

  test("fail with an error value and its message", async () => {
    const { host } = await open({ script: FUNCTIONS });
    expect(await host.callFunction("REFUSE", [], "Sheet1!A1")).toEqual({
      error: "#VALUE!",
      message: "điểm phải là số",
    });
  });

  test("answer errors cell by cell", async () => {
    const { host } = await open({ script: FUNCTIONS });
    expect(await host.callFunction("MIXED", [], "Sheet1!A1")).toEqual([[1, { error: "#N/A", message: "không có" }]]);
  });
});

const COMMANDS = `
  Office.onReady(() => {
    Office.actions.associate("write", async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[event.source.id]];
        await context.sync();
      });
      await Office.addin.showAsTaskpane();
      event.completed();
    });
    Office.actions.associate("never", () => undefined);
  });`;

describe("buttons of the ribbon", () => {
  test("run an action until it says that it is completed", async () => {
    const showPane = vi.fn();
    const { host, sheet } = await open({ script: COMMANDS, showPane });
    await host.runAction("write", "RankButton");
    expect(sheet.cell(0, 0).value).toBe("RankButton");
    expect(showPane).toHaveBeenCalledOnce();
  });

  test("fail when the action never completes", async () => {
    const { host } = await open({ script: COMMANDS, timeout: 300 });
    await expect(host.runAction("never", "RankButton")).rejects.toThrow("never");
  });

  test("fail when there is no such action", async () => {
    const { host } = await open({ script: COMMANDS, timeout: 300 });
    await expect(host.runAction("unknown", "RankButton")).rejects.toThrow("unknown");
  });
});

describe("events", () => {
  test("tell of cells that the user or the add-in changes, once for each change", async () => {
    const { run, sheet } = await open();
    const seen: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.worksheetId === sheet.id ? "" : "?"}${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    sheet.setValue(0, 0, 1);
    sheet.setValue(1, 1, 2);
    await vi.waitFor(() => {
      expect(seen).toEqual(["A1:B2 Unknown"]);
    });
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C3:C4").values = [[1], [2]];
      await context.sync();
    });
    await vi.waitFor(() => {
      expect(seen).toEqual(["A1:B2 Unknown", "C3:C4 ThisLocalAddin"]);
    });
  });

  test("of one sheet are told to who listens to it, until the handler is removed", async () => {
    const { run, sheet, workbook } = await open();
    const other = workbook.addSheet("Khác");
    const seen: string[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getItem(other.id).onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    sheet.setValue(0, 0, 1);
    other.setValue(4, 4, 1);
    await vi.waitFor(() => {
      expect(seen).toEqual(["E5"]);
    });
    await run(async () => {
      handler.remove();
      await handler.context.sync();
    });
    other.setValue(5, 5, 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(["E5"]);
  });

  test("tell of sheets that come, go and are shown, and of what is selected", async () => {
    const { run, host, workbook } = await open();
    const seen: string[] = [];
    const note = (what: string) => () => {
      seen.push(what);
      return Promise.resolve();
    };
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onSelectionChanged.add(({ address }) => note(address)());
      await context.sync();
    });
    const added = workbook.addSheet("Mới");
    await vi.waitFor(() => {
      expect(seen).toEqual(["added"]);
    });
    workbook.activeSheetId = added.id;
    await vi.waitFor(() => {
      expect(seen).toContain("activated");
    });
    workbook.selection = { top: 1, left: 1, bottom: 2, right: 2 };
    host.noticeSelection();
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe("B2:C3");
    });
    workbook.deleteSheet(added.id);
    await vi.waitFor(() => {
      expect(seen).toContain("deleted");
    });
  });
});

describe("requests", () => {
  test("are counted, without those in which the library only lets go of objects", async () => {
    const { run, host } = await open();
    host.requests.reset();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(host.requests.count).toBe(2);
    expect(host.requests.entries[0]?.kind).toBe("workbook");
    expect(host.requests.entries[0]?.requestBytes).toBeGreaterThan(100);
  });

  test("fail as a test asks for, once", async () => {
    const { run, host, sheet } = await open();
    const write = () =>
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      });
    host.failNext("InvalidOperationInCellEditMode");
    expect(await codeOf(write())).toBe("InvalidOperationInCellEditMode");
    expect(sheet.cell(0, 0).value).toBeNull();
    await write();
    expect(sheet.cell(0, 0).value).toBe(1);
  });

  test("over 5 MB are refused, and so are answers", async () => {
    const { run, sheet } = await open();
    const long = "ă".repeat(30_000);
    const writing = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A100").values = Array.from({ length: 100 }, () => [
        long,
      ]);
      await context.sync();
    });
    expect(await codeOf(writing)).toBe("RequestPayloadSizeLimitExceeded");
    expect(sheet.cell(0, 0).value).toBeNull();
    for (let row = 0; row < 100; row += 1) sheet.setValue(row, 0, long);
    const reading = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A100").load("values");
      await context.sync();
    });
    expect(await codeOf(reading)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("for a member that is not there name it", async () => {
    const { run } = await open();
    const failing = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load("items/name");
      await context.sync();
    });
    expect(await codeOf(failing)).toBe("ApiNotFound");
  });

  test("find a range again that was kept over several of them", async () => {
    const { run, sheet } = await open();
    sheet.setValue(0, 0, 1);
    await run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("address");
      await context.sync();
      expect(used.address).toBe(`${sheet.name}!A1`);
      sheet.setValue(5, 5, 1);
      used.values = [[2]];
      used.load("address");
      await context.sync();
      expect(used.address).toBe(`${sheet.name}!A1`);
    });
    expect(sheet.cell(0, 0).value).toBe(2);
  });
});

describe("an older Excel", () => {
  test("says what it cannot do", async () => {
    const { office } = await open({ requirements: { ExcelApi: "1.9", SharedRuntime: "0" } });
    const { requirements } = office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  });

  test("is not older than it is", async () => {
    const { office } = await open();
    expect(office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(office.context.displayLanguage).toBe("vi-VN");
  });
});

describe("the keyboard in the pane, which the library steers", () => {
  async function press(key: { readonly keyCode: number; readonly shiftKey?: boolean }, on: "first" | "last") {
    const leavePane = vi.fn();
    const { page } = await open({ leavePane });
    const { document, KeyboardEvent } = page.window as unknown as typeof globalThis;
    document.body.innerHTML = "<button>Một</button><button>Hai</button>";
    const [first, last] = document.querySelectorAll("button");
    const target = on === "first" ? first : last;
    target?.focus();
    target?.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
    return { leavePane, focused: () => document.activeElement?.textContent };
  }

  test("Tab goes to the next control", async () => {
    const { leavePane, focused } = await press({ keyCode: 9 }, "first");
    await vi.waitFor(() => {
      expect(focused()).toBe("Hai");
    });
    expect(leavePane).not.toHaveBeenCalled();
  });

  test.each([
    ["Tab on the last control", { keyCode: 9 }, "last", "forward"],
    ["Shift+Tab on the first", { keyCode: 9, shiftKey: true }, "first", "backward"],
    ["Esc", { keyCode: 27 }, "first", "cells"],
    ["F2", { keyCode: 113 }, "last", "cells"],
  ] as const)("%s leaves the pane", async (_, key, on, way) => {
    const { leavePane } = await press(key, on);
    await vi.waitFor(() => {
      expect(leavePane).toHaveBeenCalledWith(way);
    });
  });
});
