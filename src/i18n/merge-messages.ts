import type { FileProblem } from "../sheets/merge/file-scores";

/** Words for putting the scores of many files together (gộp nhiều tệp). */
export interface MergeMessages {
  readonly heading: string;
  readonly intro: string;
  readonly choose: string;
  readonly chosen: (count: number) => string;
  /** Before the names of the files. */
  readonly names: string;
  readonly merge: (count: number) => string;
  readonly progress: (progress: { done: number; total: number; file: string }) => string;
  readonly cancel: string;
  readonly merged: (result: { files: number; units: number; sheets: readonly string[] }) => string;
  readonly nothingMerged: string;
  readonly cancelled: string;
  readonly failedHeading: (count: number) => string;
  /** Why nothing was taken from a file; `finding` is worded where it is shown. */
  readonly problem: (problem: Exclude<FileProblem, { code: "finding" }>) => string;
  readonly failed: (file: string, why: string) => string;
}
