/** Ranks those whom an ambiguous name may mean by how much each has said on the topic; none is picked. */

import type { QuoteFilter, Store, TextQuery } from '../store/store.ts';
import type { ResolvedSpeaker } from './resolved-speaker.ts';

/** Shares the confidence out anew and tells their roles; what isn't ambiguous stays as it is. A count for each. */
export async function rankAmbiguous(
  store: Pick<Store, 'countMatches' | 'findSpeaker'>,
  resolved: ResolvedSpeaker,
  query: TextQuery,
  filter: QuoteFilter,
): Promise<ResolvedSpeaker> {
  if (resolved.outcome !== 'ambiguous') return resolved;
  const counted: { guess: (typeof resolved.speakers)[number]; quotes: number }[] = [];
  for (const named of resolved.speakers) {
    const speakerIds = [named.speaker.id];
    const role = named.role ?? (await store.findSpeaker(named.speaker.id))?.role;
    const guess = role == null ? named : { ...named, role };
    counted.push({ guess, quotes: await store.countMatches(query, { ...filter, speakerIds }) });
  }
  const whole = counted.reduce((sum, { guess }) => sum + guess.confidence, 0);
  const quotes = counted.reduce((sum, one) => sum + one.quotes + 1, 0);
  const speakers = counted
    .sort((a, b) => b.quotes - a.quotes)
    .map((one) => ({
      ...one.guess,
      confidence: Math.round((100 * whole * (one.quotes + 1)) / quotes) / 100,
    }));
  return { ...resolved, speakers };
}
