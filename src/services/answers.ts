/** Answers a question in words with stored quotations, or says why there is none. */

import type { QuoteType } from '../engine/index.ts';
import type { CompletingTerms } from '../search/completing-terms.ts';
import { findHits } from '../search/find-hits.ts';
import { groupStatements, type Statement } from '../search/group-statements.ts';
import { overridePlan } from '../search/override-plan.ts';
import { planQuestion } from '../search/plan-question.ts';
import type { QuestionKind } from '../search/question-plan.ts';
import { rankHits } from '../search/rank-hits.ts';
import { asksNothing, type UnderstoodQuestion, understand } from '../search/understood-question.ts';
import { wordNearness } from '../search/word-nearness.ts';
import type { QuoteRecord, StatementReference, Store } from '../store/store.ts';
import { type Explained, explainMatch } from './answer-match.ts';
import type { AnswerItemView, AnswerView } from './answer-view.ts';
import type { ServiceDeps } from './deps.ts';
import { explainEmpty } from './empty-answer.ts';
import { viewInterpretation } from './interpretation.ts';
import { decodeRest, encodeRest } from './list-cursors.ts';
import { readBounds } from './moments.ts';
import { findFilteredOutlet } from './outlet-filter.ts';
import { findSpeakerById } from './speaker-filter.ts';
import { viewQuote } from './views.ts';

export type * from './answer-view.ts';

