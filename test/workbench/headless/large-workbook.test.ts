import { afterEach, expect, it } from "vitest";
import { PAYLOAD_LIMIT } from "../../../src/workbench/host/request-log";
import { openBuiltAddIn, type BuiltAddIn } from "./built-add-in";
import { scoreTable } from "./score-table";
import { madeRows } from "./made-table";

let addIn: BuiltAddIn | undefined;

afterEach(() => {
  addIn?.close();
  addIn = undefined;
});

/** Rows of a diary beside the scores: text that an answer repeats in full. */
const DIARY_ROWS = 6_000;
const REMARK = "Báo cáo kết quả thực hiện công tác cải cách hành chính của đơn vị, đã thẩm định. ".repeat(12);

it("a workbook whose cells do not fit into one answer is read in several, none over the limit, with the same result", async () => {
  const workbook = scoreTable();
  const diary = workbook.addSheet("Nhật ký");
  for (let row = 0; row < DIARY_ROWS; row++) {
    diary.setValue(row, 0, `Ngày ${row + 1}`);
    diary.setValue(row, 1, REMARK);
  }
  addIn = await openBuiltAddIn(workbook);
  addIn.host.requests.reset();
  const { status, alert } = await addIn.press("rank");
  expect({ alert, status: status.split("\n")[0] }).toEqual({ alert: "", status: "Đã xếp hạng 4 đơn vị năm 2023." });
  const entries = addIn.host.requests.entries.filter(({ kind }) => kind === "workbook");
  const answers = entries.map(({ answerBytes }) => answerBytes);
  expect(Math.max(...answers, ...entries.map(({ requestBytes }) => requestBytes))).toBeLessThan(PAYLOAD_LIMIT);
  expect(answers.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(PAYLOAD_LIMIT);
  const ranking = madeRows(workbook, "Xếp hạng 2023");
  expect(ranking.map((row) => [row["Hạng"], row["Cơ quan, đơn vị"]])).toEqual([
    ["1", "Xã Nam"],
    ["2", "Phường Đông"],
    ["3", "Phường Tây"],
    ["4", "Xã Bắc"],
  ]);
});
