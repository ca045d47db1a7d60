/** How well a quote is on a topic by words of like meaning, in what was said and in what stands around it. */

import type { QuoteRecord } from '../store/store.ts';
import { surroundingsOf } from '../store/surroundings.ts';
import { stemKey, stemWords } from '../text/stems.ts';
import { findHighlights } from './highlights.ts';
import type { TopicTerm } from './topic-groups.ts';
import type { WordNearness } from './word-nearness.ts';

/** What a word is worth by where it stands. */
const PLACE_WORTH = { said: 1, sentence: 0.85, before: 0.6, headline: 0.2 } as const;
type Place = keyof typeof PLACE_WORTH;

/** What another term for the same matter is worth of the asked one. */
const RELATED = 0.9;

/** The texts of a quote in which a topic may show. */
type Texts = Readonly<Record<Place, { readonly text: string; readonly stems: readonly string[] }>>;

/** 0–1: the mean over the topic's terms of the nearest word, by how much each term says. O(words of topic × words around). */
export function weighNearness(
  quote: QuoteRecord,
  topic: readonly TopicTerm[],
  nearness: WordNearness,
): number {
  const texts = textsOf(quote);
  let sum = 0;
  let whole = 0;
  for (const term of topic) {
    const stems = stemKey(term.asked).split(' ');
    const weight = Math.max(...stems.map((stem) => nearness.weightOf(stem)));
    sum += weight * bestPlace(term, stems, texts, nearness);
    whole += weight;
  }
  return whole === 0 ? 0 : sum / whole;
}

function bestPlace(
  { asked, similar, related }: TopicTerm,
  stems: readonly string[],
  texts: Texts,
  nearness: WordNearness,
): number {
  let best = 0;
  for (const place of Object.keys(PLACE_WORTH) as Place[]) {
    const worth = PLACE_WORTH[place];
    if (worth <= best) continue;
    const { text, stems: words } = texts[place];
    const fit = findHighlights(text, [asked, ...similar]).length > 0
      ? 1
      : findHighlights(text, related).length > 0
        ? RELATED
        : mean(stems.map((stem) => nearestOf(stem, words, nearness)));
    best = Math.max(best, worth * fit);
  }
  return best;
}

function nearestOf(stem: string, words: readonly string[], nearness: WordNearness): number {
  let best = 0;
  for (const word of words) best = Math.max(best, nearness.between(stem, word));
  return best;
}

function textsOf({ article: { text, headline }, content }: QuoteRecord): Texts {
  const said = content.map(({ start, end }) => text.slice(start, end)).join('\n');
  const around = surroundingsOf(text, content);
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? start;
  const sentence = `${lastSentence(text.slice(Math.max(0, start - SENTENCE), start))} ${firstSentence(text.slice(end, end + SENTENCE))}`;
  return {
    said: read(said),
    sentence: read(sentence),
    before: read(around),
    headline: read(headline ?? ''),
  };
}

const read = (text: string) => ({ text, stems: stemWords(text).map(({ stem }) => stem) });

/** No longer stretch of a sentence is looked at on either side. */
const SENTENCE = 300;
const lastSentence = (text: string): string =>
  text.slice(Math.max(...[...text.matchAll(/[.?!]["'”’»)]?\s|\n/gu)].map(({ index }) => index), -1) + 1);
const firstSentence = (text: string): string => text.split(/[.?!\n]/u, 1)[0] ?? '';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
