/** The engine's public face: pure functions from pages to quotes. */

export type { NoticeKind } from '../lexicon/notice-words.ts';
export type {
  Article,
  ArticleKind,
  Page,
  Precision,
} from './pages/article.ts';
export { findNotices } from './pages/correction-notices.ts';
export { type ExtractOptions, extract } from './pipeline.ts';
export type {
  Extraction,
  Quote,
  QuoteExplanation,
  QuoteSpeaker,
  QuoteType,
  SpeakerKind,
  SpeechAct,
} from './quote.ts';
export type { KnownSpeaker, SpeakerMatch } from './speakers/match-speaker.ts';
export { matchSpeaker } from './speakers/match-speaker.ts';
