/** What the engine says of a quote, kept beside what a person says of it. */

import type { QuoteType, SpeechAct } from '../../../engine/index.ts';
import type { Span } from '../../../text/span.ts';
import type { PlacedSpeaker } from '../entered-speaker.ts';

/** The fields of a quote that a person may change, as the engine has them; spans count in the text that the quote's own count in. */
export interface FoundQuote {
  readonly type: QuoteType;
  readonly speechAct: SpeechAct;
  readonly content: Span[];
  readonly quoted: Span[];
  readonly cue: Span | null;
  readonly saidOnDate: string | null;
  readonly saidOnPrecision: 'day' | 'month' | 'year' | null;
  readonly saidOnBasis: string | null;
  readonly speakers: readonly PlacedSpeaker[];
}

/** Takes these fields out of a row. */
export function foundOf(
  row: Omit<FoundQuote, 'speakers'>,
  speakers: readonly PlacedSpeaker[],
): FoundQuote {
  const { type, speechAct, content, quoted, cue } = row;
  const { saidOnDate, saidOnPrecision, saidOnBasis } = row;
  return {
    ...{ type, speechAct, content, quoted, cue },
    ...{ saidOnDate, saidOnPrecision, saidOnBasis, speakers },
  };
}
