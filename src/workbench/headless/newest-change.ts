import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/**
 * When something under a file or folder last changed, in milliseconds; folders count, because a file that was deleted
 * leaves its trace only there. 0 when there is nothing.
 */
export async function newestChange(place: string, skip: readonly string[] = []): Promise<number> {
  if (skip.includes(place)) return 0;
  const found = await stat(place).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  const inside = await Promise.all(names.map((name) => newestChange(path.join(place, name), skip)));
  return Math.max(found.mtimeMs, ...inside);
}
