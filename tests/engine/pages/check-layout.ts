/** What must come out of a text that prints articles one under the other, whatever the layout. */

import { expect } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { HARDER, INVENTED, type Invented, pageOf } from './invented.ts';

/** How a layout prints an article, and what stands around the articles; by default two empty lines. */
export interface Layout {
  readonly name: string;
  readonly print: (article: Invented, index: number) => string;
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
  /** The writer is printed too, and must be told from the outlet. */
  readonly hasWriter?: boolean;
}

/** Checks headline, outlet, date and text of every article of both sets. */
export function checkLayout(layout: Layout): void {
  const { print, before = '', between = '\n\n\n', after = '', hasWriter = false } = layout;
  for (const articles of [INVENTED, HARDER]) {
    const text = before + articles.map(print).join(between) + after;
    const found = readPage(pageOf({ text })).articles.map((article) => ({
      headline: article.headline?.toLowerCase(),
      outlet: article.outlet?.toLowerCase(),
      isDated: article.publishedAt?.startsWith('2025-05-1') ?? false,
      byline: hasWriter ? article.byline : null,
      body: article.blocks
        .filter(({ kind }) => kind !== 'headline')
        .map(({ start, end }) => text.slice(start, end)),
    }));
    expect(found).toEqual(
      articles.map(({ headline, outlet, byline, body }) => ({
        headline: headline.toLowerCase(),
        outlet: outlet.toLowerCase(),
        isDated: true,
        byline: hasWriter ? byline : null,
        body,
      })),
    );
  }
}

/** Paragraphs with an empty line between. */
export const paragraphs = ({ body }: Invented): string => body.join('\n\n');

/** Paragraphs a line each. */
export const lines = ({ body }: Invented): string => body.join('\n');

/** "May 12, 2025". */
export const american = ({ date }: Invented): string => `May ${date.slice(0, 2)}, 2025`;
