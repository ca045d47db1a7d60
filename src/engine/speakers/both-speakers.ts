/** "Rao and Mensah said …. “It is safe,” they wrote.": both of them again. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quote, QuoteSpeaker } from '../quote.ts';

/** Those who say a quote together. */
export interface JointSpeakers {
  readonly speaker: QuoteSpeaker;
  readonly coSpeakers: readonly QuoteSpeaker[];
}

/** The quote found last, and the sentence it is in. */
export interface LastQuote {
  readonly quote: Quote;
  readonly sentence: number;
}

/** Gives those who spoke together last, where "they" comes right after it; null else. */
export function bothSpeakers(
  narration: Narration,
  source: Mention | null,
  last: LastQuote | null,
): JointSpeakers | null {
  if (!source || !last || !PLURAL.has(tokenAt(narration, source.head).lower)) return null;
  const { speaker, coSpeakers } = last.quote;
  const gap = source.sentence - last.sentence;
  if (!speaker || coSpeakers.length === 0 || gap < 0 || gap > MOST_BETWEEN) return null;
  return { speaker: { ...speaker, mention: { start: source.start, end: source.end } }, coSpeakers };
}

const PLURAL: ReadonlySet<string> = new Set(['they', 'both']);
/** Sentences, those of quotations counted. */
const MOST_BETWEEN = 4;
