import { fold, hasWords } from "../../text/fold";
import { unitKey } from "../../text/unit-key";

/** More names than a town has units are not compared one by one. */
const MOST_NAMES = 1000;

/**
 * The name most like `folded` among `names`: one that holds it or is held by it as whole words ("Nội vụ" and "Phòng Nội
 * vụ"), else one that is a few letters away; `null` when none is.
 * @param folded a unit's key without marks.
 */
export function nearestName(folded: string, names: readonly string[]): string | null {
  if (names.length > MOST_NAMES || folded.length < 3) return null;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const other = fold(unitKey(name));
    const isHeld = hasWords(other, folded) || hasWords(folded, other);
    const most = Math.max(2, Math.floor(Math.max(folded.length, other.length) / 5));
    const distance = isHeld ? 1 : editDistance(folded, other, most);
    if (distance <= most && distance < least) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}

/** How many letters to change, add or drop; beyond `most`, any number greater than it. */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one.charAt(row - 1) === other.charAt(column - 1);
      current.push(
        Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (isSame ? 0 : 1)),
      );
    }
    above = current;
  }
  return above[other.length] ?? most + 1;
}
