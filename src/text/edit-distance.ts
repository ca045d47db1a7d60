/** Edit distance between two words. */

/**
 * Gives how many letters must be inserted, deleted, replaced or swapped with their neighbour to turn
 * one word into the other (Damerau 1964, restricted), or `most + 1` when it takes more. O(a × b).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= b.length; column++) last.push(column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      let steps = Math.min(replaced, at(last, column) + 1, at(next, column - 1) + 1);
      if (row > 1 && column > 1 && isSwap(a, row, b, column)) {
        steps = Math.min(steps, at(before, column - 2) + 1);
      }
      next.push(steps);
      if (steps < least) least = steps;
    }
    if (least > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(at(last, b.length), most + 1);
}

const isSwap = (a: string, row: number, b: string, column: number): boolean =>
  a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
  a.charCodeAt(row - 2) === b.charCodeAt(column - 1);

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
