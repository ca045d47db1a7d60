/** In which places of a quote words stand, told from its texts as the full-text index reduces them. */

import { stemKey, stemText, type WantedStems, wantedStems } from '../text/stems.ts';
import { MATCH_PLACES, type MatchPlace, type QuoteRecord, type TextQuery } from './store.ts';
import { surroundingsOf } from './surroundings.ts';

/** Gives the places where a term stands in any of its forms; a term of several words as a whole. */
type PlacesOf = (term: string) => MatchPlace[];

/** Takes a quote's texts apart once for all terms; `wanted` are those of the terms that will be asked for. */
export function placesFinder(quote: QuoteRecord, wanted: WantedStems): PlacesOf {
  const stems = MATCH_PLACES.map(
    (place) => [place, stemText(textAt[place](quote), wanted)] as const,
  );
  return (term) => {
    const key = stemKey(term);
    return key === ''
      ? []
      : stems.filter(([, text]) => text.includes(` ${key} `)).map(([place]) => place);
  };
}

/**
 * Gives a function that says how far one has to look in a quote for one term of every group; `widest` where that is
 * farther, or nowhere.
 */
export function placeTeller(
  { allOf }: TextQuery,
  widest: MatchPlace,
): (quote: QuoteRecord) => MatchPlace {
  const wanted = wantedStems(allOf.flatMap(({ anyOf }) => anyOf));
  const groups = allOf.map(({ anyOf }) => anyOf.map(stemKey).filter((key) => key !== ''));
  const narrower = MATCH_PLACES.slice(0, MATCH_PLACES.indexOf(widest));
  return (quote) => {
    let left = groups;
    for (const place of narrower) {
      const stems = stemText(textAt[place](quote), wanted);
      left = left.filter((keys) => !keys.some((key) => stems.includes(` ${key} `)));
      if (left.length === 0) return place;
    }
    return widest;
  };
}

const textAt: Readonly<Record<MatchPlace, (quote: QuoteRecord) => string>> = {
  content: ({ article, content }) =>
    content.map(({ start, end }) => article.text.slice(start, end)).join('\n'),
  context: ({ article, content }) => surroundingsOf(article.text, content),
  headline: ({ article }) => article.headline ?? '',
};
