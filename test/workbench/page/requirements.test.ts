import { expect, test } from "vitest";
import { readRequirements } from "../../../src/workbench/page/requirements";

test("requirement sets of the address are lowered or taken away, the rest is passed over", () => {
  expect(readRequirements("ExcelApi:1.9, SharedRuntime:none,ExcelApi:new,x")).toEqual({
    ExcelApi: "1.9",
    SharedRuntime: "0",
  });
  expect(readRequirements(null)).toEqual({});
});
