/** The engine's public face: pure functions from pages to quotes. */

export type { NoticeKind } from '../lexicon/notice-words.ts';
export { ENGINE_VERSION } from './engine-version.ts';
export { type AttributionScope, attributionOf } from './other-languages/attribution-of.ts';
export type {
  Article,
  ArticleKind,
  DateBasis,
  DateSource,
  Entry,
  Page,
  Precision,
} from './pages/article.ts';
export { findNotices } from './pages/correction-notices.ts';
export { type ExtractOptions, extract, extractArticle } from './pipeline.ts';
export type {
  Extraction,
  Quote,
  QuoteExplanation,
  QuoteSpeaker,
  QuoteType,
  SpeakerKind,
  SpeechAct,
} from './quote.ts';
export type { Appearance, LinkEvidence } from './registry/appearance.ts';
export { type ArticleContext, readArticleContext } from './registry/article-context.ts';
export {
  type GroupSuggestion,
  type MatchConstraints,
  type Membership,
  matchSpeakers,
  type SpeakerMatch,
  speakerMatcher,
} from './registry/match-speakers.ts';
export type { Profile } from './registry/profile.ts';
export type { RoleStatus } from './registry/read-role.ts';
export type { Weighing } from './registry/weigh-pair.ts';
