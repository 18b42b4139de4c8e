import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { FileRefusal } from "../file/file-refusal";
import { type OpenedWorkbook, openWorkbook } from "../file/open-workbook";
import { ensureBuilt } from "./ensure-built";
import { openAddIn } from "./open-add-in";
import type { RankRequest } from "./rank-request";
import { buttonOf, readAddIn } from "./read-add-in";

/** Document setting by which the add-in knows the chosen year: the JSON of a year, or of "period". */
const YEAR_SETTING = "cchc.year";
const ACTION = "rank";

/** The ranking could not be made of this input; the message says why and what to do, in Vietnamese. */
export class RankRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RankRefusal";
  }
}

/**
 * Ranks one file as the button on the ribbon does and saves the result as another file. Answers the add-in's summary,
 * a line for each thing said. Rejects with `RankRefusal`, and has written nothing then.
 */
export async function rankFile({ input, output, year }: RankRequest): Promise<string> {
  if (await isSameFile(input, output)) {
    throw new RankRefusal(`Không ghi đè lên tệp gốc «${path.basename(input)}». Hãy đặt tên khác sau --out.`);
  }
  const workbook = await open(input);
  const inFront = workbook.activeSheetId;
  const summary = await withYear(workbook, year, () => runAction(workbook));
  // The sheet in front is marked inside its own part, and parts of the user are to stay what they were.
  workbook.activeSheetId = inFront;
  await save(output, workbook.save());
  return summary;
}

async function isSameFile(input: string, output: string): Promise<boolean> {
  if (input === output) return true;
  const [one, other] = await Promise.all([input, output].map((file) => stat(file, { bigint: true }).catch(() => null)));
  return one?.ino !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

async function open(file: string): Promise<OpenedWorkbook> {
  const name = path.basename(file);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    throw new RankRefusal(`Không đọc được tệp «${name}». Hãy kiểm tra đường dẫn và quyền đọc tệp, rồi chạy lại.`);
  }
  try {
    return openWorkbook(new Uint8Array(bytes));
  } catch (error) {
    if (error instanceof FileRefusal) throw new RankRefusal(`Không mở được «${name}». ${error.message}`);
    throw error;
  }
}

/** Puts the year into the workbook for the run only: the saved file holds the choice that was there before. */
async function withYear<T>(workbook: OpenedWorkbook, year: RankRequest["year"], work: () => Promise<T>): Promise<T> {
  if (year === null) return work();
  const before = workbook.settings.get(YEAR_SETTING) ?? null;
  workbook.setSetting(YEAR_SETTING, JSON.stringify(year));
  try {
    return await work();
  } finally {
    workbook.setSetting(YEAR_SETTING, before);
  }
}

async function runAction(workbook: OpenedWorkbook): Promise<string> {
  const folder = await ensureBuilt();
  const addIn = await readAddIn(folder);
  const button = buttonOf(addIn, ACTION);
  if (button === null) throw new Error(`manifest.xml has no button for the action ${ACTION}`);
  const running = await openAddIn({ folder, pageUrl: addIn.pageUrl, workbook });
  try {
    await running.runAction(ACTION, button);
    const said = (role: string) =>
      running
        .announcements()
        .filter((announcement) => announcement.role === role)
        .map(({ text }) => text)
        .join("\n");
    const alert = said("alert");
    if (alert !== "") throw new RankRefusal(alert);
    const summary = said("status");
    if (summary === "") throw new Error(["the add-in said nothing of a result", ...running.page.errors].join("\n"));
    return summary;
  } finally {
    running.close();
  }
}

async function save(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch {
    throw new RankRefusal(
      `Không ghi được tệp «${file}». Hãy đóng tệp nếu đang mở trong Excel, kiểm tra thư mục và quyền ghi, rồi chạy lại.`,
    );
  }
}
