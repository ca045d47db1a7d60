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

/** The quote in marks, with who said it: "“It works,” — Ana Brandt, harbour master". */
export function quotation({ text, speaker }: QuoteView): string {
  const who = speakerWithRole(speaker);
  return `“${text}”${who === null ? '' : ` — ${who}`}`;
}

/** Year, month and day of `publishedAt`, as many as are known; `[]` without a date. */
export function dateParts({ article }: QuoteView): number[] {
  const [year, month, day] = (article.publishedAt ?? '').slice(0, 10).split('-').map(Number);
  return [year, month, day].filter((part): part is number => Boolean(part));
}

/** White space of any kind as single blanks: formats whose fields are lines can't hold line ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
