/**
 * The one table of quotation marks.
 * Origin: Unicode general categories Pi and Pf and CLDR's delimiters by language. MIT.
 */

/** Marks of one family may close each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** What a mark can do by its glyph alone; straight marks can do both, and context decides. */
export interface MarkRole {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

const role = (family: MarkFamily, opens: boolean, closes: boolean): MarkRole => ({
  family,
  opens,
  closes,
});

/** Glyph → role. “ closes what „ opened, » opens in Danish and German books, ” opens in Swedish. */
export const QUOTATION_MARKS: ReadonlyMap<string, MarkRole> = new Map([
  ['"', role('double', true, true)],
  ["''", role('double', true, true)],
  ['``', role('double', true, false)],
  ['“', role('double', true, true)],
  ['”', role('double', true, true)],
  ['„', role('double', true, false)],
  ['‟', role('double', true, false)],
  ['＂', role('double', true, true)],
  ['«', role('guillemet', true, true)],
  ['»', role('guillemet', true, true)],
  ['‹', role('guillemet', true, true)],
  ['›', role('guillemet', true, true)],
  ["'", role('single', true, true)],
  ['‘', role('single', true, true)],
  ['’', role('single', false, true)],
  ['‚', role('single', true, false)],
  ['‛', role('single', true, false)],
  ['`', role('single', true, true)],
]);

/** The direction that a glyph has where both are possible: used before context is asked. */
export const USUAL_DIRECTION: ReadonlyMap<string, 'open' | 'close'> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['‘', 'open'],
  ['‚', 'open'],
  ['‛', 'open'],
  ['«', 'open'],
  ['‹', 'open'],
  ['`', 'open'],
  ['”', 'close'],
  ['’', 'close'],
  ['»', 'close'],
  ['›', 'close'],
]);

/** For languages read without a model: what opens a direct quote → what may close it. `“` opens unless it closes `„`. */
export const PLAIN_PAIRS: ReadonlyMap<string, string> = new Map([
  ['„', '“”"‟'],
  ['“', '”"'],
  ['”', '”“'],
  ['"', '"'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['‚', '‘’'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);
