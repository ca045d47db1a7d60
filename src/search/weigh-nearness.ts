/** How well a quote is on a topic by words of like meaning, in what was said and in what stands around it. */

import { PRONOUNS } from '../lexicon/pronouns.ts';
import type { MatchPlace, QuoteRecord } from '../store/store.ts';
import { surroundingsOf } from '../store/surroundings.ts';
import { type StemmedWord, stemKey, stemWords } from '../text/stems.ts';
import { highlightsAmong } from './highlights.ts';
import type { TopicTerm } from './topic-groups.ts';
import type { WordNearness } from './word-nearness.ts';

/**
 * What a term is worth by where it stands: said, in the sentence around that, before it, in the headline; and what
 * another word near it in meaning is: the further off, the likelier it is about something else.
 */
const PLACES = [
  { part: 'said', worth: 1, ofNear: 1, place: 'content' },
  { part: 'sentence', worth: 0.85, ofNear: 0.8, place: 'context' },
  { part: 'before', worth: 0.6, ofNear: 0.35, place: 'context' },
  { part: 'headline', worth: 0.2, ofNear: 0.1, place: 'headline' },
] as const satisfies readonly {
  part: string;
  worth: number;
  ofNear: number;
  place: MatchPlace;
}[];

/** What another term for the same matter is worth of the asked one. */
const RELATED = 0.9;

/** What comes nearest to one term of a topic. */
export interface NearestWord {
  /** As it is printed; "" where nothing comes near. */
  readonly word: string;
  readonly place: MatchPlace;
  /** 0–1, by how near it is and where it stands. */
  readonly worth: number;
}

/**
 * 0–1: the mean over the topic's terms of the nearest word, by how much each term says, and less where some have
 * nothing near them: "electricity prices" is asked for by both words. O(words of topic × words around).
 */
export function weighNearness(quote: QuoteRecord, topic: readonly SoughtTerm[]): number {
  let sum = 0;
  let whole = 0;
  let met = 0;
  nearestWords(quote, topic).forEach(({ worth }, at) => {
    const { weight } = topic[at] ?? { weight: 0 };
    sum += weight * worth;
    whole += weight;
    if (worth > MEETS) met++;
  });
  return whole === 0 ? 0 : (sum / whole) * Math.sqrt(met / topic.length);
}

/** From here on a term has something near it. */
const MEETS = 0.1;

/** A term of a topic as it is looked for in many quotes. */
export interface SoughtTerm {
  readonly term: TopicTerm;
  /** 0–1: how much it says of what a text is about. */
  readonly weight: number;
  /** For each of its words how near another stem is. */
  readonly near: readonly ((stem: string) => number)[];
}

/** Makes the terms ready to be looked for. */
export const seekTerms = (topic: readonly TopicTerm[], nearness: WordNearness): SoughtTerm[] =>
  topic.map((term) => {
    const stems = stemKey(term.asked).split(' ');
    return {
      term,
      weight: Math.max(...stems.map((stem) => nearness.weightOf(stem))),
      near: stems.map((stem) => nearness.nearTo(stem)),
    };
  });

/** What comes nearest to each term. */
export function nearestWords(quote: QuoteRecord, topic: readonly SoughtTerm[]): NearestWord[] {
  const parts = partsOf(quote);
  return topic.map((term) => {
    let best: NearestWord = NOTHING;
    for (const { part, worth, ofNear, place } of PLACES) {
      if (worth <= best.worth) break;
      const { word, fit } = nearestIn(parts[part], term);
      const here = fit * (fit < RELATED ? ofNear : worth);
      if (here > best.worth) best = { word, place, worth: here };
    }
    return best;
  });
}

const NOTHING: NearestWord = { word: '', place: 'context', worth: 0 };

interface Part {
  readonly text: string;
  readonly words: readonly StemmedWord[];
}

interface Fit {
  readonly word: string;
  readonly fit: number;
}

/** The term itself, another for the same matter, or the words nearest to its own. */
function nearestIn(
  { text, words }: Part,
  { term: { asked, similar, related }, near }: SoughtTerm,
): Fit {
  for (const [terms, fit] of [
    [[asked, ...similar], 1],
    [related, RELATED],
  ] as const) {
    const [found] = highlightsAmong(words, terms);
    if (found) return { word: text.slice(found.start, found.end), fit };
  }
  const each = near.map((nearTo) => nearestTo(nearTo, { text, words }));
  // "A quarter" is near "losses", but has nothing of "job losses".
  if (each.some(({ fit }) => fit === 0)) return { word: '', fit: 0 };
  const best = each.reduce((most, one) => (one.fit > most.fit ? one : most));
  return { word: best.word, fit: each.reduce((sum, { fit }) => sum + fit, 0) / each.length };
}

function nearestTo(nearTo: (stem: string) => number, { text, words }: Part): Fit {
  let best: Fit = { word: '', fit: 0 };
  for (const { stem, start, end } of words) {
    const fit = nearTo(stem);
    if (fit <= best.fit) continue;
    const word = text.slice(start, end);
    // "her" has the stem of "herring".
    if (!PRONOUNS.has(word.toLowerCase())) best = { word, fit };
  }
  return best;
}

function partsOf({
  article: { text, headline },
  content,
}: QuoteRecord): Readonly<Record<(typeof PLACES)[number]['part'], Part>> {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  const before = lastSentence(text.slice(Math.max(0, start - SENTENCE), start));
  const after = firstSentence(text.slice(end, end + SENTENCE));
  return {
    said: read(content.map((span) => text.slice(span.start, span.end)).join('\n')),
    sentence: read(`${before}\n${after}`),
    before: read(surroundingsOf(text, content)),
    headline: read(headline ?? ''),
  };
}

const read = (text: string): Part => ({ text, words: stemWords(text) });

/** No longer stretch of a sentence is looked at on either side. */
const SENTENCE = 300;
const lastSentence = (text: string): string => text.split(/[.?!]["'”’»)]?\s|\n/u).at(-1) ?? '';
const firstSentence = (text: string): string => text.split(/[.?!\n]/u, 1)[0] ?? '';
