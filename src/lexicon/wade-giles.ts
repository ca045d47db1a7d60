/**
 * Wade–Giles spellings of Mandarin sounds, as they are printed without apostrophes, and the pinyin that each may be.
 * Origin: the two systems' published rules, written down by us as rules on sounds. MIT.
 */

/** Beginnings of syllables: Wade–Giles → pinyin, more than one where the apostrophe is what told them apart. */
export const INITIALS: readonly (readonly [string, readonly string[]])[] = [
  ['hs', ['x']],
  ['ch', ['zh', 'ch', 'j', 'q']],
  ['ts', ['z', 'c']],
  ['tz', ['z', 'c']],
  ['ss', ['s']],
  ['sh', ['sh']],
  ['k', ['g', 'k']],
  ['t', ['d', 't']],
  ['p', ['b', 'p']],
  ['j', ['r']],
];

/** Ends of syllables: Wade–Giles → pinyin. */
export const FINALS: readonly (readonly [string, string])[] = [
  ['ieh', 'ie'],
  ['ueh', 'ue'],
  ['ien', 'ian'],
  ['uei', 'ui'],
  ['ung', 'ong'],
  ['iung', 'iong'],
  ['erh', 'er'],
  ['ih', 'i'],
  ['eh', 'e'],
  ['zu', 'i'],
  ['ow', 'ou'],
];