/** What a caller may set in place of what the question says, or besides. */
export interface AnswerOptions {
  /** 1–50, 10 by default. */
  readonly limit?: number | undefined;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  /** An id, or a name in any spelling. */
  readonly speaker?: string | undefined;
  /** Words, and "phrases"; "" for no topic. */
  readonly topic?: string | undefined;
  /** The same; "" excludes nothing. */
  readonly excluded?: string | undefined;
  readonly kind?: QuestionKind | undefined;
  /** An id or a name. */
  readonly outlet?: string | undefined;
  readonly type?: QuoteType | undefined;
  readonly venue?: string | undefined;
  /** "" for anywhere. */
  readonly place?: string | undefined;
  /** Bounds of publication; one of them replaces both that the question names. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly minConfidence?: number | undefined;
  readonly sort?: 'best' | 'latest' | undefined;
}

/** Asks the store in words. */
export interface AnswerService {
  /**
   * At most `limit` statements, best first.
   *
   * @throws ExpectedError `invalid_cursor`, `invalid_request`; `speaker_not_found` for an id that isn't
   * there, `outlet_not_found`
   */
  answer(question: string, options?: AnswerOptions): Promise<AnswerView>;
}

/** Gives the service over a store; `now` is what "last week" counts from. */
export function answerService({ store, now }: ServiceDeps): AnswerService {
  return {
    answer: async (question, options = {}) => {
      const { limit: wanted, cursor, ...overrides } = options;
      const limit = Math.max(1, Math.min(50, Math.trunc(wanted ?? 10)));
      const filters = { question, ...overrides };
      const rest = decodeRest(cursor, filters);
      const understood = await understandWith(store, question, options, new Date(now()));
      const found = rest === null ? await search(store, understood) : await resume(store, rest);
      const asked = found.completing ? { ...understood, completing: found.completing } : understood;
      const { statements, otherIds } = await groupFound(store, found, limit);
      const given = statements.slice(0, limit);
      const loaded = await loadOthers(store, given);
      // A later page doesn't know how its quotes were found.
      const mayBeNear = found.isNear ?? (rest !== null && understood.phrases.length === 0);
      const nearness = mayBeNear ? wordNearness() : null;
      const items = given.map((statement) => viewItem(statement, loaded, { ...asked, nearness }));
      const left = statements.slice(limit).flatMap(({ best, others }) => [best, ...others]);
      const leftIds = [...left.map(({ id }) => id), ...otherIds];
      return {
        question,
        interpretation: viewInterpretation(asked, items, overriddenBy(options)),
        items,
        empty: items.length > 0 || rest !== null ? null : await explainEmpty(store, asked),
        truncated: found.isCut || leftIds.length > 0,
        nextCursor: encodeRest(leftIds, filters),
      };
    },
  };
}

interface Found {
  readonly quotes: readonly QuoteRecord[];
  /** Ids of those behind them. */
  readonly others: readonly string[];
  readonly isCut: boolean;
  /** Whether words of like meaning made some of them answers. */
  readonly isNear?: boolean;
  readonly completing?: CompletingTerms;
}

/** Nobody else's words stand in for those of a speaker who isn't known, or isn't clear. */
async function search(store: Store, asked: UnderstoodQuestion): Promise<Found> {
  const { outcome } = asked.speaker;
  if (outcome === 'unknown' || outcome === 'ambiguous' || asksNothing(asked)) {
    return { quotes: [], others: [], isCut: false };
  }
  const { hits, others, isCut, completing } = await findHits(store, asked);
  const isNear = hits.some(({ by }) => by === 'near');
  const quotes = rankHits(hits, asked).map(({ quote }) => quote);
  return { quotes, others, isCut, isNear, completing };
}

/** So many are loaded at once. */
const MOST_LOADED = 40;

const resume = async (store: Store, ids: readonly string[]): Promise<Found> => ({
  quotes: await store.findQuotes(ids.slice(0, MOST_LOADED)),
  others: ids.slice(MOST_LOADED),
  isCut: false,
});

async function understandWith(
  store: Store,
  question: string,
  options: AnswerOptions,
  now: Date,
): Promise<UnderstoodQuestion> {
  const { speaker, topic, excluded, kind, outlet, type, venue, place, minConfidence, sort } =
    options;
  const { from, to } = readBounds(options);
  const known = speaker === undefined ? null : await findSpeakerById(store, speaker);
  const outletId = outlet === undefined ? null : await findFilteredOutlet(store, outlet);
  const plan = overridePlan(planQuestion(question, now), {
    ...(speaker !== undefined && { speaker: known?.name ?? speaker }),
    ...(topic !== undefined && { topic }),
    ...(excluded !== undefined && { excluded }),
    ...(kind !== undefined && { kind }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(venue !== undefined && { venue }),
    ...(place !== undefined && { place }),
    ...(sort !== undefined && { order: sort }),
  });
  return understand(store, plan, {
    ...(known && {
      speaker: {
        outcome: 'known',
        name: known.name,
        speakers: [{ speaker: known, confidence: 1 }],
        others: [],
        topicWords: [],
      },
    }),
    filter: {
      ...(outletId !== null && { outletId }),
      ...(type !== undefined && { type }),
      ...(minConfidence !== undefined && { minConfidence }),
    },
  });
}

const overriddenBy = (options: AnswerOptions): string[] =>
  Object.entries(options)
    .filter(([name, value]) => value !== undefined && name !== 'limit' && name !== 'cursor')
    .map(([name]) => name);

interface Grouped {
  readonly statements: readonly Statement[];
  /** Ids of what is behind them, and in none of them. */
  readonly otherIds: readonly string[];
}

/** Groups what was found; where few statements come of it, those that weren't loaded yet are. */
async function groupFound(
  store: Store,
  { quotes, others }: Pick<Found, 'quotes' | 'others'>,
  limit: number,
): Promise<Grouped> {
  const ids = [...quotes.map(({ id }) => id), ...others];
  const references = await store.findStatementIds(ids);
  let statements = groupStatements(quotes, references);
  let otherIds = outside(statements, others, references);
  for (let loaded = quotes; statements.length < limit && otherIds.length > 0; ) {
    loaded = [...loaded, ...(await store.findQuotes(otherIds.slice(0, MOST_LOADED)))];
    statements = groupStatements(loaded, references);
    otherIds = outside(statements, otherIds.slice(MOST_LOADED), references);
  }
  return { statements, otherIds };
}

/** Those that belong to none of the statements: another report of what was given isn't given again. */
function outside(
  statements: readonly Statement[],
  ids: readonly string[],
  references: ReadonlyMap<string, StatementReference>,
): string[] {
  const known = new Set(statements.map(({ id }) => id));
  return ids.filter((id) => !known.has(references.get(id)?.id ?? id));
}

/** What belongs to the statements, found or not, by id. */
async function loadOthers(
  store: Store,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, QuoteRecord>> {
  const found = statements.flatMap(({ others }) => others);
  const known = new Map(found.map((quote) => [quote.id, quote]));
  const left = statements.flatMap(({ otherIds }) => otherIds).filter((id) => !known.has(id));
  const loaded = left.length === 0 ? [] : await store.findQuotes(left);
  for (const quote of loaded) known.set(quote.id, quote);
  return known;
}

function viewItem(
  statement: Statement,
  loaded: ReadonlyMap<string, QuoteRecord>,
  asked: Explained,
): AnswerItemView {
  const quote = viewQuote(statement.best);
  return {
    quote,
    statement: {
      id: statement.id,
      quotes: statement.otherIds.flatMap((id) => {
        const other = loaded.get(id);
        return other ? [viewQuote(other)] : [];
      }),
    },
    match: explainMatch(statement.best, quote, asked),
  };
}
