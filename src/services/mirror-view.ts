/**
 * Records as those who mirror the store get them: each says only what is its own and names others by
 * their ids, so that a change of one is no change of those who refer to it. Counts are left to the mirror.
 */

import type { ArticleRecord, OutletRecord, QuoteRecord, SpeakerRecord } from '../store/store.ts';
import {
  type ArticleView,
  type OutletView,
  type QuoteSpeakerView,
  type QuoteView,
  type SpeakerView,
  viewArticle,
  viewOutlet,
  viewQuote,
  viewSpeaker,
} from './views.ts';
import { without } from './without.ts';

/** An article, with the id of its outlet. */
export type MirroredArticleView = Omit<ArticleView, 'outlet' | 'quotes'> & {
  outletId: string | null;
};
export type MirroredOutletView = Omit<OutletView, 'articles'>;
export type MirroredSpeakerView = Omit<SpeakerView, 'quotes'>;
/** Who said a quote; `id` is the registry's, null for who isn't named. */
export type MirroredQuoteSpeakerView = Omit<QuoteSpeakerView, 'name'>;
/** A quote, with the id of its article; context and link follow from the article's text. */
export type MirroredQuoteView = Omit<
  QuoteView,
  'article' | 'context' | 'link' | 'speaker' | 'coSpeakers'
> & {
  articleId: string;
  speaker: MirroredQuoteSpeakerView | null;
  coSpeakers: MirroredQuoteSpeakerView[];
};

/** Shows an article to a mirror. */
export function mirrorArticle(record: ArticleRecord): MirroredArticleView {
  const view = viewArticle(record);
  return { ...without(view, 'outlet', 'quotes'), outletId: view.outlet?.id ?? null };
}

/** Shows an outlet to a mirror. */
export const mirrorOutlet = (record: OutletRecord): MirroredOutletView =>
  without(viewOutlet(record), 'articles');

/** Shows a speaker to a mirror. */
export const mirrorSpeaker = (record: SpeakerRecord): MirroredSpeakerView =>
  without(viewSpeaker(record), 'quotes');

/** Shows a quote to a mirror. */
export function mirrorQuote(record: QuoteRecord): MirroredQuoteView {
  const view = viewQuote(record);
  return {
    ...without(view, 'article', 'context', 'link', 'speaker', 'coSpeakers'),
    articleId: view.article.id,
    speaker: view.speaker && without(view.speaker, 'name'),
    coSpeakers: view.coSpeakers.map((speaker) => without(speaker, 'name')),
  };
}
