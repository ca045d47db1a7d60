/** The reads whose answer is what they give, each under the name of its operation. */

import { type AnswerService, answerService } from '../answers.ts';
import { type ArticleReads, articleReads } from '../article-reads.ts';
import { type ChangeService, changeService } from '../changes.ts';
import type { ServiceDeps } from '../deps.ts';
import { type OutletService, outletService } from '../outlets.ts';
import { type QuoteService, quoteService } from '../quotes.ts';
import { type SpeakerService, speakerService } from '../speakers.ts';
import { type StatementService, statementService } from '../statements.ts';
import { type SuggestionService, suggestionService } from '../suggestions.ts';
import { type TimelineService, timelineService } from '../timeline.ts';

/** What the reads ask. */
export interface ReadServices {
  readonly answers: AnswerService;
  readonly articles: ArticleReads;
  readonly changes: ChangeService;
  readonly outlets: OutletService;
  readonly quotes: QuoteService;
  readonly speakers: SpeakerService;
  readonly statements: StatementService;
  readonly suggestions: SuggestionService;
  readonly timeline: TimelineService;
}

/** Makes what the reads ask, and nothing that taking documents in needs. */
export const readServices = (deps: Pick<ServiceDeps, 'store' | 'now'>): ReadServices => ({
  answers: answerService(deps),
  articles: articleReads(deps),
  changes: changeService(deps),
  outlets: outletService(deps),
  quotes: quoteService(deps),
  speakers: speakerService(deps),
  statements: statementService(deps),
  suggestions: suggestionService(deps),
  timeline: timelineService(deps),
});

/** Every read by its operation's name. Arguments and views are plain data. */
export const readOperations = (services: ReadServices) => {
  const { answers, articles, changes, outlets, quotes, speakers } = services;
  return {
    getAnswer: (...given: Parameters<AnswerService['answer']>) => answers.answer(...given),
    listArticles: (...given: Parameters<ArticleReads['list']>) => articles.list(...given),
    getArticle: (...given: Parameters<ArticleReads['get']>) => articles.get(...given),
    listRevisions: (...given: Parameters<ArticleReads['listRevisions']>) =>
      articles.listRevisions(...given),
    getRevision: (...given: Parameters<ArticleReads['getRevision']>) =>
      articles.getRevision(...given),
    listChanges: (...given: Parameters<ChangeService['list']>) => changes.list(...given),
    listOutlets: (...given: Parameters<OutletService['list']>) => outlets.list(...given),
    getOutlet: (...given: Parameters<OutletService['get']>) => outlets.get(...given),
    getOutletSources: (...given: Parameters<OutletService['sources']>) => outlets.sources(...given),
    listQuotes: (...given: Parameters<QuoteService['list']>) => quotes.list(...given),
    getQuote: (...given: Parameters<QuoteService['get']>) => quotes.get(...given),
    listSpeakers: (...given: Parameters<SpeakerService['list']>) => speakers.list(...given),
    getSpeaker: (...given: Parameters<SpeakerService['get']>) => speakers.get(...given),
    listAppearances: (...given: Parameters<SpeakerService['appearances']>) =>
      speakers.appearances(...given),
    getSpeakerTopics: (...given: Parameters<SpeakerService['topics']>) => speakers.topics(...given),
    getStatement: (...given: Parameters<StatementService['get']>) =>
      services.statements.get(...given),
    suggest: (...given: Parameters<SuggestionService['suggest']>) =>
      services.suggestions.suggest(...given),
    getTimeline: (...given: Parameters<TimelineService['count']>) =>
      services.timeline.count(...given),
  };
};

export type ReadOperations = ReturnType<typeof readOperations>;
export type ReadName = keyof ReadOperations;
