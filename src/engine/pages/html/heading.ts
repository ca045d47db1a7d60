/** The heading that readers see above the text. */

import { isLargeLine } from './large-type.ts';
import type { MainContent } from './main-content.ts';
import type { Metadata } from './metadata.ts';
import type { Run } from './runs.ts';
import { isSameSite } from './site-names.ts';

/**
 * The first-level heading, or the one marked as the headline, that the title tells; else one of the text's own headings
 * that it tells; else the first of several words. The name of the site is none, whatever its level.
 */
export function findHeading(content: MainContent, metadata: Metadata): Run | null {
  const [first] = content.article;
  const headings = content.open.filter((run) => isHeading(run) && !isSite(run, metadata));
  const titles = headings.filter(isTitle);
  const stated = [metadata.title, ...metadata.headlines];
  const isTold = ({ text }: Run): boolean =>
    text.includes(' ') && stated.some((title) => title.includes(text));
  return (
    titles.find(isTold) ??
    headings.find((run) => wordsOf(run) >= 3 && isTold(run)) ??
    titles.find((run) => wordsOf(run) >= 3) ??
    titles[0] ??
    (first !== undefined && headings.includes(first) ? first : null)
  );
}

/** Says whether a headline of the first level stands over the whole page, as over a list of dated parts. */
export const isHeadedAsOne = ({ open }: MainContent, metadata: Metadata): boolean => {
  const titles = open.filter((run) => run.owner.name === 'h1' && !isSite(run, metadata));
  const [only] = titles;
  return titles.length === 1 && only !== undefined && isPlainHeadline(only);
};

const isSite = ({ text }: Run, { siteNames }: Metadata): boolean =>
  text.length <= MAX_SITE && siteNames.some((name) => isSameSite(name, text));

const MAX_SITE = 60;

/** Says whether a heading is of the first level and long enough for a headline, whatever the metadata call the page. */
export const isPlainHeadline = (run: Run): boolean => isTitle(run) && wordsOf(run) >= LEAST_WORDS;

/** Shorter ones may name a section, or what all pages of the site are headed with. */
const LEAST_WORDS = 6;

const isHeading = (run: Run): boolean => isTitle(run) || /^h[23]$/u.test(run.owner.name);

const isTitle = ({ owner }: Run): boolean =>
  owner.name === 'h1' || owner.attributes['itemprop'] === 'headline' || isLargeLine(owner);

const wordsOf = ({ text }: Run): number => text.split(' ').length;
