/** What several citation formats say of a quote: who, where, when. */

import type { QuoteSpeakerView, QuoteView } from '../views.ts';

/** "Ana Brandt", "a senior official"; null for nobody. */
export function speakerName(speaker: QuoteSpeakerView | null): string | null {
  return speaker?.name ?? speaker?.description ?? null;
}

/** "Ana Brandt, harbour master"; null for nobody. */
export function speakerWithRole(speaker: QuoteSpeakerView | null): string | null {
  const name = speakerName(speaker);
  if (name === null || !speaker?.role || speaker.name === null) return name;
  return `${name}, ${speaker.role}`;
}

/** The quote in marks, with who said it: "“It works,” — Ana Brandt, harbour master"; "… [denied, indirect]". */
export function quotation(quote: QuoteView): string {
  const who = speakerWithRole(quote.speaker);
  return `${markedText(quote)}${who === null ? '' : ` — ${who}`}`;
}

/** The quote in marks; in brackets what a reader must know so as not to take it for the speaker's claim or own words. */
export function markedText(quote: QuoteView): string {
  const caution = cautionOf(quote);
  return `“${quote.text}”${caution === null ? '' : ` [${caution}]`}`;
}

const ACTS: Readonly<Record<QuoteView['speechAct'], string | null>> = {
  statement: null,
  denial: 'denied',
  refusal: 'refused',
  negation: 'not said',
  hypothetical: 'hypothetical',
  question: 'asked',
};

/** "denied, indirect"; null for a statement in the speaker's own words, all or in part. */
export function cautionOf({ speechAct, type }: QuoteView): string | null {
  const parts = [ACTS[speechAct], type === 'indirect' ? 'indirect' : null];
  return parts.filter((part) => part !== null).join(', ') || null;
}

/** Year, month and day of `publishedAt`, as many as are known; `[]` without a date. */
export function dateParts({ article }: QuoteView): number[] {
  const [year, month, day] = (article.publishedAt ?? '').slice(0, 10).split('-').map(Number);
  return [year, month, day].filter((part): part is number => Boolean(part));
}

/** White space of any kind as single blanks: formats whose fields are lines can't hold line ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
