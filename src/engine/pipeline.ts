/** The stages in order: a page in, attributed quotes out. */

import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { attribute } from './attribution/attribute.ts';
import { findContents } from './contents/find-contents.ts';
import { findCues } from './cues/find-cues.ts';
import { ENGLISH, type LanguageModels } from './language-models.ts';
import { readNarration } from './marks/narration.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { attributionOf } from './other-languages/attribution-of.ts';
import { readPlainly } from './other-languages/read-plainly.ts';
import type { Article, Page } from './pages/article.ts';
import { publishedAtPlace } from './pages/entries.ts';
import { readPage } from './pages/read-page.ts';
import type { Extraction, Quote } from './quote.ts';
import { resolveMentions } from './speakers/resolve-mentions.ts';
import { type ArticleReading, toQuotes } from './speakers/to-quotes.ts';
import { readTokens } from './tokens/read-tokens.ts';

/** What else may be asked for. */
export interface ExtractOptions {
  /** Also say how each speaker was found, and who else it might have been. */
  readonly explain?: boolean;
}

/** Extracts every quote of a page. Pure: no clock, no I/O; odd pages give no quotes, never an error. */
export function extract(page: Page, { explain = false }: ExtractOptions = {}): Extraction {
  const { text, articles } = readPage(page);
  const quotes: Quote[] = [];
  articles.forEach((article, index) => {
    if (attributionOf(article.language) === 'limited') {
      for (const quote of readPlainly(text, article, index, explain)) quotes.push(quote);
      return;
    }
    const reading = readArticle(text, article, ENGLISH);
    const publishedAt = (at: number): string | null => publishedAtPlace(article, at);
    const place = { article: index, offset: quotes.length, publishedAt };
    for (const quote of toQuotes(reading, place, ENGLISH.confidence, explain)) quotes.push(quote);
  });
  return { text, articles, quotes };
}

/** Reads one article of a text: all stages but the last, which makes quotes of what they found. */
export function readArticle(
  text: string,
  article: Article,
  models: LanguageModels,
): ArticleReading {
  const tokens = readTokens(text, article, models.tagger);
  const narration = readNarration(tokens);
  const cues = findCues(narration);
  const mentions = findMentions(narration);
  const contents = findContents(narration, cues, models, LEAST_CUE_PROBABILITY);
  const attributions = attribute(narration, cues, contents, mentions, models.source);
  const resolution = resolveMentions(narration, mentions, attributions, isCommonWord(models));
  return { narration, mentions, attributions, resolution };
}

/** Ordinary words by the tagger's dictionary, given names like "Mark" and "Rose" left out. */
const isCommonWord =
  ({ tagger }: LanguageModels) =>
  (word: string): boolean => {
    const tag = tagger.dictionary.get(word);
    return tag !== undefined && tag !== 'PROPN' && !GIVEN_NAMES.has(word);
  };

/** Words less likely than this to be cues are left alone. */
const LEAST_CUE_PROBABILITY = 0.1;
