/** The stages in order: a page in, attributed quotes out. */

import { LEAST_INDIRECT } from './attribution/accept-contents.ts';
import { attribute } from './attribution/attribute.ts';
import { findContents } from './contents/find-contents.ts';
import { findCues } from './cues/find-cues.ts';
import { english, type LanguageModels } from './language-models.ts';
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
import { isCommonWord } from './tokens/word.ts';

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
    for (const quote of readQuotes(text, article, index, quotes.length, explain))
      quotes.push(quote);
  });
  return { text, articles, quotes };
}

/**
 * Extracts the quotes of a text that is known to be one article, however it would be taken apart as a page:
 * for reading a stored article anew, with its offsets as they are. Pure, as `extract` is.
 */
export function extractArticle(
  text: string,
  known: Omit<Article, 'start' | 'end' | 'blocks' | 'entries' | 'publishedBasis' | 'updatedAt'>,
): Extraction {
  const page = { text, html: null, retrievedAt: null, ...known };
  const read = readPage(page).articles;
  const article: Article = {
    ...{ ...known, start: 0, end: text.length, publishedBasis: null, updatedAt: null },
    blocks: read.flatMap(({ blocks }) => blocks),
    entries: read.flatMap(({ entries }) => entries),
  };
  return { text, articles: [article], quotes: readQuotes(text, article, 0, 0, false) };
}

function readQuotes(
  text: string,
  article: Article,
  index: number,
  offset: number,
  explain: boolean,
): Quote[] {
  if (attributionOf(article.language) === 'limited') {
    return readPlainly(text, article, index, explain);
  }
  const models = english();
  const reading = readArticle(text, article, models);
  const publishedAt = (at: number): string | null => publishedAtPlace(article, at);
  const place = { article: index, offset, publishedAt };
  return toQuotes(reading, place, models.confidence, explain);
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
  const contents = findContents(narration, cues, models, LEAST_CUE_PROBABILITIES);
  const attributions = attribute(narration, cues, contents, mentions, models.source);
  const { dictionary } = models.tagger;
  const isCommon = (word: string): boolean => isCommonWord(dictionary, word);
  const resolution = resolveMentions(narration, mentions, attributions, isCommon);
  return { narration, mentions, attributions, resolution };
}

/** Words less likely than this to be cues are left alone; without a quotation no less likely one would be accepted. */
const LEAST_CUE_PROBABILITIES = { quoted: 0.1, unquoted: LEAST_INDIRECT };
