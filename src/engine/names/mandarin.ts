/** Wade–Giles spellings read as pinyin: "Tse-tung" as "zedong". */

import { FINALS, INITIALS } from '../../lexicon/wade-giles.ts';

const MOST_READINGS = 32;

/** Says whether a word in Wade–Giles may be the pinyin one: "tse", "tung" and "zedong". O(readings), bounded. */
export function isWadeGilesOf(pieces: readonly string[], pinyin: string): boolean {
  let readings = [''];
  for (const piece of pieces) {
    const next = readings.flatMap((start) =>
      syllableReadings(piece).map((syllable) => start + syllable),
    );
    readings = next.filter((reading) => pinyin.startsWith(reading)).slice(0, MOST_READINGS);
  }
  return readings.includes(pinyin);
}

function syllableReadings(syllable: string): string[] {
  const [start, beginnings] = INITIALS.find(([wade]) => syllable.startsWith(wade)) ?? ['', ['']];
  const rest = syllable.slice(start.length);
  const end = FINALS.find(([wade]) => rest === wade)?.[1] ?? rest;
  const ends = [
    ...new Set([end, rest, ...(end === 'e' ? ['i'] : []), ...(end === 'o' ? ['e', 'uo'] : [])]),
  ];
  return beginnings.flatMap((beginning) => ends.map((final) => beginning + final));
}
