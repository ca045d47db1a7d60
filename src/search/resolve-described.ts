/** Finds whom a name with a description means: "the sprinter Ana Brandt", "Ana Brandt of the dockers' union". */

import { OFFICE_TITLES } from '../lexicon/titles.ts';
import type { Store, TermGroup } from '../store/store.ts';
import { bareWord } from './question-words.ts';
import { KNOWN_FROM, resolveName } from './resolve-name.ts';
import type { ResolvedSpeaker, SpeakerGuess } from './resolved-speaker.ts';
import { topicTerms } from './topic-terms.ts';

/** So many words beside the name are looked for. */
const MOST_DESCRIBING = 4;
/** One of several of that name whom the description fits; a name alone says it more surely. */
const DESCRIBED = 0.8;

/** Null where no run of capitalised words is a known name; of several with that name the one whom the other words fit best. */
export async function resolveDescribed(
  store: Pick<Store, 'findSpeaker' | 'findSpeakersByName' | 'findSpeakersByRole' | 'countMatches'>,
  words: readonly string[],
): Promise<ResolvedSpeaker | null> {
  const [from, to] = afterOffice(words) ?? nameAmong(words);
  if (from === to || to - from === words.length) return null;
  const name = words.slice(from, to).map(bare).join(' ');
  const named = await resolveName(store, name, KNOWN_FROM);
  if (named.outcome === 'unknown') return null;
  if (named.outcome !== 'ambiguous') return named;
  const describing = [...words.slice(0, from), ...words.slice(to)];
  return (await pickDescribed(store, named, describing)) ?? named;
}

/** Of several whom a name may mean the one whom the words fit best; null where they fit nobody more than another. */
export async function pickDescribed(
  store: Pick<Store, 'findSpeakersByRole' | 'countMatches'>,
  { name, speakers, topicWords = [] }: ResolvedSpeaker & { readonly outcome: 'ambiguous' },
  words: readonly string[],
): Promise<ResolvedSpeaker | null> {
  const describing = topicTerms(words).slice(0, MOST_DESCRIBING);
  const fitting = await fittingBest(store, speakers, describing);
  if (fitting === null) return null;
  const others = speakers.filter(({ speaker }) => speaker.id !== fitting.speaker.id);
  const guess = { ...fitting, confidence: DESCRIBED };
  return { outcome: 'known', name, speakers: [guess], others, topicWords };
}

const bare = (word: string): string => word.replace(/"/gu, '').replace(/'s?$/iu, '');

/** "the transport minister *Brandt*": what stands behind the last word for an office; null without one. */
function afterOffice(words: readonly string[]): [number, number] | null {
  const office = words.findLastIndex(
    (word) => OFFICE_TITLES.has(bareWord(word)) || RANKS.test(word),
  );
  return office >= 0 && office < words.length - 1 ? [office + 1, words.length] : null;
}

/** Of the police: "SP Ana Brandt". */
const RANKS = /^(?:D?[CS]I|D?C|P[CS]|[DAS]?SP|DCP|ACP|IGP?|DIG)$/u;

/** One capital letter makes no name where no office stands before it. */
const MOST_ALONE = 1;

/** Where the longest run of capitalised words stands: `[first, past the last]`. */
function nameAmong(words: readonly string[]): [number, number] {
  let best: [number, number] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && /^"?\p{Lu}/u.test(words[end] ?? '')) end++;
    if (end - at > best[1] - best[0]) best = [at, end];
  }
  return best[1] - best[0] > MOST_ALONE ? best : [0, 0];
}

/** The one whose roles say it, or about whom more of it is said; null where two do alike. */
async function fittingBest(
  store: Pick<Store, 'findSpeakersByRole' | 'countMatches'>,
  guesses: readonly SpeakerGuess[],
  describing: readonly string[],
): Promise<SpeakerGuess | null> {
  const scored: { guess: SpeakerGuess; score: number }[] = [];
  for (const guess of guesses) {
    let score = 0;
    for (const word of describing) {
      const group = { anyOf: [bareWord(word)] };
      score += await fitOf(store, guess.speaker.id, group);
    }
    scored.push({ guess, score });
  }
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > (next?.score ?? 0) ? best.guess : null;
}

/** A role says it outright; a word near somebody's quotes may be another's. */
async function fitOf(
  store: Pick<Store, 'findSpeakersByRole' | 'countMatches'>,
  id: string,
  group: TermGroup,
): Promise<number> {
  const holders = await store.findSpeakersByRole([group], { from: '', to: '9999' });
  if (holders.some(({ speaker }) => speaker.id === id)) return 1;
  const query = { allOf: [group] };
  return (await store.countMatches(query, { speakerIds: [id] })) > 0 ? NEAR_WORDS : 0;
}

const NEAR_WORDS = 0.4;
