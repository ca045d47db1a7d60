/** Aligns two runs of words: which of the one stand in the other, in the same order. */

/** Pairs of places that hold the same word, in order. */
export type Alignment = readonly (readonly [number, number])[];

/** Gives a longest common subsequence. O(a × b) time and memory: for callers that bound both. */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      lengths[here] =
        a[i] === b[j]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = i * width + j;
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
