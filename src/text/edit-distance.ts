/** Edit distance between two words. */

/**
 * Gives how many letters must be inserted, deleted, replaced or swapped with their neighbour to turn
 * one word into the other (Damerau 1964, restricted), or `most + 1` when it takes more. O(a × b).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      next.push(stepTo(row, column));
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;

    function stepTo(i: number, j: number): number {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(replaced, at(last, j) + 1, at(next, j - 1) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      return isSwap ? Math.min(least, at(before, j - 2) + 1) : least;
    }
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
