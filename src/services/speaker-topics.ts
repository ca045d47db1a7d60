/** What a speaker talks about most, and how that changes. */

import { splitInHalves } from '../search/halves.ts';
import { logLikelihood } from '../search/log-likelihood.ts';
import { termsOfTopic } from '../search/said-terms.ts';
import { makeThesaurus } from '../search/thesaurus.ts';
import type { ContentRecord, NamedSpeaker, SaidCounts, Store } from '../store/store.ts';
import { type CollectedTerm, collectTerms } from './collected-terms.ts';
import { present } from './lists.ts';
import { readBounds } from './moments.ts';

/** Which quotes are read, and how many terms are given. */
export interface SpeakerTopicsQuery {
  /** 1–100. */
  readonly limit: number;
  /** Published at or after, and before: a date or a time. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The quotes of one half of the time. */
export interface PeriodView {
  /** The first and the last day of publication. */
  from: string;
  to: string;
  quotes: number;
}

/** A term that the speaker uses more than others do. */
export interface SpeakerTopicView {
  /** As the speaker's quotes have it most often. */
  term: string;
  /** All words that were counted as this term, the commonest first. */
  words: string[];
  /** The topic of the thesaurus that joins them; null where none, or more than one, has the term. */
  topic: { id: string; name: string } | null;
  /** How many of the speaker's quotes have it, and their share of those read. */
  quotes: number;
  share: number;
  /** How many quotes of the whole store have it. */
  storeQuotes: number;
  /** True where `storeQuotes` is estimated from the 1,000 newest. */
  isEstimated: boolean;
  /** Log-likelihood ratio (Dunning 1993) against the rest of the store; 0 for what others say as often. */
  weight: number;
  /** Days of the first and the last dated quote with it. */
  firstDate: string | null;
  lastDate: string | null;
  /** Its shares in the older and the newer half, and the one less the other; null without halves. */
  olderShare: number | null;
  newerShare: number | null;
  change: number | null;
}

/** What a speaker talks about most. */
export interface SpeakerTopicsView {
  speaker: { id: string; name: string; kind: NamedSpeaker['kind'] };
  /** How many of the speaker's quotes were read. */
  quotes: number;
  /** How many quotes the store has. */
  storeQuotes: number;
  /** The dated ones in two halves of about as many quotes; null where one day has all. */
  older: PeriodView | null;
  newer: PeriodView | null;
  /** What stands out most first. */
  items: SpeakerTopicView[];
  /** True when the speaker has more quotes: the newest stored were read. */
  truncated: boolean;
}

/** So many quotes are read. */
const MOST_READ = 2_000;
/** So many terms, the commonest, are weighed: each costs a look into the index. */
const MOST_WEIGHED = 200;

/**
 * Weighs the terms of at most 2,000 quotes against the whole store. A term that stands in one quote only is left out.
 *
 * @throws ExpectedError `invalid_request` where no time lies between `from` and `to`
 */
export async function speakerTopics(
  store: Pick<Store, 'listContents' | 'countSaid' | 'listTopicEdits'>,
  { id, name, kind }: NamedSpeaker,
  { limit, from, to }: SpeakerTopicsQuery,
): Promise<SpeakerTopicsView> {
  const filter = { speakerIds: [id], ...present(readBounds({ from, to })) };
  const { contents, isCut } = await store.listContents(filter, MOST_READ);
  const thesaurus = makeThesaurus(await store.listTopicEdits());
  const terms = collectTerms(contents, thesaurus).slice(0, MOST_WEIGHED);
  const said = await store.countSaid(
    terms.map(({ words, topic }) => ({
      anyOf: topic ? termsOfTopic(topic, thesaurus) : words.slice(0, 1),
    })),
  );
  const halves = splitInHalves(contents.flatMap(({ publishedAt }) => publishedAt ?? []));
  const periodOf = (half: 'older' | 'newer'): PeriodView | null =>
    halves && { from: halves[half].from, to: halves[half].to, quotes: halves[half].count };
  const [older, newer] = [periodOf('older'), periodOf('newer')];
  const items = terms
    .map((term, at) => viewTerm(term, { contents, said, at, older, newer }))
    .sort((a, b) => b.weight - a.weight || b.quotes - a.quotes || (a.term < b.term ? -1 : 1))
    .slice(0, limit);
  return {
    speaker: { id, name, kind },
    ...{ quotes: contents.length, storeQuotes: said.quotes, older, newer, items, truncated: isCut },
  };
}

interface Surroundings {
  readonly contents: readonly ContentRecord[];
  readonly said: SaidCounts;
  readonly at: number;
  readonly older: PeriodView | null;
  readonly newer: PeriodView | null;
}

function viewTerm(
  { words, topic, dates, quotes }: CollectedTerm,
  { contents, said, at, older, newer }: Surroundings,
): SpeakerTopicView {
  const { count, isEstimated } = said.counts[at] ?? { count: 0, isEstimated: false };
  const storeQuotes = Math.max(count, quotes);
  const weight = logLikelihood(
    { count: quotes, of: contents.length },
    { count: storeQuotes - quotes, of: Math.max(0, said.quotes - contents.length) },
  );
  const shareOf = (period: PeriodView | null): number | null =>
    period &&
    rounded(dates.filter((day) => period.from <= day && day <= period.to).length / period.quotes);
  const [olderShare, newerShare] = [shareOf(older), shareOf(newer)];
  return {
    term: words[0] ?? '',
    words: [...words],
    topic: topic && { id: topic.id, name: topic.name },
    quotes,
    share: rounded(quotes / contents.length),
    storeQuotes,
    isEstimated,
    weight: rounded(weight),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    olderShare,
    newerShare,
    change: olderShare === null || newerShare === null ? null : rounded(newerShare - olderShare),
  };
}

/** To four places, and never the negative zero. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
