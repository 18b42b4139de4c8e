import type { Plan } from "../../plan/plan";
import type { Answers } from "../../sheets/answers";
import { fileScores, type FileReading } from "../../sheets/merge/file-scores";
import { insertedGrids } from "./inserted-grids";
import { base64Of, refusalOf, type ChosenFile } from "./workbook-bytes";

/** How far the reading of files is. */
export interface MergeProgress {
  readonly done: number;
  readonly total: number;
  /** The file that is being read. */
  readonly file: string;
}

export interface MergeTask {
  readonly files: readonly ChosenFile[];
  readonly plan: Plan;
  readonly answers: Answers;
  readonly onProgress: (progress: MergeProgress) => void;
  /** Asked before every file. */
  readonly isCancelled: () => boolean;
}

/** What the files say, one after the other, in their order; `null` when the user cancelled. Nothing is written. */
export async function readFiles(context: Excel.RequestContext, task: MergeTask): Promise<FileReading[] | null> {
  const { files } = task;
  const readings: FileReading[] = [];
  for (const [done, file] of files.entries()) {
    if (task.isCancelled()) return null;
    task.onProgress({ done, total: files.length, file: file.name });
    readings.push(await readFile(context, file, task));
  }
  return task.isCancelled() ? null : readings;
}

async function readFile(
  context: Excel.RequestContext,
  file: ChosenFile,
  { plan, answers }: MergeTask,
): Promise<FileReading> {
  const problem = refusalOf(file);
  if (problem !== null) return { kind: "failed", file: file.name, problem };
  try {
    return fileScores(file.name, await insertedGrids(context, base64Of(file.bytes)), plan, answers);
  } catch {
    // One file that Excel cannot open is no reason to leave the others unread.
    return { kind: "failed", file: file.name, problem: { code: "unreadable" } };
  }
}
