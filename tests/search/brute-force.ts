/** Search done the slow way: every quote of a store is looked at, word by word. */

import { stemmer } from 'stemmer';
import {
  MATCH_PLACES,
  type MatchPlace,
  type QuoteFilter,
  type QuoteRecord,
  type TextQuery,
} from '../../src/store/store.ts';
import { surroundingsOf } from '../../src/store/surroundings.ts';

/** How far one has to look in a quote for all words of a query; null where they aren't there. */
export function placeOf(quote: QuoteRecord, query: TextQuery): MatchPlace | null {
  const places = MATCH_PLACES.filter((_, at) => hasWords(quote, query, at + 1));
  return places[0] ?? null;
}

/** Gives the ids of all that match, in the order of their ids. */
export function scan(
  quotes: readonly QuoteRecord[],
  query: TextQuery,
  filter: QuoteFilter,
): string[] {
  return quotes
    .filter((quote) => fits(quote, filter) && hasWords(quote, query))
    .map(({ id }) => id)
    .sort();
}

function fits(quote: QuoteRecord, filter: QuoteFilter): boolean {
  const { speakerIds, outletId, articleId, type, speechAct, from, to } = filter;
  const { minConfidence, venue, saidFrom, saidTo, place } = filter;
  const saidOn = quote.saidOn?.date ?? null;
  const said = [quote.speaker, ...quote.coSpeakers].map((speaker) => speaker?.id ?? '');
  const published = quote.article.publishedAt;
  const places = [quote.saidTo, quote.medium, quote.via].join(' ').toLowerCase().split(/\W+/u);
  return (
    (speakerIds === undefined || speakerIds.some((id) => said.includes(id))) &&
    (outletId === undefined || quote.article.outlet?.id === outletId) &&
    (type === undefined || quote.type === type) &&
    (speechAct === undefined || quote.speechAct === speechAct) &&
    (from === undefined || momentOf(published) >= momentOf(from)) &&
    (to === undefined || momentOf(published) < momentOf(to)) &&
    (articleId === undefined || quote.article.id === articleId) &&
    (saidFrom === undefined || momentOf(saidOn) >= momentOf(saidFrom)) &&
    (saidTo === undefined || momentOf(saidOn) < momentOf(saidTo)) &&
    (place === undefined || place.some((word) => wordsIn(quote.article.text).includes(word))) &&
    (minConfidence === undefined || quote.confidence >= minConfidence) &&
    (venue === undefined || places.includes(venue.toLowerCase()))
  );
}

const wordsIn = (text: string): string[] => text.toLowerCase().split(/\W+/u);

/** Says whether one of the terms was said, in any form. */
export function hasSaid({ article, content }: QuoteRecord, terms: readonly string[]): boolean {
  const said = content.map(({ start, end }) => stems(article.text.slice(start, end)));
  return terms.some((term) => said.some((text) => holds(text, stems(term))));
}

/** A date is its first moment; what has none lies within no bounds. */
const momentOf = (date: string | null): number => Date.parse(date ?? '');

function hasWords(
  { article, content }: QuoteRecord,
  { allOf, noneOf }: TextQuery,
  places: number = MATCH_PLACES.length,
): boolean {
  const said = content.map(({ start, end }) => article.text.slice(start, end)).join('\n');
  const headline = stems(article.headline ?? '');
  const columns = [stems(said), stems(surroundingsOf(article.text, content)), headline];
  const isIn = (term: string, texts: readonly (readonly string[])[]): boolean =>
    texts.some((text) => holds(text, stems(term)));
  return (
    allOf.every(({ anyOf }) => anyOf.some((term) => isIn(term, columns.slice(0, places)))) &&
    !(noneOf ?? []).some((term) => isIn(term, [stems(said), headline]))
  );
}

/** The words stand one after the other somewhere in the text; no words stand nowhere. */
const holds = (text: readonly string[], words: readonly string[]): boolean =>
  words.length > 0 &&
  text.some((_, at) => words.every((word, offset) => text[at + offset] === word));

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
