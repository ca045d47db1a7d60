/** Orders quotes as a reader would: on the topic itself, in the speaker's own words, sure, recent. */

import { surroundingsOf } from '../store/surroundings.ts';
import { stemWords, type WantedStems, wantedStems } from '../text/stems.ts';
import { highlightsAmong } from './highlights.ts';
import type { TopicTerm } from './topic-groups.ts';
import type { MatchedBy, TopicHit } from './topic-hit.ts';
import type { UnderstoodQuestion } from './understood-question.ts';

/** What each place of a match is worth against the others. */
const PLACE_WORTH = { content: 1, context: 0.6, headline: 0.15 } as const;

/** What a match by other words than the question's is worth. */
const BY_WORTH: Readonly<Record<MatchedBy, number>> = {
  asked: 1,
  related: 0.8,
  near: 0.8,
  partly: 0.8,
  completing: 0.25,
};

/** What was said in the speaker's own words is worth more than what a reporter made of it. */
const OWN_WORDS = { direct: 0.3, mixed: 0.2, indirect: 0 } as const;

/** What hits are ranked by; who is asked for tells how much a part of the topic says. */
interface RankedBy extends Pick<UnderstoodQuestion, 'topic' | 'order'> {
  readonly speaker?: UnderstoodQuestion['speaker'] | undefined;
}

/** Of anybody's words those that share some with the topic are less likely meant than those of whom was asked for. */
const PARTLY_OF_ANYBODY = 0.5;

/** Two words of the topic that stand side by side, as they do in the question. */
const SIDE_BY_SIDE = 0.15;

/** Best first, or newest first; ties in the order of the store's ids, so that the same question gives the same answer. */
export function rankHits(
  hits: readonly TopicHit[],
  { topic, order, speaker }: RankedBy,
): TopicHit[] {
  const newest = [...new Set(hits.map(publishedAt))].sort();
  const places = new Map(
    newest.map((moment, place) => [moment, place / Math.max(1, newest.length - 1)]),
  );
  const wanted = wantedStems(topic.flatMap((term) => termsOf(term, 'related')));
  const scored = hits.map((hit) => ({
    hit,
    score:
      scoreOf(hit, { topic, speaker, order }, wanted) + 0.1 * (places.get(publishedAt(hit)) ?? 0),
  }));
  const compare = (a: TopicHit, b: TopicHit): number => {
    if (order === 'best' || publishedAt(a) === publishedAt(b)) return 0;
    return publishedAt(a) < publishedAt(b) ? 1 : -1;
  };
  return scored
    .sort(
      (a, b) =>
        compare(a.hit, b.hit) || b.score - a.score || (a.hit.quote.id < b.hit.quote.id ? -1 : 1),
    )
    .map(({ hit }) => hit);
}

const publishedAt = ({ quote }: TopicHit): string => quote.article.publishedAt ?? '';

function scoreOf(hit: TopicHit, { topic, speaker }: RankedBy, wanted: WantedStems): number {
  const { quote, place, by } = hit;
  const isAnybodys = by === 'partly' && speaker?.outcome === 'anyone';
  const worth = isAnybodys ? PARTLY_OF_ANYBODY : BY_WORTH[by];
  const fitting = hit.nearness ?? fit(hit, topic, wanted);
  const match = place === null || topic.length === 0 ? 0 : 2 * fitting;
  return (match + OWN_WORDS[quote.type]) * worth + 0.3 * quote.confidence;
}

/**
 * 0–1, and a little more where its words stand side by side: how well the quote is on the topic, over its terms: what was said counts before what stands around
 * it, and that before the headline. What leads up to a quote names its topic more surely in the same
 * sentence than two paragraphs before.
 */
function fit(hit: TopicHit, topic: readonly TopicTerm[], wanted: WantedStems): number {
  const { text, headline } = hit.quote.article;
  const said = stemWords(
    hit.quote.content.map(({ start, end }) => text.slice(start, end)).join('\n'),
    wanted,
  );
  // All its words stand in what was said: no need to look further.
  const around = hit.place === 'content' ? '' : surroundingsOf(text, hit.quote.content);
  const nearby = stemWords(around, wanted);
  const titled = hit.place === 'content' ? [] : stemWords(headline ?? '', wanted);
  const pairs = topic.slice(1).map(({ asked }, at) => `${topic[at]?.asked ?? ''} ${asked}`);
  const isTogether = [said, nearby].some((words) => highlightsAmong(words, pairs).length > 0);
  const together = isTogether ? SIDE_BY_SIDE : 0;
  const each = mean(
    topic.map((term) => {
      const terms = termsOf(term, hit.by);
      const times = highlightsAmong(said, terms).length;
      if (times > 0) return PLACE_WORTH.content * (times > 1 ? 1 : 0.97);
      const last = highlightsAmong(nearby, terms).at(-1);
      if (last) return PLACE_WORTH.context * (0.6 + 0.4 * (last.end / around.length));
      return highlightsAmong(titled, terms).length > 0 ? PLACE_WORTH.headline : 0;
    }),
  );
  return each + together;
}

const termsOf = ({ asked, similar, related }: TopicTerm, by: MatchedBy): string[] =>
  by === 'asked' ? [asked, ...similar] : [asked, ...similar, ...related];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
