import { Relationships, relationshipsPath } from "./relationships";
import type { Save } from "./save";

/** Removes a part with its relationships and content type, and the parts that only it referred to. */
export function removePart(save: Save, path: string): void {
  const { pack, types } = save;
  if (!pack.has(path)) return;
  const targets = targetsOf(save, path);
  pack.remove(path);
  pack.remove(relationshipsPath(path));
  types.remove(path);
  for (const target of targets) if (!isReferred(save, target)) removePart(save, target);
}

function isReferred(save: Save, path: string): boolean {
  return (
    save.relationships.all.some(({ target }) => target === path) ||
    save.pack.paths
      .filter((candidate) => candidate.endsWith(".rels") && candidate !== relationshipsPath(save.file.workbookPath))
      .some((candidate) => targetsOf(save, candidate.replace(/_rels\/([^/]*)\.rels$/, "$1")).includes(path))
  );
}

function targetsOf({ pack }: Save, path: string): string[] {
  return new Relationships(pack.text(relationshipsPath(path)), path).all.map(({ target }) => target);
}
