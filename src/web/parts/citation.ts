/** A quote as a line for somebody's notes. */

import type { Quote } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { momentInWords } from './moments.ts';

/** `Ana Brandt (harbour master): “…”, Coast Courier, “Headline”, 4 March 2025, https://…`. */
export function citationOf({ text, speaker, article, link, type }: Quote): string {
  const name = speaker?.name ?? speaker?.description ?? TEXTS.quote.nobody;
  const role = speaker?.role ? ` (${speaker.role})` : '';
  const words = type === 'direct' ? `“${text}”` : text;
  const date = article.publishedAt && momentInWords(article.publishedAt, article.precision);
  const source = [
    article.outlet ?? TEXTS.quote.noOutlet,
    article.headline && `“${article.headline}”`,
    date,
    link ?? article.url,
  ];
  return `${name}${role}: ${[words, ...source].filter(Boolean).join(', ')}`;
}
