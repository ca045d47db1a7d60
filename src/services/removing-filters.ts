/** Which filters keep quotes from being answers. */

import { askedWords, relatedWords } from '../search/topic-groups.ts';
import type { UnderstoodQuestion } from '../search/understood-question.ts';
import type { QuoteFilter, Store } from '../store/store.ts';
import type { RemovedView } from './answer-view.ts';

/** The parts of a filter that go together. */
const GROUPS: readonly (readonly [RemovedView['filter'], readonly (keyof QuoteFilter)[]])[] = [
  ['time', ['from', 'to', 'saidFrom', 'saidTo']],
  ['venue', ['venue']],
  ['place', ['place']],
  ['outlet', ['outletId']],
  ['type', ['type']],
  ['minConfidence', ['minConfidence']],
];

/** Gives each filter without which something would answer; `all` where only leaving out all of them helps. */
export async function findRemoving(
  store: Pick<Store, 'countMatches'>,
  { filter, topic, excluded }: UnderstoodQuestion,
): Promise<RemovedView[]> {
  const count = async (left: QuoteFilter, without: readonly string[]): Promise<number> =>
    (await store.countMatches(askedWords(topic, without), left)) ||
    (await store.countMatches(relatedWords(topic, without), left));
  const active = GROUPS.filter(([, parts]) => parts.some((part) => filter[part] !== undefined));
  const found: RemovedView[] = [];
  for (const [name, parts] of active) {
    found.push({ filter: name, quotes: await count(omit(filter, parts), excluded) });
  }
  if (excluded.length > 0 || filter.exceptSpeakerIds !== undefined) {
    const quotes = await count(omit(filter, ['exceptSpeakerIds']), []);
    found.push({ filter: 'excluded', quotes });
  }
  if (found.length > 1 && found.every(({ quotes }) => quotes === 0)) {
    const parts = active.flatMap(([, some]) => some);
    found.push({ filter: 'all', quotes: await count(omit(filter, parts), []) });
  }
  return found.filter(({ quotes }) => quotes > 0);
}

const omit = (filter: QuoteFilter, parts: readonly (keyof QuoteFilter)[]): QuoteFilter =>
  Object.fromEntries(
    Object.entries(filter).filter(([part]) => !(parts as readonly string[]).includes(part)),
  );
