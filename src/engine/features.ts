/** Features as hashed integers (Weinberger et al. 2009): quick to make, quick to look up, and without strings. */

/** A row of features, reused from one decision to the next. Hashes are full 32 bits, so that clashes are rare. */
export interface FeatureRow {
  readonly values: Int32Array;
  length: number;
  /** What is known of groups of features; null where each is wanted by itself, as for training. */
  readonly groups: FeatureGroups | null;
}

/** Knows the sums of groups of features, so that they needn't be written. */
export interface FeatureGroups {
  begin(row: FeatureRow, template: number, a: number, b: number, c: number): boolean;
  end(row: FeatureRow): void;
}

/** A row with room for the most features that any model has. */
export function newFeatureRow(groups: FeatureGroups | null = null): FeatureRow {
  return { values: new Int32Array(64), length: 0, groups };
}

/** Adds the feature `template(a, b, c)` to the row. */
export function addFeature(row: FeatureRow, template: number, a = 0, b = 0, c = 0): void {
  row.values[row.length++] = mix(mix(mix(template + 1, a), b), c);
}

/**
 * Begins a group: features that hang on nothing but `template` (not 0), `a`, `b` and `c`. False where the group is known
 * and has been counted; else its features are to be added, and `endGroup` is to follow.
 */
export const beginGroup = (row: FeatureRow, template: number, a: number, b = 0, c = 0): boolean =>
  row.groups === null || row.groups.begin(row, template, a, b, c);

/** Ends the group that was begun last. */
export const endGroup = (row: FeatureRow): void => row.groups?.end(row);

/** One round of murmur3's mixing (Appleby 2011, public domain). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The number that stands for a word: FNV-1a over its UTF-16 units from `start` to `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = NO_TEXT;
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/** `hashText` of nothing, and of one unit more. */
export const NO_TEXT = 0x811c9dc5 | 0;
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
