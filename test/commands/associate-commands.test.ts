import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { associateCommands } from "../../src/commands/associate-commands";
import type { Outcome } from "../../src/excel/outcome";
import { Session } from "../../src/excel/session";
import { INITIAL_STATE } from "../../src/excel/session-state";
import { defaultPlan } from "../../src/plan/presets";

type Action = (event: { completed: () => void }) => void;

const actions = new Map<string, Action>();
const showAsTaskpane = vi.fn(() => Promise.resolve());

beforeEach(() => {
  vi.stubGlobal("Office", {
    actions: { associate: (name: string, action: Action) => actions.set(name, action) },
    addin: { showAsTaskpane },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  showAsTaskpane.mockClear();
  actions.clear();
});

/** Presses a button whose job ends in an outcome. @returns how often the pane was shown before the button came back */
async function shownAfter(action: string, job: "rank" | "freezeValues", outcome: Outcome): Promise<number> {
  const session = new Session(defaultPlan);
  const run = vi.spyOn(session, job).mockResolvedValue();
  vi.spyOn(session, "state", "get").mockReturnValue({ ...INITIAL_STATE, outcome });
  associateCommands(session);
  await new Promise<void>((resolve) => {
    actions.get(action)?.({ completed: resolve });
  });
  expect(run).toHaveBeenCalledOnce();
  return showAsTaskpane.mock.calls.length;
}

describe("a button of the ribbon", () => {
  it("opens the pane when formulas have become values: no sheet shows which", async () => {
    expect(await shownAfter("freezeValues", "freezeValues", { kind: "frozen", sheets: [], left: [] })).toBe(1);
  });

  it("opens the pane when something went wrong", async () => {
    expect(await shownAfter("rank", "rank", { kind: "stopped", findings: [] })).toBe(1);
    expect(await shownAfter("rank", "rank", { kind: "failed", problem: { code: "tooLarge" } })).toBe(2);
  });

  it("leaves the pane alone when the result is on a sheet", async () => {
    expect(await shownAfter("rank", "rank", { kind: "cleared", sheets: [] })).toBe(0);
  });
});
